import {readFileSync} from 'node:fs';
import {expect, test} from '@jest/globals';
import ts from 'typescript';
import {type ParsedSource, parsedFolder, parsedSource} from './support/parsed-source.ts';

/** Names that a file re-exports, as a reader writes them: `compare`, `type Cell`; in code-point order. */
function namesOf({tree}: ParsedSource): readonly string[] {
  const names = tree.statements.filter(ts.isExportDeclaration).flatMap(statement => {
    const clause = statement.exportClause;
    if (clause === undefined || !ts.isNamedExports(clause)) return ['*'];
    return clause.elements.map(({name, isTypeOnly}) =>
      statement.isTypeOnly || isTypeOnly ? `type ${name.text}` : name.text,
    );
  });
  return names.sort();
}

/** What an `export *` of the browser's door stands for, in its place. */
function throughDoor(names: readonly string[], browser: readonly string[]): readonly string[] {
  return names.flatMap(name => (name === '*' ? browser : [name])).sort();
}

const DOORS = parsedFolder('src').filter(({path}) => /^src\/(index|browser)\.ts$/.test(path));

test('what src/index.ts exports stands in surface.txt, name by name', () => {
  const door = (path: string) => namesOf(DOORS.find(source => source.path === path) as ParsedSource);
  const agreed = readFileSync(new URL('surface.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  expect(throughDoor(door('src/index.ts'), door('src/browser.ts'))).toEqual(agreed);
});

test('the names of values are there when the library is loaded', async () => {
  const library: {readonly [name: string]: unknown} = await import('../src/index.ts');
  const agreed = readFileSync(new URL('surface.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  expect(Object.keys(library).sort()).toEqual(agreed.filter(name => !name.startsWith('type ')));
  expect(Object.values(library)).not.toContain(undefined);
});

test('the check can fail: an export of everything, and what is no re-export', () => {
  expect(namesOf(parsedSource('src/index.ts', "export * from './a.ts';"))).toEqual(['*']);
  expect(namesOf(parsedSource('src/index.ts', "export {b, type A} from './a.ts';"))).toEqual(['b', 'type A']);
  expect(
    DOORS.flatMap(({tree}) => tree.statements.filter(statement => !ts.isExportDeclaration(statement))),
  ).toEqual([]);
});

test('what runs in a browser is the same behind both doors', async () => {
  const library: {readonly [name: string]: unknown} = await import('../src/index.ts');
  const browser: {readonly [name: string]: unknown} = await import('../src/browser.ts');
  const names = Object.keys(browser);
  expect(names).toContain('tokenise');
  expect(names).not.toContain('readText');
  for (const name of names) expect(browser[name]).toBe(library[name]);
});

import {readdirSync, readFileSync} from 'node:fs';
import ts from 'typescript';

const ROOT = new URL('../../', import.meta.url);

/** One file of the house, as text and as TypeScript's own tree of it. */
export interface ParsedSource {
  /** From the root of the project: `src/io/read-text.ts`. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

/** A file that exists only in a test, to show that a check can fail. */
export function parsedSource(path: string, text: string): ParsedSource {
  return {path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true)};
}

/** Every TypeScript file under a folder of the project, in code-point order. */
export function parsedFolder(folder: string): readonly ParsedSource[] {
  return pathsUnder(folder)
    .filter(path => path.endsWith('.ts'))
    .map(path => parsedSource(path, readFileSync(new URL(path, ROOT), 'utf8')));
}

/** Paths of every file under a folder of the project, from its root, in code-point order. */
export function pathsUnder(folder: string): readonly string[] {
  return readdirSync(new URL(folder, ROOT), {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => `${folder}${entry.parentPath.split(folder).slice(1).join(folder)}/${entry.name}`)
    .sort();
}

/** Every node of a tree, parents before children. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesOf(child);
}

/** A node's place, as an editor opens it: `src/io/read-text.ts:12`. */
export function placeOf({path, tree}: ParsedSource, node: ts.Node): string {
  return `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
}

function childrenOf(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, child => {
    children.push(child);
  });
  return children;
}

import ts from 'typescript';

/** What an example claimed, and what came out. */
export interface Claim {
  readonly line: number;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** Names that an example may use without declaring them: what it would import. */
type Scope = {readonly [name: string]: unknown};

/**
 * Runs a TypeScript example; each line `expression; // → value` is a claim.
 *
 * Imports are taken from `scope`, whatever package they name; a name that is not there is an error. Names of `own`
 * are known without an import. A number is held against the digits that the claim shows.
 */
export async function runExample(code: string, scope: Scope, own: Scope = {}): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  const tree = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ESNext, true);
  const script = ts
    .transpileModule(tree.statements.map(statement => rewritten(statement, tree)).join('\n'), {
      compilerOptions: {target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext},
    })
    .outputText.replace(/^export \{\};\s*$/m, '');
  const claim = (line: number, said: string, actual: unknown) => {
    claims.push({line, ...compared(said, actual)});
  };
  const AsyncFunction = (async () => {}).constructor as new (
    ...parts: string[]
  ) => (...values: unknown[]) => unknown;
  await new AsyncFunction('scope', 'claim', ...Object.keys(own), script)(scope, claim, ...Object.values(own));
  return claims;
}

function rewritten(statement: ts.Statement, tree: ts.SourceFile): string {
  if (ts.isImportDeclaration(statement)) return taken(statement);
  const text = statement.getText(tree);
  if (!ts.isExpressionStatement(statement)) return text;
  const rest = tree.text.slice(statement.end).split('\n', 1)[0] ?? '';
  const said = /^\s*\/\/ → (.*)$/.exec(rest)?.[1];
  if (said === undefined) return text;
  const line = tree.getLineAndCharacterOfPosition(statement.getStart(tree)).line;
  return `claim(${line}, ${JSON.stringify(said)}, ${statement.expression.getText(tree)});`;
}

function taken({importClause}: ts.ImportDeclaration): string {
  const names = importClause?.namedBindings;
  if (names === undefined || !ts.isNamedImports(names)) return '';
  return names.elements
    .filter(({isTypeOnly}) => !isTypeOnly && importClause?.phaseModifier === undefined)
    .map(({name, propertyName}) => {
      const known = JSON.stringify((propertyName ?? name).text);
      return `if (!(${known} in scope)) throw new Error('no such export: ' + ${known});\nconst ${name.text} = scope[${known}];`;
    })
    .join('\n');
}

function compared(said: string, actual: unknown): {readonly expected: unknown; readonly actual: unknown} {
  const expected: unknown = new Function(`return (${said.replaceAll('−', '-')});`)();
  const digits = /^[−-]?\d+\.(\d+)$/.exec(said)?.[1]?.length;
  if (digits === undefined || typeof actual !== 'number') return {expected, actual};
  return {expected, actual: Number(actual.toFixed(digits))};
}

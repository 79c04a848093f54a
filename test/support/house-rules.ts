import ts from 'typescript';
import {nodesOf, type ParsedSource, placeOf} from './parsed-source.ts';

type Rule = (node: ts.Node, source: ParsedSource) => string | false;

const NO_LOCALE = [
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleLowerCase',
  'toLocaleUpperCase',
  'localeCompare',
];
const VAGUE = /^(get|handle|process|manage)[A-Z]|(Manager|Helper|Handler|Util|Utils|Info)$/;

/** The one clock: when a page was fetched. */
const CLOCK = 'src/cli/today.ts';

const RULES: readonly Rule[] = [
  node => node.kind === ts.SyntaxKind.AnyKeyword && 'any; expected a type',
  node => ts.isEnumDeclaration(node) && 'enum; expected a union of literals',
  node => ts.isExportAssignment(node) && 'default export; expected a named one',
  node => hasModifier(node, ts.SyntaxKind.DefaultKeyword) && 'default export; expected a named one',
  node => ts.isClassLike(node) && !extendsError(node) && 'class; only errors are classes',
  node => isModuleVariable(node) && 'let or var of the module; expected const',
  node => ts.isIdentifier(node) && node.text === 'console' && 'console; the library never prints',
  node => ts.isIdentifier(node) && NO_LOCALE.includes(node.text) && `${node.text}; depends on the locale`,
  node => isCall(node, 'Math', 'random') && 'Math.random; expected seededRandom',
  node => isCall(node, 'Math', 'pow') && 'Math.pow; differs between versions of Node, expected power',
  node => isOpenPower(node) && '**; differs between versions of Node, expected power',
  node => isCall(node, 'Date', 'now') && 'Date.now; results know no clock',
  (node, {path}) => isNowOf(node) && path !== CLOCK && 'new Date(); results know no clock',
  node => isNewOfIntl(node) && 'Intl without a locale; expected one by name',
  node =>
    positional(node) > 3 && `${positional(node)} positional parameters; expected at most three, then options`,
  (node, source) =>
    lengthOf(node, source) >= 30 && `function of ${lengthOf(node, source)} lines; expected under 30`,
  node => isVagueName(node) && 'vague name; expected what it is or does',
];

const WORDS: readonly (readonly [pattern: RegExp, rule: string])[] = [
  [/\b(TODO|FIXME|XXX)\b/, 'unfinished; finish it or open an issue'],
  [/@ts-(ignore|expect-error|nocheck)/, 'silences the compiler; mend the type'],
];

/** Where a file of src breaks a rule of the house; one readable line each. */
export function brokenRules(source: ParsedSource): readonly string[] {
  const found: string[] = brokenWords(source);
  if (source.path.endsWith('.d.ts')) return found; // describes packages that others wrote
  for (const node of nodesOf(source.tree)) {
    for (const rule of RULES) {
      const wrong = rule(node, source);
      if (wrong !== false) found.push(`${placeOf(source, node)}: ${wrong}`);
    }
  }
  return found;
}

/** Where a test file is switched off or narrowed to one test; one readable line each. */
export function switchedOff({path, text}: ParsedSource): readonly string[] {
  return text.split('\n').flatMap((line, i) => {
    const found = /\b(?:test|it|describe)\.(only|skip|todo)\(|\b([fx](?:it|test|describe))\(/.exec(line);
    return found === null ? [] : [`${path}:${i + 1}: ${found[1] ?? found[2]}; expected a test that runs`];
  });
}

/** Whether a file holds types alone: nothing of it is left at run time. */
export function holdsTypesAlone({path, tree}: ParsedSource): boolean {
  return path.endsWith('.d.ts') || tree.statements.every(isOfTypes);
}

function isOfTypes(statement: ts.Statement): boolean {
  if (ts.isImportDeclaration(statement)) return true;
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  return ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
}

function brokenWords({path, text}: ParsedSource): string[] {
  return text.split('\n').flatMap((line, i) =>
    WORDS.flatMap(([pattern, rule]) => {
      const found = pattern.exec(line);
      return found === null ? [] : [`${path}:${i + 1}: ${found[0]}; ${rule}`];
    }),
  );
}

function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(modifier => modifier.kind === kind);
}

function extendsError(node: ts.ClassLikeDeclaration): boolean {
  return (node.heritageClauses ?? []).some(clause =>
    /Error$/.test(clause.types[0]?.expression.getText() ?? ''),
  );
}

function isModuleVariable(node: ts.Node): boolean {
  if (!ts.isVariableStatement(node) || !ts.isSourceFile(node.parent)) return false;
  return (node.declarationList.flags & ts.NodeFlags.Const) === 0;
}

function isCall(node: ts.Node, object: string, method: string): boolean {
  return ts.isCallExpression(node) && node.expression.getText() === `${object}.${method}`;
}

function isNowOf(node: ts.Node): boolean {
  return (
    ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments ?? []).length === 0
  );
}

function isNewOfIntl(node: ts.Node): boolean {
  if (!ts.isNewExpression(node) || !node.expression.getText().startsWith('Intl.')) return false;
  const locale = node.arguments?.[0];
  return locale === undefined || locale.getText() === 'undefined';
}

// After three positional parameters one more may follow, if it is a record of options.
function positional(node: ts.Node): number {
  if (!ts.isFunctionLike(node) || ts.isFunctionTypeNode(node)) return 0;
  const last = node.parameters.at(-1)?.name;
  const hasOptions = last !== undefined && (ts.isObjectBindingPattern(last) || last.getText() === 'options');
  return node.parameters.length - (hasOptions ? 1 : 0);
}

/** Lines of a function; functions inside it count for themselves. */
function lengthOf(node: ts.Node, source: ParsedSource): number {
  if (!isFunction(node)) return 0;
  const lines = linesOf(node, source);
  return lines - innerFunctions(node).reduce((sum, inner) => sum + linesOf(inner, source) - 1, 0);
}

function linesOf(node: ts.Node, {tree}: ParsedSource): number {
  const line = (position: number) => tree.getLineAndCharacterOfPosition(position).line;
  return line(node.end) - line(node.getStart(tree)) + 1;
}

function innerFunctions(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, child => {
    children.push(child);
  });
  return children.flatMap(child => (isFunction(child) ? [child] : innerFunctions(child)));
}

function isFunction(node: ts.Node): boolean {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
}

/** A power that is reckoned while the program runs, other than a square. */
function isOpenPower(node: ts.Node): boolean {
  if (!ts.isBinaryExpression(node)) return false;
  const {left, operatorToken, right} = node;
  if (operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken) return true;
  if (operatorToken.kind !== ts.SyntaxKind.AsteriskAsteriskToken) return false;
  return !ts.isNumericLiteral(right) || (!ts.isNumericLiteral(left) && right.text !== '2');
}

function isVagueName(node: ts.Node): boolean {
  const isNamed =
    ts.isFunctionDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
  return isNamed && node.name !== undefined && VAGUE.test(node.name.text);
}

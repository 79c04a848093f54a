import {posix} from 'node:path';
import ts from 'typescript';
import {nodesOf, type ParsedSource, placeOf} from './parsed-source.ts';

/** One import or re-export: where it stands, what it names, and whether it waits until it is called. */
export interface Import {
  readonly place: string;
  /** A path from the root of the project for a relative import, else as written. */
  readonly target: string;
  readonly isRelative: boolean;
  readonly isDynamic: boolean;
  /** Only types: nothing is loaded. */
  readonly isOfTypes: boolean;
}

/** Every import of a file: static, dynamic, of types, and `export … from`. */
export function importsOf(source: ParsedSource): readonly Import[] {
  const found: Import[] = [];
  for (const node of nodesOf(source.tree)) {
    const name = nameOf(node);
    if (name === undefined) continue;
    const isRelative = name.startsWith('.');
    found.push({
      place: placeOf(source, node),
      target: isRelative ? posix.join(posix.dirname(source.path), name) : name,
      isRelative,
      isDynamic: ts.isCallExpression(node),
      isOfTypes: isOfTypes(node),
    });
  }
  return found;
}

function isOfTypes(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  return ts.isExportDeclaration(node) && node.isTypeOnly;
}

function nameOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return literal(node.arguments[0]) ?? '(computed)';
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return literal(node.argument.literal);
  return undefined;
}

function literal(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteral(node) ? node.text : undefined;
}

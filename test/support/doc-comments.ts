import {fileURLToPath} from 'node:url';
import ts from 'typescript';

/** A public name and what its comment says; empty where there is none. */
export interface Documented {
  readonly name: string;
  /** `src/analyses/compare.ts:55`, where it is declared. */
  readonly place: string;
  /** A function, a constant or a class: something that a program can use, not only its compiler. */
  readonly isValue: boolean;
  /** A function that throws, itself or in a function of its own. */
  readonly throws: boolean;
  readonly text: string;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What a door of the library exports, each name with the comment at its declaration, in code-point order. */
export function documentedNames(door: string): readonly Documented[] {
  const program = ts.createProgram([`${ROOT}${door}`], {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(`${ROOT}${door}`);
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) throw new RangeError(`no module: ${door}; expected a file of src`);
  return checker
    .getExportsOfModule(module)
    .map(found => documented(found, checker))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function documented(exported: ts.Symbol, checker: ts.TypeChecker): Documented {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const declaration = symbol.declarations?.[0];
  if (declaration === undefined) throw new RangeError(`no declaration: ${exported.name}; expected one`);
  const source = declaration.getSourceFile();
  const {line} = source.getLineAndCharacterOfPosition(declaration.getStart(source));
  return {
    name: exported.name,
    place: `${source.fileName.slice(ROOT.length)}:${line + 1}`,
    isValue: (symbol.flags & ts.SymbolFlags.Value) !== 0,
    throws: ts.isFunctionDeclaration(declaration) && mayThrow(declaration),
    text: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
  };
}

function mayThrow(node: ts.Node): boolean {
  return ts.isThrowStatement(node) || (ts.forEachChild(node, child => mayThrow(child) || undefined) ?? false);
}

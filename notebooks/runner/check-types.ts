import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {type Program, placeInNotebook} from './program.ts';

/** A notebook's program, and the path under which the compiler sees it. */
export interface TypedProgram {
  readonly notebook: string;
  readonly path: string;
  readonly program: Program;
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ['node'],
  typeRoots: [fileURLToPath(new URL('../../node_modules/@types', import.meta.url))],
  strict: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
};

/** What the compiler has against the notebooks, each with its notebook, cell and line; all in one program. */
export function typeErrors(programs: readonly TypedProgram[]): readonly string[] {
  const byPath = new Map(programs.map(typed => [typed.path, typed]));
  const host = ts.createCompilerHost(OPTIONS);
  const {readFile, fileExists, getSourceFile} = host;
  host.readFile = path => byPath.get(path)?.program.text ?? readFile(path);
  host.fileExists = path => byPath.has(path) || fileExists(path);
  host.getSourceFile = (path, language, ...rest) => {
    const text = byPath.get(path)?.program.text;
    return text === undefined
      ? getSourceFile(path, language, ...rest)
      : ts.createSourceFile(path, text, language, true);
  };
  host.getCurrentDirectory = () => dirname(programs[0]?.path ?? '');
  const compiled = ts.createProgram([...byPath.keys()], OPTIONS, host);
  return programs.flatMap(typed => {
    const source = compiled.getSourceFile(typed.path);
    return ts.getPreEmitDiagnostics(compiled, source).map(found => inWords(found, typed));
  });
}

function inWords({file, start, messageText}: ts.Diagnostic, {notebook, program}: TypedProgram): string {
  const message = ts.flattenDiagnosticMessageText(messageText, ' ');
  if (file === undefined || start === undefined) return `${notebook}: ${message}`;
  const {line} = file.getLineAndCharacterOfPosition(start);
  return `${notebook}, ${placeInNotebook(program, line + 1)}: ${message}`;
}

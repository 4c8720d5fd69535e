import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { problem, type Problem } from '../problem.ts';
import type { Project } from '../project/project.ts';
import type { Stage } from '../stage.ts';
import { readJsonc } from '../text/json.ts';
import { placeAt } from '../text/lines.ts';

/** TypeScript of every configuration that `npm run types` names. */
export const types: Stage = {
  name: 'types',
  needsJdk: false,
  run: (project) => Promise.resolve(onlyOnce(configurations(project).flatMap((config) => checkTypes(project, config))))
};

/** Programs of earlier runs: what has not changed since is not checked again. */
const earlier = new Map<string, ts.SemanticDiagnosticsBuilderProgram>();

function configurations(project: Project): string[] {
  const script =
    readJsonc(project.read('package.json') ?? '')
      ?.child('scripts')
      ?.child('types')
      ?.text() ?? '';
  return [...script.matchAll(/tsc -p (\S+)/g)].flatMap(([, path]) => (path === undefined ? [] : [path]));
}

/** A file belongs to more than one configuration. */
function onlyOnce(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((found) => [JSON.stringify(found), found])).values()];
}

/** @param config path of a `tsconfig.json` from the project's root */
export function checkTypes(project: Project, config: string): Problem[] {
  const path = join(project.root, config);
  const host = hostOf(project);
  const source = ts.readJsonConfigFile(path, (file) => host.readFile(file));
  const parsed = ts.parseJsonSourceFileConfigFileContent(source, host, dirname(path), {}, path);
  const options = { ...parsed.options, noEmit: true, configFilePath: path };
  const compiler = compilerHostOf(project, options);
  const key = `${project.root} ${config}`;
  const program = ts.createSemanticDiagnosticsBuilderProgram(parsed.fileNames, options, compiler, earlier.get(key));
  earlier.set(key, program);
  return [
    ...parsed.errors,
    ...program.getConfigFileParsingDiagnostics(),
    ...program.getOptionsDiagnostics(),
    ...program.getSyntacticDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...program.getSemanticDiagnostics()
  ].map((diagnostic) => problemOf(project, diagnostic));
}

/** Reads the project's files through the project, everything else from disk. */
function hostOf(project: Project): ts.ParseConfigHost {
  return {
    useCaseSensitiveFileNames: ts.sys.useCaseSensitiveFileNames,
    readDirectory: (folder, extensions, excludes, includes, depth) =>
      ts.sys.readDirectory(folder, extensions, excludes, includes, depth),
    fileExists: (file) => isFile(project, file),
    readFile: (file) => textOf(project, file)
  };
}

function compilerHostOf(project: Project, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  host.fileExists = (file) => isFile(project, file);
  host.readFile = (file) => textOf(project, file);
  host.getSourceFile = (file, languageVersion) => {
    const text = textOf(project, file);
    return text === undefined ? undefined : sourceOf(file, text, languageVersion);
  };
  return host;
}

const parsedFiles = new Map<
  string,
  { readonly text: string; readonly options: string; readonly source: ts.SourceFile }
>();

/** A builder program knows a file again by its version. */
function sourceOf(file: string, text: string, options: ts.ScriptTarget | ts.CreateSourceFileOptions): ts.SourceFile {
  const key = JSON.stringify(options, (name, value: unknown) => (name === 'packageJsonScope' ? undefined : value));
  const before = parsedFiles.get(`${key} ${file}`);
  if (before?.text === text) return before.source;
  const source = ts.createSourceFile(file, text, options);
  Object.assign(source, { version: ts.sys.createHash?.(text) ?? text });
  parsedFiles.set(`${key} ${file}`, { text, options: key, source });
  return source;
}

function isFile(project: Project, file: string): boolean {
  const path = inside(project, file);
  return path === null ? ts.sys.fileExists(file) : project.read(path) !== null;
}

function textOf(project: Project, file: string): string | undefined {
  const path = inside(project, file);
  return path === null ? ts.sys.readFile(file) : (project.read(path) ?? undefined);
}

/** Path from the root, null for a file that is not the project's. */
function inside(project: Project, file: string): string | null {
  const path = relative(project.root, file);
  return path.startsWith('..') || path.includes('node_modules') ? null : path;
}

function problemOf(project: Project, { file, start, messageText, code }: ts.Diagnostic): Problem {
  const cause = ts.flattenDiagnosticMessageText(messageText, ' ').replace(/\s+/g, ' ');
  const fix = `Mend the type; TypeScript calls this TS${code}.`;
  if (file === undefined) return problem('package.json', { line: 1 }, cause, fix);
  return problem(relative(project.root, file.fileName), placeAt(file.text, start ?? 0), cause, fix);
}

import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { problem, type Problem } from '../problem.ts';
import type { Project } from '../project/project.ts';
import type { Stage } from '../stage.ts';
import { readJsonc } from '../text/json.ts';
import { placeAt } from '../text/lines.ts';
import { compilerHostOf, hostOf } from '../typescript/compilerHost.ts';

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

function problemOf(project: Project, { file, start, messageText, code }: ts.Diagnostic): Problem {
  const cause = ts.flattenDiagnosticMessageText(messageText, ' ').replace(/\s+/g, ' ');
  const fix = `Mend the type; TypeScript calls this TS${code}.`;
  if (file === undefined) return problem('package.json', { line: 1 }, cause, fix);
  return problem(relative(project.root, file.fileName), placeAt(file.text, start ?? 0), cause, fix);
}

import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import type { Project } from '../project/project.ts';
import { compilerHostOf, hostOf } from '../typescript/compilerHost.ts';

const CONFIG = 'tsconfig.build.json';

/**
 * What `npm run build` writes beside the TypeScript, without writing it: the same configuration, the same compiler.
 *
 * @returns texts by path from the root
 */
export function emitComponents(project: Project): Map<string, string> {
  const host = hostOf(project);
  const path = join(project.root, CONFIG);
  const source = ts.readJsonConfigFile(path, (file) => host.readFile(file));
  const { options, fileNames } = ts.parseJsonSourceFileConfigFileContent(source, host, dirname(path), {}, path);
  // types are a check of their own
  const emitting = { ...options, noCheck: true };
  const program = ts.createProgram(fileNames, emitting, compilerHostOf(project, emitting));
  const emitted = new Map<string, string>();
  program.emit(undefined, (file, text) => emitted.set(relative(project.root, file), text));
  return emitted;
}

import { relative } from 'node:path';
import ts from 'typescript';
import type { Project } from '../project/project.ts';

/** Reads the project's files through the project, everything else from disk. */
export function hostOf(project: Project): ts.ParseConfigHost {
  return {
    useCaseSensitiveFileNames: ts.sys.useCaseSensitiveFileNames,
    readDirectory: (folder, extensions, excludes, includes, depth) =>
      ts.sys.readDirectory(folder, extensions, excludes, includes, depth),
    fileExists: (file) => isFile(project, file),
    readFile: (file) => textOf(project, file)
  };
}

/** A compiler that sees the project's files as the project has them. */
export function compilerHostOf(project: Project, options: ts.CompilerOptions): ts.CompilerHost {
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

import ts from 'typescript';
import { translate, type Translation } from '../translator/translate.ts';

const FOLDER = '/services/';

// The declarations of JavaScript itself, read once for all tests.
const libraries = new Map<string, ts.SourceFile | undefined>();

/** Translates files that exist in memory only, by name without ending. */
export function translateTexts(texts: Readonly<Record<string, string>>): Translation {
  const files = new Map(Object.entries(texts).map(([name, text]) => [`${FOLDER}${name}.ts`, text]));
  return translate([...files.keys()], (options) => {
    const disk = ts.createCompilerHost(options);
    return {
      ...disk,
      fileExists: (path) => files.has(path) || disk.fileExists(path),
      directoryExists: (path) => FOLDER.startsWith(path) || (disk.directoryExists?.(path) ?? false),
      readFile: (path) => files.get(path) ?? disk.readFile(path),
      getSourceFile: (path, language) => {
        const text = files.get(path);
        if (text !== undefined) return ts.createSourceFile(path, text, language, true);
        if (!libraries.has(path)) libraries.set(path, disk.getSourceFile(path, language));
        return libraries.get(path);
      }
    };
  });
}

/** The name of a file in memory, without folder and ending. */
export function nameOf(path: string): string {
  return path.slice(FOLDER.length).replace(/\.ts$/, '');
}

/** What snippets of tests use: a service, and an interface. */
export const SURROUNDINGS = {
  row: `export interface Row {
  id: string;
  flag?: boolean | null;
  count?: number;
  next?: Row | null;
}
`,
  word: `export class Word {
  static key(text: string): string {
    return text;
  }
}
`
} as const;

/** A service around the statements of one method that knows the parameters of the dialect's page; they begin on line 5. */
export function serviceOf(name: string, statements: string): string {
  return `import type { Row } from './row.ts';
import { Word } from './word.ts';
export class ${name} {
  static run(a: string | null, b: string | null, s: string, t: string, n: number, f: boolean, l: string[], m: Map<string, string>, row: Row): void {
${statements}
  }
}
`;
}

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from './project.ts';

const LEFT_OUT = new Set(['node_modules', 'dist', 'coverage', 'test-results', '.git', '.data', '.sf', '.sfdx']);
/** What `npm run build` writes beside the TypeScript of components. */
const EMITTED = /\/lwc\/.*\.js(\.map)?$/;

/**
 * The project in a folder. Files are listed and read once; what changes on disk afterwards is not seen.
 *
 * @param root absolute path of the folder with `sfdx-project.json`
 */
export function diskProject(root: string): Project {
  const texts = new Map<string, string | null>();
  let files: readonly string[] | null = null;
  return {
    root,
    get files() {
      files ??= listFiles(root, '').sort();
      return files;
    },
    read(path) {
      let text = texts.get(path);
      if (text === undefined) {
        const file = join(root, path);
        text = existsSync(file) ? readFileSync(file, 'utf8') : null;
        texts.set(path, text);
      }
      return text;
    },
    onDisk: (work) => work(root)
  };
}

function listFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (LEFT_OUT.has(entry.name)) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return listFiles(root, path);
    return entry.isFile() && !EMITTED.test(path) ? [path] : [];
  });
}

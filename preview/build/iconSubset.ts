import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const ICON_NAME = /\b(utility|standard|action|doctype|custom):(\w+)/g;
const ICON_LIST = /iconSvgTemplates\w*\/buildTemplates\/templates\.js$/;
const ICON_IMPORT = /import \{ default as (\w+) \} from '.+?';/g;

/**
 * Keeps only those icons of lightning-base-components whose name appears in the sources.
 * All 1700 of them, in two directions of writing, would double the build.
 *
 * @param folders source folders that name icons as `category:name`
 */
export function iconSubset(folders: readonly string[]): Plugin {
  const used = new Set(folders.flatMap((folder) => iconsNamedIn(folder)));
  return {
    name: 'lightning-icon-subset',
    enforce: 'pre',
    load(id) {
      return ICON_LIST.test(id) ? keepIcons(readFileSync(id, 'utf8'), used) : null;
    }
  };
}

/** Reduces a generated list of icon imports to the icons used, which are named `category_name` there. */
export function keepIcons(list: string, used: ReadonlySet<string>): string {
  const kept = [...list.matchAll(ICON_IMPORT)].flatMap(([statement, name]) =>
    name !== undefined && used.has(name) ? [{ statement, name }] : []
  );
  const statements = kept.map(({ statement }) => statement);
  return [...statements, `export default { ${kept.map(({ name }) => name).join(', ')} };`].join('\n');
}

function iconsNamedIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isSource(entry.name) && !entry.parentPath.includes('iconSvgTemplates'))
    .flatMap((entry) => iconsIn(readFileSync(join(entry.parentPath, entry.name), 'utf8')));
}

function isSource(file: string): boolean {
  return /\.(ts|js|html|xml)$/.test(file) && !file.endsWith('.d.ts');
}

function iconsIn(source: string): string[] {
  return [...source.matchAll(ICON_NAME)].map(([, category = '', name = '']) => `${category}_${name}`);
}

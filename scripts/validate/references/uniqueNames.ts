import { problem, type Problem } from '../problem.ts';
import { componentOf, nameOf } from '../project/packageFolders.ts';
import type { Catalog } from './catalog.ts';

/** Salesforce makes no difference between capital and small letters in names. */
export function uniqueNames(catalog: Catalog): Problem[] {
  const seen = new Map<string, string>();
  return catalog.files
    .filter((path) => path.endsWith('-meta.xml'))
    .flatMap((path) => {
      const key =
        `${path.endsWith('.field-meta.xml') ? `${path.split('/').at(-3) ?? ''}.` : ''}${nameOf(path)}`.toLowerCase();
      const other = seen.get(key);
      seen.set(key, path);
      if (other === undefined) return [];
      return [problem(path, { line: 1 }, `${componentOf(path)} is also the name of ${other}.`, 'Rename one of them.')];
    });
}

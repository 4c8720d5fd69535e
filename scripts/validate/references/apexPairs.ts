import { problem, type Problem } from '../problem.ts';
import { nameOf } from '../project/packageFolders.ts';
import type { Catalog } from './catalog.ts';

const SOURCE = /\.(cls|trigger|page|component)$/;
const META = /\.(cls|trigger|page|component)-meta\.xml$/;

/** Apex comes in pairs: without its `-meta.xml` a class is left out of a deployment without a word. */
export function apexPairs(catalog: Catalog): Problem[] {
  const files = new Set(catalog.files);
  return catalog.files.flatMap((path) => {
    if (SOURCE.test(path)) return files.has(`${path}-meta.xml`) ? checkName(catalog, path) : [lacksMeta(path)];
    if (!META.test(path) || files.has(path.slice(0, -'-meta.xml'.length))) return [];
    return [problem(path, { line: 1 }, 'The file it describes is not there.', 'Write it, or delete this file.')];
  });
}

function lacksMeta(path: string): Problem {
  const cause = 'There is no -meta.xml beside it, so it would not be deployed.';
  return problem(path, { line: 1 }, cause, `Write ${nameOf(path)}-meta.xml.`);
}

/** The outer type must be called as the file is. */
function checkName(catalog: Catalog, path: string): Problem[] {
  const name = nameOf(path).replace(SOURCE, '');
  const text = catalog.text(path).replaceAll(/\/\*[^]*?\*\/|\/\/[^\n]*/g, '');
  const found = /\b(?:class|interface|enum|trigger)\s+(\w+)/i.exec(text)?.[1];
  if (!/\.(cls|trigger)$/.test(path) || found === undefined || found === name) return [];
  return [problem(path, { line: 1 }, `The file is called ${name}, what it contains ${found}.`, 'Use one name.')];
}

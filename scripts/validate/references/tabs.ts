import { problem, type Problem } from '../problem.ts';
import { childOf, textIn } from '../text/xml.ts';
import type { Catalog } from './catalog.ts';

const MOTIF = /^Custom([1-9]\d?|100): \S/;

/** A tab: its object exists, and it has one of the motifs that Salesforce brings along. */
export function tabs(catalog: Catalog): Problem[] {
  return catalog.all('tab').flatMap(({ path, name, root }) => {
    const problems: Problem[] = [];
    if (textIn(root, 'customObject') === 'true' && !catalog.isObject(name)) {
      problems.push(
        problem(path, root.place, `There is no object ${name}.`, 'Rename the file after an existing object.')
      );
    }
    const motif = childOf(root, 'motif');
    if (!MOTIF.test(motif?.text ?? '')) {
      const cause = `There is no motif "${motif?.text ?? ''}".`;
      problems.push(problem(path, (motif ?? root).place, cause, 'Write one like "Custom57: Building Block".'));
    }
    return problems;
  });
}

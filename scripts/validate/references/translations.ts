import { problem, type Problem } from '../problem.ts';
import { offer } from '../text/similar.ts';
import { childOf, childrenOf, textIn } from '../text/xml.ts';
import type { Catalog, Component } from './catalog.ts';
import { placeholdersOf } from './labels.ts';

const LONGEST = 1000;

/** Translations: every label once in every language, with the same placeholders. */
export function translations(catalog: Catalog): Problem[] {
  const english = new Map([...catalog.labels].map(([name, { element }]) => [name, textIn(element, 'value') ?? '']));
  return catalog.all('translation').flatMap((translation) => checkLanguage(translation, english));
}

function checkLanguage({ path, name: language, root }: Component, english: ReadonlyMap<string, string>): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const entry of childrenOf(root, 'customLabels')) {
    const name = textIn(entry, 'name') ?? '';
    const at = childOf(entry, 'label')?.place ?? entry.place;
    const text = textIn(entry, 'label') ?? '';
    const original = english.get(name);
    if (seen.has(name)) problems.push(problem(path, entry.place, `${name} is translated twice.`, 'Keep one of them.'));
    seen.add(name);
    if (original === undefined) {
      const fix = offer(name, english.keys(), 'Take it out.');
      problems.push(problem(path, entry.place, `There is no label ${name}.`, fix));
      continue;
    }
    if (text.trim() === '') problems.push(problem(path, at, `${name} is empty.`, 'Translate it.'));
    if (text.length > LONGEST)
      problems.push(problem(path, at, `${name} has ${text.length} characters.`, `Shorten it to ${LONGEST}.`));
    const [wanted, given] = [original, text].map((sentence) => [...new Set(placeholdersOf(sentence))].join(' '));
    if (wanted !== given) {
      const cause = `${name} has the placeholders ${given || 'none'}, in English it has ${wanted || 'none'}.`;
      problems.push(problem(path, at, cause, 'Use the same.'));
    }
  }
  for (const name of english.keys()) {
    if (!seen.has(name))
      problems.push(problem(path, { line: 1 }, `${name} has no translation (${language}).`, 'Translate it.'));
  }
  return problems;
}

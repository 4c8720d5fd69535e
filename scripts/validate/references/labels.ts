import { problem, type Problem } from '../problem.ts';
import { childOf, textIn, type XmlElement } from '../text/xml.ts';
import type { Catalog } from './catalog.ts';
import { importsOf, sourceOf } from './tsSource.ts';

const LONGEST = 1000;
const LONGEST_DESCRIPTION = 80;
const LONGEST_NAME = 80;
const LANGUAGE = /^[a-z]{2,3}(_[A-Z]{2})?$/;
const ENTITY = /&(quot|apos|lt|gt|amp|#\d+);/;

/** Custom labels: unique, no longer than Salesforce allows, well named, and used by something. */
export function labels(catalog: Catalog): Problem[] {
  const used = usedLabels(catalog);
  const seen = new Map<string, string>();
  return catalog.all('labels').flatMap(({ path, root }) =>
    root.children.flatMap((label) => {
      const name = textIn(label, 'fullName') ?? '';
      const problems = checkTexts(path, label, name);
      const before = seen.get(name.toLowerCase());
      seen.set(name.toLowerCase(), name);
      if (before !== undefined) {
        problems.push(
          problem(path, label.place, `There are two labels ${name}; case makes no difference.`, 'Keep one.')
        );
      }
      if (!used.has(name)) {
        problems.push(problem(path, label.place, `Nothing uses the label ${name}.`, 'Use it or take it out.'));
      }
      return problems;
    })
  );
}

function checkTexts(path: string, label: XmlElement, name: string): Problem[] {
  const problems: Problem[] = [];
  const value = childOf(label, 'value');
  const text = value?.text ?? '';
  const at = (value ?? label).place;
  if (!/^[A-Za-z](_?[A-Za-z0-9])*$/.test(name) || name.length > LONGEST_NAME) {
    problems.push(
      problem(path, label.place, `"${name}" is not a name of a label.`, 'Letters, digits, single underscores.')
    );
  }
  if (text.length > LONGEST) {
    problems.push(problem(path, at, `${name} has ${text.length} characters.`, `Shorten it to ${LONGEST}.`));
  }
  if (text.trim() === '') problems.push(problem(path, at, `${name} is empty.`, 'Write its text.'));
  if (ENTITY.test(text)) problems.push(problem(path, at, `${name} shows an entity as text.`, 'Write the character.'));
  const language = childOf(label, 'language');
  if (!LANGUAGE.test(language?.text ?? '')) {
    const cause = `${name} is of no language (${language?.text ?? 'nothing'}).`;
    problems.push(problem(path, (language ?? label).place, cause, 'Write it like "en_US".'));
  }
  const description = textIn(label, 'shortDescription') ?? '';
  if (description.length > LONGEST_DESCRIPTION) {
    const cause = `The description of ${name} has ${description.length} characters.`;
    problems.push(problem(path, label.place, cause, `Shorten it to ${LONGEST_DESCRIPTION}.`));
  }
  const numbers = [...new Set(placeholdersOf(text))].map((placeholder) => Number(placeholder.slice(1, -1)));
  if (numbers.some((number) => number > 9)) {
    problems.push(problem(path, at, `${name} has a placeholder above {9}.`, 'Use fewer.'));
  }
  return problems;
}

/** `{0}` and its like, sorted, each as often as it occurs. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{\d+\}/g)].map(([placeholder]) => placeholder).sort();
}

/** Labels that a component imports or Apex names. */
function usedLabels(catalog: Catalog): Set<string> {
  const used = new Set<string>();
  for (const path of catalog.files) {
    if (/\/lwc\/.*\.ts$/.test(path)) {
      for (const { module } of importsOf(sourceOf(catalog.text(path)))) {
        if (module.startsWith('@salesforce/label/c.')) used.add(module.slice('@salesforce/label/c.'.length));
      }
    } else if (/\.(cls|trigger)$/.test(path)) {
      for (const [, name = ''] of catalog.text(path).matchAll(/\bLabel\.([A-Za-z]\w*)/g)) used.add(name);
    }
  }
  return used;
}

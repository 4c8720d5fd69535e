import { problem, type Problem } from '../problem.ts';
import { placesIn } from '../text/lines.ts';
import { offer } from '../text/similar.ts';
import { withoutComments } from './apexText.ts';
import type { Catalog } from './catalog.ts';

/** `System.Label.Name`, and `Label.get` with a name that is written out. */
const REFERENCES = [
  /\bSystem\.Label\.(?!get\b|translationExists\b)([A-Za-z]\w*)/g,
  /\bLabel\.get\(\s*'[^']*'\s*,\s*'(\w+)'\s*[,)]/g
];

/** The labels that Apex names exist. Names that are put together are the finding texts' matter. */
export function apexLabels(catalog: Catalog): Problem[] {
  return catalog.files
    .filter((path) => /\.(cls|trigger)$/.test(path))
    .flatMap((path) => {
      const text = withoutComments(catalog.text(path));
      const places = placesIn(text);
      return REFERENCES.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap((match) => {
        const [, name = ''] = match;
        if (catalog.labels.has(name)) return [];
        const fix = offer(name, catalog.labels.keys(), 'Write the label.');
        return [problem(path, places(match.index), `There is no label ${name}.`, fix)];
      });
    });
}

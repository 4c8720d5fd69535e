import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { problem, type Problem } from '../problem.ts';
import { placesIn } from '../text/lines.ts';
import { offer } from '../text/similar.ts';
import { camelCase, withoutComments } from './markup.ts';
import type { Catalog } from './catalog.ts';

const TAG = /<lightning-([a-z0-9-]+)/g;
/** Components that the platform has and Salesforce does not publish the source of. */
const UNPUBLISHED = [
  ...['fileUpload', 'flow', 'inputField', 'inputRichText', 'map', 'messages', 'outputField'],
  ...['quickActionPanel', 'recordEditForm', 'recordForm', 'recordPicker', 'recordViewForm']
];

/** Markup uses base components that exist; an org refuses others. */
export function baseComponents(catalog: Catalog): Problem[] {
  const known = new Set([...publishedComponents(), ...UNPUBLISHED]);
  return catalog.files
    .filter((path) => /\/lwc\/.*\.html$/.test(path))
    .flatMap((path) => {
      const text = withoutComments(catalog.text(path));
      const places = placesIn(text);
      return [...text.matchAll(TAG)].flatMap((match) => {
        const [tag, name = ''] = match;
        if (known.has(camelCase(name))) return [];
        const fix = offer(camelCase(name), known, 'Use a component of the Lightning Component Reference.');
        return [problem(path, places(match.index), `There is no base component ${tag}>.`, fix)];
      });
    });
}

let published: readonly string[] | null = null;

function publishedComponents(): readonly string[] {
  const folder = dirname(createRequire(import.meta.url).resolve('lightning-base-components/package.json'));
  published ??= readdirSync(join(folder, 'src/lightning'));
  return published;
}

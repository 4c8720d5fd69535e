import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsNamed, textOf } from '../xmlText.ts';

/**
 * The profiles that the presets of the project name: all of them together, each once.
 *
 * @param root folder with `force-app`
 */
export function presetProfiles(root: string): string[] {
  const files = globSync('force-app/main/default/customMetadata/Enablement_Preset.*.md-meta.xml', { cwd: root });
  const names = files.flatMap((file) => profilesIn(readFileSync(join(root, file), 'utf8')));
  return [...new Set(names)].sort();
}

function profilesIn(preset: string): string[] {
  const values = elementsNamed('values', preset).find(({ inner }) => textOf('field', inner) === 'Profile_Names__c');
  const text = /<value[^>]*>([\s\S]*?)<\/value>/.exec(values?.inner ?? '')?.[1] ?? '';
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

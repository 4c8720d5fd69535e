import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import prettier from 'prettier';
import { apexTestClasses } from '../../tests/parity/apexTests/apexTestClasses.ts';
import { conformanceTest, TEST_CLASS } from './conformance/testClass.ts';
import { dialectPage } from './dialect/page.ts';
import type { Files } from './outputs.ts';
import type { Refusal } from './translator/refusals.ts';
import { translate, type ApexClass, type Translation } from './translator/translate.ts';

export const ROOT = join(import.meta.dirname, '../..');
const SERVICES = 'force-app/main/default/lwc/enablementServices';
const INDEX = 'enablementServices.ts';
const CLASSES = 'force-app/main/default/classes/services';
const CONFORMANCE = 'scripts/services-to-apex/conformance';
const CONFORMANCE_TEST = 'testClass.ts';
const CONFORMANCE_CLASSES = 'force-app/main/default/classes/conformance';
const SCENARIO_CLASSES = 'force-app/main/default/classes/scenarios';
export const PAGE = 'docs/dialect.md';

/** Folders in which every file is generated. */
export const FOLDERS = [CLASSES, CONFORMANCE_CLASSES, SCENARIO_CLASSES];

const META = `<?xml version="1.0" encoding="UTF-8" ?>
<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata">
    <apiVersion>67.0</apiVersion>
    <status>Active</status>
</ApexClass>
`;

/** What is to be written, or what had to be refused. */
export async function build(): Promise<{ files: Files; refusals: readonly Refusal[] }> {
  const services = translate(sources(SERVICES, INDEX));
  const conformance = translateConformance();
  const refusals = [...services.refusals, ...conformance.refusals];
  if (refusals.length > 0) return { files: new Map(), refusals };
  const test = { name: TEST_CLASS, source: join(ROOT, CONFORMANCE, CONFORMANCE_TEST), text: conformanceTest() };
  const texts = [
    ...services.classes.flatMap((one) => classFiles(CLASSES, one)),
    ...conformance.classes.flatMap((one) => classFiles(CONFORMANCE_CLASSES, { ...one, text: forTests(one.text) })),
    ...classFiles(CONFORMANCE_CLASSES, test),
    ...(await apexTestClasses()).flatMap((one) => classFiles(SCENARIO_CLASSES, one)),
    { path: PAGE, text: dialectPage() }
  ];
  const files = await Promise.all(texts.map(async ({ path, text }) => [path, await layOut(path, text)] as const));
  return { files: new Map(files), refusals };
}

/** The classes that use everything in the dialect. */
export function translateConformance(): Translation {
  return translate(sources(CONFORMANCE, CONFORMANCE_TEST));
}

// Classes of tests do not count as code of the package.
function forTests(text: string): string {
  return text.replace(/^public (?=(?:inherited sharing )?class )/m, '@IsTest\npublic ');
}

function sources(folder: string, except: string): string[] {
  const names = readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.ts') && name !== except);
  return names.sort().map((name) => join(ROOT, folder, name));
}

function classFiles(folder: string, { name, source, text }: ApexClass): { path: string; text: string }[] {
  const head = `// Generated from ${relative(ROOT, source)}: change that file, then run npm run build:apex.\n`;
  return [
    { path: `${folder}/${name}.cls`, text: head + text },
    { path: `${folder}/${name}.cls-meta.xml`, text: META }
  ];
}

async function layOut(path: string, text: string): Promise<string> {
  if (path.endsWith('.xml')) return text;
  const options = await prettier.resolveConfig(join(ROOT, path));
  return prettier.format(text, { ...options, filepath: join(ROOT, path) });
}

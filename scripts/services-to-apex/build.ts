import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import prettier from 'prettier';
import { dialectPage } from './dialect/page.ts';
import type { Refusal } from './translator/refusals.ts';
import { translate, type ApexClass } from './translator/translate.ts';

export const ROOT = join(import.meta.dirname, '../..');
const SERVICES = 'force-app/main/default/lwc/enablementServices';
const INDEX = 'enablementServices.ts';
const CLASSES = 'force-app/main/default/classes/services';
export const PAGE = 'docs/dialect.md';

/** Folders in which every file is generated. */
export const FOLDERS = [CLASSES];

const META = `<?xml version="1.0" encoding="UTF-8" ?>
<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata">
    <apiVersion>67.0</apiVersion>
    <status>Active</status>
</ApexClass>
`;

/** What the build writes: texts by path from the root of the repository, or what had to be refused. */
export interface Built {
  readonly files: ReadonlyMap<string, string>;
  readonly refusals: readonly Refusal[];
}

/** Translates all services. */
export async function build(): Promise<Built> {
  const services = translate(sources(SERVICES).filter((path) => !path.endsWith(`/${INDEX}`)));
  const refusals = [...services.refusals];
  if (refusals.length > 0) return { files: new Map(), refusals };
  const texts = [...services.classes.flatMap((one) => classFiles(CLASSES, one)), { path: PAGE, text: dialectPage() }];
  const files = await Promise.all(texts.map(async ({ path, text }) => [path, await layOut(path, text)] as const));
  return { files: new Map(files), refusals };
}

function sources(folder: string): string[] {
  const names = readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
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

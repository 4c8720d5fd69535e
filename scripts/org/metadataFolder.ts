import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { escapeXml } from './xmlText.ts';

/** Components by metadata type. */
export type Members = ReadonlyMap<string, readonly string[]>;

const NAMESPACE = 'http://soap.sforce.com/2006/04/metadata';

/** The text of a package.xml or destructiveChanges.xml. */
export function manifest(members: Members, apiVersion: string): string {
  const types = [...members].flatMap(([type, names]) => [
    '    <types>',
    ...names.map((name) => `        <members>${escapeXml(name)}</members>`),
    `        <name>${type}</name>`,
    '    </types>'
  ]);
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', `<Package xmlns="${NAMESPACE}">`, ...types];
  return [...lines, `    <version>${apiVersion}</version>`, '</Package>', ''].join('\n');
}

/** Writes files by path into a folder, making folders as needed. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Files with one of the extensions somewhere in a folder: their texts by name without extension. */
export function readComponents(folder: string, extension: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(extension));
  return new Map(files.map((path) => [basename(path, extension), readFileSync(join(folder, path), 'utf8')]));
}

/** Does some work in a folder that is gone afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'enablement-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listAt, textAt } from './cli/reading.ts';
import { ROOT } from './projectRoot.ts';

/** The folders that are deployed, and the version of the API that they are written for. */
export interface ProjectSource {
  readonly folders: readonly string[];
  readonly apiVersion: string;
}

/** What `sfdx-project.json` says. */
export function projectSource(root = ROOT): ProjectSource {
  const file: unknown = JSON.parse(readFileSync(join(root, 'sfdx-project.json'), 'utf8'));
  return {
    folders: listAt(file, 'packageDirectories').map((folder) => textAt(folder, 'path')),
    apiVersion: textAt(file, 'sourceApiVersion')
  };
}

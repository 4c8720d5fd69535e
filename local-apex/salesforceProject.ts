import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where a Salesforce DX project keeps its source, and for which API version it is written. */
export interface SalesforceProject {
  /** Absolute. */
  readonly folder: string;
  /** Package directories that are there, relative to the folder. */
  readonly sourceFolders: readonly string[];
  /** For example `67.0`. */
  readonly apiVersion: string;
}

interface ProjectFile {
  readonly packageDirectories: readonly { readonly path: string }[];
  readonly sourceApiVersion: string;
}

/**
 * Reads `sfdx-project.json`.
 *
 * @throws Error when the folder has none, or it lacks package directories or the API version
 */
export function readSalesforceProject(folder: string): SalesforceProject {
  const file = path.join(folder, 'sfdx-project.json');
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isProjectFile(content)) {
    throw new Error(`${file} needs packageDirectories and sourceApiVersion. Add what it lacks.`);
  }
  const sourceFolders = content.packageDirectories
    .map((directory) => directory.path)
    .filter((directory) => existsSync(path.join(folder, directory)));
  return { folder: path.resolve(folder), sourceFolders, apiVersion: content.sourceApiVersion };
}

function isProjectFile(content: unknown): content is ProjectFile {
  if (typeof content !== 'object' || content === null) return false;
  if (!('packageDirectories' in content && 'sourceApiVersion' in content)) return false;
  return Array.isArray(content.packageDirectories) && typeof content.sourceApiVersion === 'string';
}

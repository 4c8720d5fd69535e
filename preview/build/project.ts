import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** An org takes translations only with Translation Workbench, so they are a package directory of their own. */
export const TRANSLATIONS = 'force-app-translations/main/default/translations';

/** Where the parts of an SFDX project lie that the preview is built from. */
export interface Project {
  /** Folder with package.json and node_modules. */
  root: string;
  /** Metadata folder of the package, for example `force-app/main/default`. */
  metadata: string;
  /** Metadata folder with the translations of the package's texts; it need not exist. */
  translations: string;
  /** The preview's own browser side. */
  client: string;
}

/**
 * @param root folder with package.json and node_modules
 * @param metadata relative to root
 * @returns the folders that every part of the build reads
 */
export function projectAt(root: string, metadata: string): Project {
  return {
    root,
    metadata: join(root, metadata),
    translations: join(root, TRANSLATIONS),
    client: join(root, 'preview/client')
  };
}

/** The script of a Lightning web component bundle, TypeScript before emitted JavaScript; null without one. */
export function bundleScript(folder: string, name: string): string | null {
  const candidates = [`${name}.ts`, `${name}.js`].map((file) => join(folder, name, file));
  return candidates.find((file) => existsSync(file)) ?? null;
}

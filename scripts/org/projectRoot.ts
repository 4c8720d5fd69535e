import { join } from 'node:path';

/** The folder with package.json. */
export const ROOT = join(import.meta.dirname, '../..');

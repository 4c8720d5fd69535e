import { resolve } from 'node:path';

/** Where the page about all rules lies. */
export const RULES_FILE = resolve(import.meta.dirname, '../../docs/rules.md');

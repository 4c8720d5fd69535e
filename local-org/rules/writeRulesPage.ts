import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { RULES_FILE } from './rulesFile.ts';
import { rulesPage } from './rulesPage.ts';

/** `npm run rules`: writes the page about all rules anew. */
mkdirSync(dirname(RULES_FILE), { recursive: true });
writeFileSync(RULES_FILE, rulesPage());

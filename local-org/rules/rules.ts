import { GRANT_RULES } from './grantRules.ts';
import { RECORD_RULES } from './recordRules.ts';
import type { Rule } from './rule.ts';
import { USER_RULES } from './userRules.ts';

/** Every rule about a record and its surroundings. fieldRules.ts, inputRules.ts and mixedDml.ts hold the others. */
export const RULES: readonly Rule[] = [...USER_RULES, ...GRANT_RULES, ...RECORD_RULES];

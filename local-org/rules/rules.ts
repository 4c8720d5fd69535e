import { GRANT_RULES } from './grantRules.ts';
import { RECORD_RULES } from './recordRules.ts';
import type { Rule } from './rule.ts';
import { USER_RULES } from './userRules.ts';

/** Every rule about whole records. Rules about single values are in fieldRules.ts, about transactions in mixedDml.ts. */
export const RULES: readonly Rule[] = [...USER_RULES, ...GRANT_RULES, ...RECORD_RULES];

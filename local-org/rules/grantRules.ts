import { ALLOWED_RULES } from './grant/allowed.ts';
import { ASSIGNMENT_RULES } from './grant/assignment.ts';
import { SET_LICENSE_RULES } from './grant/setLicense.ts';
import type { Rule } from './rule.ts';

/** Rules about assigning permission sets, permission set groups and permission set licenses. */
export const GRANT_RULES: readonly Rule[] = [...ASSIGNMENT_RULES, ...ALLOWED_RULES, ...SET_LICENSE_RULES];

import type { Rule } from './rule.ts';
import { ACCESS_RULES } from './user/access.ts';
import { ACCOUNT_RULES } from './user/account.ts';
import { CONTACT_RULES } from './user/contact.ts';
import { FEATURE_RULES } from './user/features.ts';
import { LICENSE_RULES } from './user/licenses.ts';
import { NAME_RULES } from './user/names.ts';

/**
 * Rules about users, in the order in which they are asked. The order itself is assumed: no source tells it.
 * Sources named by number are Salesforce Knowledge articles.
 */
export const USER_RULES: readonly Rule[] = [
  ...ACCESS_RULES,
  ...CONTACT_RULES,
  ...ACCOUNT_RULES,
  ...NAME_RULES,
  ...LICENSE_RULES,
  ...FEATURE_RULES
];

import type { Case } from '../case.ts';
import { GRANT_CASES } from './grants.ts';
import { LIFE_CASES } from './lives.ts';
import { USER_CASES } from './users.ts';
import { VALUE_CASES } from './values.ts';

export const CASES: readonly Case[] = [...USER_CASES, ...VALUE_CASES, ...GRANT_CASES, ...LIFE_CASES];

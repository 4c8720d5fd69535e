import type { Draft, Facts, Finding, NameCheck } from 'c/enablementServices';
import { PreflightService } from 'c/enablementServices';
import { aDraft, nothingTaken, someFacts } from './builders/enablement';

/** One line of a table of rules: what is given, and everything that preflight says about it. */
export interface Case {
  when: string;
  facts?: Facts;
  draft?: Draft;
  names?: NameCheck;
  /** As `inWords` puts it. */
  then: string[];
}

type Given = Pick<Case, 'facts' | 'draft' | 'names'>;

/** A finding as one line: `error FIELD_TOO_LONG in details.alias (8; 9)`. */
export const inWords = ({ severity, code, step, field, params }: Finding): string =>
  `${severity} ${code} in ${field === null ? step : `${step}.${field}`}${params.length > 0 ? ` (${params.join('; ')})` : ''}`;

/** All findings about a draft; without anything given, about the one that has nothing against it. */
export const check = ({ facts = someFacts(), draft = aDraft(), names = nothingTaken }: Given = {}): Finding[] =>
  PreflightService.check(facts, names, draft);

/**
 * The findings in words. Left out is the one that every draft has whose e-mail may be sent: that nobody can see whether
 * it arrives.
 */
export const saidOf = (given: Given = {}): string[] =>
  check(given)
    .filter(({ code }) => code !== 'EMAIL_DELIVERY_UNKNOWN')
    .map(inWords);

import type { FindingCode } from 'c/enablementServices';
import { accessFindingTexts } from './accessFindingTexts.ts';
import { batchFindingTexts } from './batchFindingTexts.ts';
import { detailFindingTexts } from './detailFindingTexts.ts';
import { grantFindingTexts } from './grantFindingTexts.ts';
import { operatorFindingTexts } from './operatorFindingTexts.ts';
import { personFindingTexts } from './personFindingTexts.ts';
import { platformFindingTexts } from './platformFindingTexts.ts';
import { presetFindingTexts } from './presetFindingTexts.ts';
import { siteFindingTexts } from './siteFindingTexts.ts';
import { userFindingTexts } from './userFindingTexts.ts';

/** The two sentences of a finding, with placeholders: what is wrong, and what to do about it. */
export interface FindingText {
  cause: string;
  fix: string;
}

/** Every code has its sentences; a new code does not compile without them. */
export const findingTexts = {
  ...personFindingTexts,
  ...userFindingTexts,
  ...detailFindingTexts,
  ...accessFindingTexts,
  ...grantFindingTexts,
  ...siteFindingTexts,
  ...operatorFindingTexts,
  ...presetFindingTexts,
  ...batchFindingTexts,
  ...platformFindingTexts
} satisfies Record<FindingCode, FindingText>;

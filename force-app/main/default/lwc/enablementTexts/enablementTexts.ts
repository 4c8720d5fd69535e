/** Every text of external-user enablement. Components import texts from here only. */
export { accessTexts } from './accessTexts.ts';
export { describeFinding } from './describeFinding.ts';
export { detailsTexts } from './detailsTexts.ts';
export { fieldMessages, type FieldMessages } from './fieldMessages.ts';
export { fieldTexts } from './fieldTexts.ts';
export { findingListTexts } from './findingListTexts.ts';
export { findingSummary } from './findingSummary.ts';
export { findingTexts, type FindingText } from './findingTexts.ts';
export { formatText } from './formatText.ts';
export { frameTexts } from './frameTexts.ts';
export { outcomeTexts } from './outcomeTexts.ts';
export { personTexts } from './personTexts.ts';
export { planFieldTexts } from './planFieldTexts.ts';
export { reviewTexts } from './reviewTexts.ts';
export { stepTexts } from './stepTexts.ts';

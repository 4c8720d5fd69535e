/**
 * The decisions of external-user enablement: plain data in, plain data out.
 * The form, the TypeScript server and (translated) Apex all run exactly these.
 */
export type * from './facts.ts';
export type * from './draft.ts';
export type * from './finding.ts';
export type * from './plan.ts';
export type * from './outcome.ts';
export type * from './email.ts';
export type * from './batch.ts';
export { BatchService } from './batchService.ts';
export { Calendar } from './calendar.ts';
export { ChoiceService } from './choiceService.ts';
export { EmailService } from './emailService.ts';
export { LoginAsService } from './loginAsService.ts';
export { PrefillService } from './prefillService.ts';
export { PreflightService } from './preflightService.ts';
export { PlanService } from './planService.ts';
export { PlatformErrorService } from './platformErrorService.ts';
export { Text } from './text.ts';

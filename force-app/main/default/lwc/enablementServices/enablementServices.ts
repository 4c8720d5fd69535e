/**
 * The decisions of external-user enablement: plain data in, plain data out.
 * The form, the TypeScript server and (translated) Apex all run exactly these.
 */
export type * from './facts.ts';
export type * from './draft.ts';
export type * from './finding.ts';
export type * from './plan.ts';
export type * from './verdict.ts';
export type * from './outcome.ts';
export type * from './email.ts';
export type * from './batch.ts';
export type * from './orgRows.ts';
export type * from './personRows.ts';
export type * from './factsSource.ts';
export type * from './rights.ts';
export { BatchService } from './batchService.ts';
export { Calendar } from './calendar.ts';
export { ChoiceService } from './choiceService.ts';
export { EmailService } from './emailService.ts';
export { FactsService } from './factsService.ts';
export { Knowledge } from './knowledge.ts';
export { LicenseService } from './licenseService.ts';
export { LoginAsService } from './loginAsService.ts';
export { NameService } from './nameService.ts';
export { OutcomeService } from './outcomeService.ts';
export { PlanService } from './planService.ts';
export { PlatformErrorService } from './platformErrorService.ts';
export { PrefillService } from './prefillService.ts';
export { PreflightService } from './preflightService.ts';
export { PresetService } from './presetService.ts';
export { RefusalService } from './refusalService.ts';
export { RepairService } from './repairService.ts';
export { RightsService } from './rightsService.ts';
export { StandpointService } from './standpointService.ts';
export { Text } from './text.ts';
export { Verdicts } from './verdicts.ts';

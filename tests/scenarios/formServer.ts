import type {
  Draft,
  Facts,
  NameCandidates,
  NameCheck,
  Outcome
} from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { ScenarioOrg } from './scenarioOrg.ts';

/** What the form calls. */
export interface FormController {
  getFacts(parameters: { recordId: string }): Promise<Facts>;
  findTakenNames(parameters: NameCandidates): Promise<NameCheck>;
  enable(parameters: { drafts: Draft[]; dryRun: boolean }): Promise<Outcome[]>;
}

/** What stands behind the form: the TypeScript controller over REST, or the Apex controller, executed. */
export interface FormServer {
  controllerOf(org: ScenarioOrg): FormController;
}

import type { Draft, Facts } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { PrefillService } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { EnablementController } from '../enablementController.ts';
import { createEnablementController } from '../enablementController.ts';
import { bind } from '../salesforce/soql.ts';
import type { EmbeddedOrg } from './embeddedOrg.ts';
import { openEmbeddedOrg } from './embeddedOrg.ts';

/** An embedded org with its controller, and the few things that tests ask of both. */
export class Stage {
  readonly org: EmbeddedOrg;
  readonly controller: EnablementController;

  /** @param setup replaces entries of the sample org's setup */
  static async open(setup?: Record<string, unknown>): Promise<Stage> {
    return new Stage(await openEmbeddedOrg(setup));
  }

  constructor(org: EmbeddedOrg) {
    this.org = org;
    this.controller = createEnablementController(org.connection);
  }

  contactId(lastName: string): Promise<string> {
    return this.org.idOf(bind('SELECT Id FROM Contact WHERE LastName = :lastName', { lastName }));
  }

  accountId(name: string): Promise<string> {
    return this.org.idOf(bind('SELECT Id FROM Account WHERE Name = :name', { name }));
  }

  usersNamed(username: string): Promise<number> {
    return this.org.count(bind('SELECT Id FROM User WHERE Username = :username', { username }));
  }

  async factsOf(recordId: string | Promise<string>): Promise<Facts> {
    return this.controller.getFacts({ recordId: await recordId });
  }

  /** What the form would send for this person, with `changes` typed over it. */
  async draftFor(
    recordId: string | Promise<string>,
    presetName: string | null,
    changes: Partial<Draft> = {}
  ): Promise<Draft> {
    const facts = await this.factsOf(recordId);
    const names = await this.controller.findTakenNames(PrefillService.nameCandidates(facts));
    return { ...PrefillService.propose(facts, names, presetName), ...changes };
  }

  close(): Promise<void> {
    return this.org.close();
  }
}

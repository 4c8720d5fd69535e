import type { Draft, Facts } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { PrefillService } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { EnablementController } from '../enablementController.ts';
import { createEnablementController } from '../enablementController.ts';
import { bind } from '../salesforce/soql.ts';
import type { EmbeddedOrg } from './embeddedOrg.ts';
import { openEmbeddedOrg } from './embeddedOrg.ts';

/** Setup in which a permission set group needs a seat that nobody has; what is in a group, our checks do not look at. */
export const WITH_FULL_GROUP = {
  permissionSetLicenses: [
    { name: 'VideoVisits', label: 'Video Visits', total: 0 },
    { name: 'HealthCloudForSites', label: 'Health Cloud for Experience Cloud Sites', total: 20 }
  ],
  permissionSetGroups: [{ name: 'Video_Pack', label: 'Video Pack', permissionSets: ['Patient_Video_Visits'] }]
};

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

  /** A second server for the same org: what the first one knows, it does not. */
  otherController(): EnablementController {
    return createEnablementController(this.org.connection);
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

  /** Id of the permission set, group or permission set license of this API name. */
  async grantId(name: string): Promise<string> {
    const { grants } = await this.factsOf(this.contactId('Okafor'));
    const grant = grants.find((candidate) => candidate.name === name);
    if (grant === undefined) {
      throw new Error(`The org has no grant ${name}.`);
    }
    return grant.grantId;
  }

  /** Seats in use by name of the user license or permission set license. */
  async usedSeats(): Promise<Map<string, number>> {
    const { licenses, grants } = await this.factsOf(this.contactId('Okafor'));
    return new Map([
      ...licenses.map(({ name, usedSeats }) => [name, usedSeats ?? 0] as const),
      ...grants.flatMap(({ name, usedSeats }) => (usedSeats === null ? [] : [[name, usedSeats] as const]))
    ]);
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

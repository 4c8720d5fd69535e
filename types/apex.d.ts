/** One entry per Apex method that a component imports. */

type ApexMethod<P, R> = (params: P) => Promise<R>;

declare module '@salesforce/apex/EnablementController.getFacts' {
  import type { Facts } from 'c/enablementServices';
  /** Everything the form and the rules need for one Contact or Person Account. */
  const getFacts: ApexMethod<{ recordId: string }, Facts>;
  export default getFacts;
}

declare module '@salesforce/apex/EnablementController.findTakenNames' {
  import type { NameCheck } from 'c/enablementServices';
  /** Which of the proposed names exist already, whatever user has them. */
  const findTakenNames: ApexMethod<{ usernames: string[]; nicknames: string[] }, NameCheck>;
  export default findTakenNames;
}

declare module '@salesforce/apex/EnablementController.enable' {
  import type { Draft, Outcome } from 'c/enablementServices';
  /** Re-checks and creates, all or nothing per person; a dry run saves nothing. One outcome per draft, in order. */
  const enable: ApexMethod<{ drafts: Draft[]; dryRun: boolean }, Outcome[]>;
  export default enable;
}

declare module '@salesforce/apex/EnablementController.repair' {
  import type { RepairOutcome, RepairRequest } from 'c/enablementServices';
  /** Mends the record that a finding is about, if that finding still stands; a request of its own. */
  const repair: ApexMethod<{ request: RepairRequest }, RepairOutcome>;
  export default repair;
}

declare module '@salesforce/apex/EnablementController.findInternalRoles' {
  import type { InternalRole } from 'c/enablementServices';
  /** Roles of the org's own hierarchy; only asked for when an account owner is to be given one. */
  const findInternalRoles: () => Promise<InternalRole[]>;
  export default findInternalRoles;
}

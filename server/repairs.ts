import type { Connection } from '@jsforce/jsforce-node';
import type {
  Draft,
  Facts,
  Finding,
  NameCheck,
  PlatformError,
  RepairOutcome,
  RepairRequest
} from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import {
  ChoiceService,
  PlatformErrorService,
  PrefillService,
  PreflightService
} from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { EnablementSelector } from './enablementSelector.ts';
import { RequestError } from './requestError.ts';
import { updateRecord } from './salesforce/updateRecord.ts';

/** The one field that a repair changes. */
interface Change {
  sobjectType: 'User' | 'Account' | 'Contact';
  recordId: string;
  field: string;
  value: string | boolean;
}

/**
 * Makes a fix in place, as a request of its own: accounts and contacts never share a transaction with users.
 *
 * @param facts read anew; the repair is refused unless a finding about them offers exactly this one
 * @returns why the platform refused it, when it did
 * @throws RequestError 409 when there is nothing to repair, 400 for a value that does not fit
 */
export async function repair(
  connection: Connection,
  selector: EnablementSelector,
  facts: Facts,
  request: RepairRequest
): Promise<RepairOutcome> {
  const draft = PrefillService.propose(facts, NO_NAMES, null);
  if (!isOffered(facts, draft, request)) {
    throw new RequestError(409, 'This is not to be repaired, or no longer. Look at the record again.');
  }
  const finding = checkValue(facts, draft, request);
  if (finding !== null) {
    return { isDone: false, finding };
  }
  const change = await changeOf(selector, facts, request);
  const error = await updateRecord(connection, change.sobjectType, change.recordId, { [change.field]: change.value });
  return { isDone: error === null, finding: error === null ? null : explain(error, draft) };
}

const NO_NAMES: NameCheck = { takenUsernames: [], takenNicknames: [] };

/** What a finding offers can depend on the license, so the checks run for each that the org has. */
function isOffered(facts: Facts, draft: Draft, request: RepairRequest): boolean {
  const drafts = [draft, ...facts.licenses.map(({ licenseId }) => ChoiceService.withLicense(facts, draft, licenseId))];
  return drafts
    .flatMap((candidate) => PreflightService.check(facts, NO_NAMES, candidate))
    .some(({ repair: offered }) => offered?.kind === request.kind && offered.targetId === request.targetId);
}

/** What the checks would say about the details with this value; null when they have nothing against it. */
function checkValue(facts: Facts, draft: Draft, { kind, value }: RepairRequest): Finding | null {
  const field = kind === 'personEmail' ? 'email' : 'lastName';
  if (kind !== 'personEmail' && kind !== 'personLastName') {
    return null;
  }
  const findings = PreflightService.check(facts, NO_NAMES, { ...draft, [field]: value ?? '' });
  return findings.find((finding) => finding.severity === 'error' && finding.field === field) ?? null;
}

async function changeOf(
  selector: EnablementSelector,
  { person }: Facts,
  { kind, targetId, value }: RepairRequest
): Promise<Change> {
  const text = value?.trim() ?? '';
  // a person account is changed through its account; the platform keeps its contact in step
  const isAccount = person.kind === 'personAccount' && person.accountId !== null;
  const own = isAccount
    ? { sobjectType: 'Account' as const, recordId: person.accountId ?? '' }
    : { sobjectType: 'Contact' as const, recordId: person.contactId };
  switch (kind) {
    case 'ownerRole':
      return {
        sobjectType: 'User',
        recordId: targetId,
        field: 'UserRoleId',
        value: await internalRole(selector, text)
      };
    case 'partnerAccount':
      return { sobjectType: 'Account', recordId: targetId, field: 'IsPartner', value: true };
    case 'personEmail':
      return { ...own, field: isAccount ? 'PersonEmail' : 'Email', value: text };
    case 'personLastName':
      return { ...own, field: 'LastName', value: text };
  }
}

async function internalRole(selector: EnablementSelector, roleId: string): Promise<string> {
  const roles = await selector.internalRoles();
  if (!roles.some((role) => role.roleId === roleId)) {
    throw new RequestError(400, 'request.value must be the id of one of the roles of the org. Choose one of them.');
  }
  return roleId;
}

function explain(error: PlatformError, draft: Draft): Finding {
  return PlatformErrorService.explain(error, draft);
}

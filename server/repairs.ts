import type { Connection } from '@jsforce/jsforce-node';
import type {
  Facts,
  RepairOutcome,
  RepairRequest
} from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { RepairService } from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { EnablementSelector } from './enablementSelector.ts';
import { RequestError } from './requestError.ts';
import { updateRecord } from './salesforce/updateRecord.ts';

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
  if (!RepairService.isOffered(facts, request)) {
    throw new RequestError(409, 'This is not to be repaired, or no longer. Look at the record again.');
  }
  if (RepairService.takesRole(request) && !RepairService.isOneOf(await selector.internalRoles(), request)) {
    throw new RequestError(400, 'request.value must be the id of one of the roles of the org. Choose one of them.');
  }
  const finding = RepairService.check(facts, request);
  if (finding !== null) {
    return { isDone: false, finding };
  }
  const errors = await updateRecord(connection, RepairService.record(facts, request));
  return RepairService.outcome(facts, errors);
}

import type {
  Draft,
  RepairKind,
  RepairRequest
} from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { RequestError } from '../requestError.ts';
import { parseRecordId } from '../salesforce/recordId.ts';
import { isRecord } from '../salesforce/row.ts';
import type { UnknownRecord } from '../salesforce/row.ts';
import { parseDraft } from './draft.ts';
import { parseList, parseText } from './values.ts';

/** More people than this belong into several calls. */
const MOST_DRAFTS = 200;
const MOST_NAMES = 200;

/** @throws RequestError 400 naming the parameter, as all parsers here do */
export function parseFactsParameters(parameters: unknown): { recordId: string } {
  return { recordId: parseRecordId(fields(parameters)['recordId'], 'recordId') };
}

export function parseNamesParameters(parameters: unknown): { usernames: string[]; nicknames: string[] } {
  const { usernames, nicknames } = fields(parameters);
  return {
    usernames: parseList(usernames, 'usernames', MOST_NAMES, parseText),
    nicknames: parseList(nicknames, 'nicknames', MOST_NAMES, parseText)
  };
}

export function parseEnableParameters(parameters: unknown): { drafts: Draft[]; dryRun: boolean } {
  const { drafts, dryRun } = fields(parameters);
  if (typeof dryRun !== 'boolean') {
    throw new RequestError(400, 'dryRun must be true or false.');
  }
  return { drafts: parseList(drafts, 'drafts', MOST_DRAFTS, parseDraft), dryRun };
}

export function parseRepairParameters(parameters: unknown): RepairRequest {
  const { request } = fields(parameters);
  if (!isRecord(request)) {
    throw new RequestError(400, 'request must be an object.');
  }
  const { recordId, kind, targetId, value } = request;
  const known = REPAIRS.find((candidate) => candidate === kind);
  if (known === undefined) {
    throw new RequestError(400, `request.kind must be one of ${REPAIRS.join(', ')}.`);
  }
  return {
    recordId: parseRecordId(recordId, 'request.recordId'),
    kind: known,
    targetId: parseRecordId(targetId, 'request.targetId'),
    value: value === null ? null : parseText(value, 'request.value')
  };
}

const REPAIRS: readonly RepairKind[] = ['ownerRole', 'partnerAccount', 'personEmail', 'personLastName'];

function fields(parameters: unknown): UnknownRecord {
  if (!isRecord(parameters)) {
    throw new RequestError(400, 'The parameters must be an object.');
  }
  return parameters;
}

import type { Draft } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
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

function fields(parameters: unknown): UnknownRecord {
  if (!isRecord(parameters)) {
    throw new RequestError(400, 'The parameters must be an object.');
  }
  return parameters;
}

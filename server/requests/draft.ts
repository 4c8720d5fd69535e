import type { Draft, GrantExpiration } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { RequestError } from '../requestError.ts';
import { parseRecordId } from '../salesforce/recordId.ts';
import { isRecord } from '../salesforce/row.ts';
import { parseList, parseText } from './values.ts';

const MOST_GRANTS = 100;

/**
 * A draft from outside. Ids come out in their 18-character form, repeated grants once.
 * @throws RequestError 400 naming the field, for example `drafts[0].email`
 */
export function parseDraft(value: unknown, what: string): Draft {
  if (!isRecord(value)) {
    throw new RequestError(400, `${what} must be an object.`);
  }
  const text = (field: string) => parseText(value[field], `${what}.${field}`);
  const optionalId = (field: string) =>
    value[field] === null ? null : parseRecordId(value[field], `${what}.${field}`);
  return {
    recordId: parseRecordId(value['recordId'], `${what}.recordId`),
    userId: optionalId('userId'),
    presetName: value['presetName'] === null ? null : text('presetName'),
    firstName: text('firstName'),
    lastName: text('lastName'),
    email: text('email'),
    username: text('username'),
    alias: text('alias'),
    nickname: text('nickname'),
    timeZone: text('timeZone'),
    locale: text('locale'),
    language: text('language'),
    emailEncoding: text('emailEncoding'),
    licenseId: optionalId('licenseId'),
    profileId: optionalId('profileId'),
    roleId: optionalId('roleId'),
    grantIds: [...new Set(parseList(value['grantIds'], `${what}.grantIds`, MOST_GRANTS, parseRecordId))],
    expirations: parseList(value['expirations'], `${what}.expirations`, MOST_GRANTS, parseExpiration),
    siteId: optionalId('siteId'),
    sendEmail: parseFlag(value['sendEmail'], `${what}.sendEmail`),
    purpose: text('purpose'),
    deactivationTrigger: text('deactivationTrigger'),
    reviewDate: text('reviewDate')
  };
}

/** Whether the day is one, and still to come, is for the preflight to say. */
function parseExpiration(value: unknown, what: string): GrantExpiration {
  if (!isRecord(value)) {
    throw new RequestError(400, `${what} must be an object.`);
  }
  return {
    grantId: parseRecordId(value['grantId'], `${what}.grantId`),
    expiresOn: parseText(value['expiresOn'], `${what}.expiresOn`)
  };
}

function parseFlag(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean') {
    throw new RequestError(400, `${what} must be true or false.`);
  }
  return value;
}

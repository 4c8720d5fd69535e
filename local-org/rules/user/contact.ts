import { flagOf, textOf } from '../../storage/row.ts';
import type { Org } from '../../org.ts';
import { isStandardProfile } from '../../setup/licenses.ts';
import { contextOf } from '../portal.ts';
import type { UserContext } from '../portal.ts';
import { BROKEN } from '../rule.ts';
import type { Change, Rule } from '../rule.ts';

const STANDARD_PROFILE = {
  object: 'User',
  statusCode: 'FIELD_INTEGRITY_EXCEPTION',
  message:
    'To create or update users for this profile, go to Setup > Digital Experiences > Settings and select ' +
    'Allow using standard external profiles for self-registration, user creation, and login.',
  fields: []
} as const;

/** What an external user's profile and contact must be. */
export const CONTACT_RULES: readonly Rule[] = [
  {
    id: 'USER-CONTACT-REQUIRED',
    object: 'User',
    operations: ['create'],
    statusCode: 'INVALID_CROSS_REFERENCE_KEY',
    message: 'Cannot create a portal user without contact',
    fields: ['ContactId'],
    source: 'Public error list of an identity-management driver (2025)',
    confidence: 'observed',
    check: (change, org) => {
      const { portal, contact } = contextOf(change, org);
      return portal && !contact ? BROKEN : null;
    }
  },
  {
    id: 'USER-CONTACT-INTERNAL',
    object: 'User',
    operations: ['create'],
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: 'only portal users can be associated to a contact',
    fields: [],
    source: 'Project notes of an Education Data Architecture portal',
    confidence: 'observed',
    check: (change, org) => {
      const { portal, contact } = contextOf(change, org);
      return !portal && contact ? BROKEN : null;
    }
  },
  {
    id: 'USER-DIGITAL-EXPERIENCES',
    object: 'User',
    operations: ['create'],
    statusCode: 'PORTAL_NO_ACCESS',
    message: 'no access to portal',
    fields: [],
    source: 'Stack Exchange 118941; that digital experiences are the only cause is assumed',
    confidence: 'wording',
    check: (change, org) => (contextOf(change, org).portal && !org.preferences.digitalExperiences ? BROKEN : null)
  },
  {
    id: 'USER-ENCRYPTION',
    object: 'User',
    operations: ['create'],
    statusCode: 'PORTAL_USER_CREATION_RESTRICTED_WITH_ENCRYPTION',
    message: 'portal users cannot be created while encryption restricts them',
    fields: [],
    source: 'SOAP API status codes; the text is assumed',
    confidence: 'wording',
    check: (change, org) =>
      contextOf(change, org).portal && org.preferences.externalUsersRestrictedByEncryption ? BROKEN : null
  },
  {
    ...STANDARD_PROFILE,
    id: 'USER-STANDARD-PROFILE',
    operations: ['create'],
    source: "Release notes Spring '20; text in the error list of an identity-management driver (2025)",
    confidence: 'observed',
    check: (change, org) => (hasBarredProfile(contextOf(change, org), org) ? BROKEN : null)
  },
  {
    ...STANDARD_PROFILE,
    id: 'USER-STANDARD-PROFILE-UPDATE',
    operations: ['update'],
    source: 'The text speaks of updates; that it means a new profile and reactivation, and no other update, is assumed',
    confidence: 'assumed',
    check: (change, org) => {
      const { before, after } = change;
      const isConcerned =
        before['ProfileId'] !== after['ProfileId'] || (!flagOf(before, 'IsActive') && flagOf(after, 'IsActive'));
      return isConcerned && hasBarredProfile(contextOf(change, org), org) ? BROKEN : null;
    }
  },
  {
    id: 'USER-CONTACT-TAKEN',
    object: 'User',
    operations: ['create'],
    statusCode: 'PORTAL_USER_ALREADY_EXISTS_FOR_CONTACT',
    message: 'portal user already exists for contact',
    fields: [],
    source: 'SOAP API status codes; text in public Lightning components. A deactivated user keeps its contact.',
    confidence: 'observed',
    check: ({ after }: Change, org) => (hasUser(org, textOf(after, 'ContactId')) ? BROKEN : null)
  }
];

function hasBarredProfile({ portal, profile }: UserContext, org: Org): boolean {
  const isStandard = isStandardProfile(textOf(profile, 'Name') ?? '');
  return portal !== null && isStandard && !org.preferences.standardExternalProfilesAllowed;
}

function hasUser(org: Org, contactId: string | null): boolean {
  return contactId !== null && org.database.get('SELECT 1 FROM "User" WHERE "ContactId" = ?', contactId) !== undefined;
}

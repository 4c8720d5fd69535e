import { describeFinding, findingTexts } from 'c/enablementTexts';
import type { FindingCode } from 'c/enablementServices';
import { aFinding } from '../../../../../../test/builders/enablement.ts';
import { customLabels } from '../../../../../../test/customLabels.ts';

/** How many parameters the services give each finding. */
const PARAMETERS: Record<FindingCode, number> = {
  ACCOUNT_MISSING: 0,
  ACCOUNT_OWNER_ROLE_MISSING: 2,
  ACCOUNT_OWNER_ROLE_UNKNOWN: 1,
  ACCOUNT_OWNER_INACTIVE: 2,
  ACCOUNT_OWNER_EXTERNAL: 2,
  ACCOUNT_OWNER_VOLUME: 2,
  ACCOUNT_NOT_PARTNER: 2,
  ACCOUNT_PARTNER_UNKNOWN: 2,
  ACCOUNT_ROLES_CREATED: 1,
  PERSON_ACCOUNT_NOT_PARTNER: 1,
  PERSON_PROCESSING_REFUSED: 0,
  PERSON_EMAIL_SHARED: 2,
  USER_ACTIVE: 2,
  USER_DEACTIVATED: 2,
  USER_FROZEN: 2,
  USER_OF_OTHER_PERSON: 0,
  USER_EMAIL_DIFFERS: 2,
  USER_REACTIVATED: 3,
  USER_LACKS_GRANTS: 2,
  USER_HAS_GRANT: 1,
  FIELD_REQUIRED: 0,
  FIELD_TOO_LONG: 2,
  OPTION_UNKNOWN: 1,
  EMAIL_INVALID: 1,
  USERNAME_INVALID: 1,
  USERNAME_TAKEN: 1,
  USERNAME_TAKEN_ELSEWHERE_UNKNOWN: 1,
  NICKNAME_TAKEN: 1,
  TIME_ZONE_OF_ORG: 1,
  DATE_INVALID: 1,
  DATE_PAST: 1,
  LICENSE_NONE: 0,
  LICENSE_UNKNOWN: 1,
  LICENSE_SEATS_NONE: 3,
  LICENSE_SEATS_LOW: 3,
  LICENSE_SEATS_UNKNOWN: 1,
  LICENSE_LOGINS_USED_UP: 3,
  PROFILE_UNKNOWN: 1,
  PROFILE_OF_OTHER_LICENSE: 1,
  PROFILE_STANDARD: 1,
  PROFILES_NOT_VISIBLE: 1,
  ROLE_NOT_ALLOWED: 1,
  ROLE_UNKNOWN: 1,
  ROLE_OF_OTHER_PORTAL: 2,
  GRANT_UNKNOWN: 1,
  GRANT_NOT_ASSIGNABLE: 1,
  GRANT_OF_OTHER_LICENSE: 2,
  GRANT_REPEATED: 1,
  GRANT_NEEDS_ACTIVATION: 1,
  GRANT_GROUP_NOT_READY: 1,
  GRANT_SEATS_NONE: 4,
  GRANT_SEATS_UNKNOWN: 2,
  SITE_NONE: 0,
  SITE_UNKNOWN: 1,
  SITE_NOT_LIVE: 1,
  SITE_NOT_MEMBER: 2,
  SITE_MEMBERSHIP_UNKNOWN: 1,
  EMAIL_NO_SITE: 1,
  EMAIL_ON_TOP_OF_WELCOME: 1,
  EMAIL_NONE: 0,
  EMAIL_DELIVERY_UNKNOWN: 0,
  OPERATOR_CANNOT_MANAGE_USERS: 1,
  OPERATOR_RIGHTS_UNKNOWN: 0,
  OPERATOR_CANNOT_ASSIGN: 0,
  OPERATOR_CANNOT_LICENSE: 1,
  OPERATOR_CANNOT_LOG_IN_AS: 1,
  ACCESS_POLICIES_RUN: 1,
  PRESET_UNKNOWN: 1,
  PRESET_FOR_OTHERS: 1,
  PRESET_LICENSE_MISSING: 2,
  PRESET_PROFILE_MISSING: 2,
  PRESET_SITE_MISSING: 2,
  PRESET_GRANT_REQUIRED: 2,
  PRESET_GRANT_OPTIONAL: 2,
  PRESET_GRANT_LEFT_OUT: 2,
  BATCH_PERSON_REPEATED: 0,
  BATCH_NAME_REPEATED: 1,
  PLATFORM_USER_EXISTS: 0,
  PLATFORM_OWNER_ROLE_OR_ACCOUNT: 0,
  PLATFORM_OWNER_EXTERNAL: 0,
  PLATFORM_NO_SITE: 0,
  PLATFORM_CONTACT_REQUIRED: 0,
  PLATFORM_PROFILE_INTERNAL: 0,
  PLATFORM_PROFILE_STANDARD: 0,
  PLATFORM_PROFILE_TOO_STRONG: 0,
  PLATFORM_PROFILE_REFUSED: 1,
  PLATFORM_ROLE_REFUSED: 0,
  PLATFORM_SEATS_NONE: 1,
  PLATFORM_FEATURE_SEATS_NONE: 1,
  PLATFORM_GRANT_SEATS_NONE: 2,
  PLATFORM_FIELDS_REQUIRED: 1,
  PLATFORM_FIELDS_REFUSED: 1,
  PLATFORM_VALUE_TOO_LONG: 2,
  PLATFORM_OPTION_UNKNOWN: 2,
  PLATFORM_REFERENCE_INVALID: 2,
  PLATFORM_ACCESS_DENIED: 2,
  PLATFORM_BUSY: 1,
  PLATFORM_AUTOMATION_FAILED: 2,
  PLATFORM_MIXED_DML: 1,
  PLATFORM_ENCRYPTION: 0,
  PLATFORM_PORTAL_ADMINISTRATOR: 0,
  PLATFORM_GRANT_LICENSE: 2,
  PLATFORM_GRANT_APPS: 2,
  PLATFORM_GRANT_REFUSED: 3,
  PLATFORM_EMAIL_REFUSED: 2,
  PLATFORM_ANSWER_LOST: 1,
  PLATFORM_ERROR: 2
};

const CODES = Object.keys(PARAMETERS).filter((code): code is FindingCode => code in findingTexts);

const highestPlaceholder = (text: string): number =>
  Math.max(0, ...[...text.matchAll(/\{(\d+)\}/g)].map(([, index]) => Number(index)));

describe('the texts of findings', () => {
  it.each(CODES)('%s says what is wrong and what to do, with values it is given', (code) => {
    const { cause, fix } = findingTexts[code];
    expect(customLabels().get(`Enablement_${code}_Cause`)).toBe(cause);
    expect(customLabels().get(`Enablement_${code}_Fix`)).toBe(fix);
    expect(highestPlaceholder(cause + fix)).toBeLessThanOrEqual(PARAMETERS[code]);
  });

  it('exist for the codes of the model only', () => {
    expect(Object.keys(findingTexts).sort()).toEqual([...CODES].sort());
  });

  it('put the label of the field into {0} and the parameters behind it', () => {
    const finding = aFinding({ code: 'FIELD_TOO_LONG', field: 'alias', params: ['8', '12'] });
    expect(describeFinding(finding).cause).toBe('Alias has 12 characters, at most 8 are allowed.');
  });

  it('show a dash where a value is not known', () => {
    const finding = aFinding({ code: 'ACCOUNT_OWNER_ROLE_UNKNOWN', params: [''] });
    expect(describeFinding(finding).cause).toBe('You cannot see whether the owner of the account – has a role.');
  });

  it('take a finding without a field key, as Apex sends it', () => {
    const finding = aFinding({ code: 'ACCOUNT_MISSING' });
    Reflect.deleteProperty(finding, 'field');
    expect(describeFinding(finding).cause).toBe('This contact has no account.');
  });
});

import {
  accessTexts,
  describeFinding,
  detailsTexts,
  fieldMessages,
  fieldTexts,
  findingListTexts,
  findingSummary,
  findingTexts,
  formatText,
  frameTexts,
  outcomeTexts,
  personTexts,
  planFieldTexts,
  reviewTexts
} from 'c/enablementTexts';
import { PlanService } from 'c/enablementServices';
import { aDraft, aRole, aFinding, someFacts } from '../../../../../../test/builders/enablement.ts';
import { customLabels } from '../../../../../../test/customLabels.ts';

/** How many parameters the services give each finding; those not named here have none. */
const PARAMETERS: Record<string, number> = {
  ACCOUNT_OWNER_ROLE_MISSING: 2,
  ACCOUNT_OWNER_ROLE_UNKNOWN: 1,
  ACCOUNT_OWNER_INACTIVE: 2,
  ACCOUNT_NOT_PARTNER: 2,
  PERSON_ACCOUNT_NOT_PARTNER: 1,
  USER_ACTIVE: 2,
  USER_DEACTIVATED: 2,
  FIELD_TOO_LONG: 2,
  OPTION_UNKNOWN: 1,
  EMAIL_INVALID: 1,
  USERNAME_INVALID: 1,
  USERNAME_TAKEN: 1,
  NICKNAME_TAKEN: 1,
  LICENSE_UNKNOWN: 1,
  LICENSE_SEATS_NONE: 3,
  LICENSE_SEATS_UNKNOWN: 1,
  PROFILE_UNKNOWN: 1,
  PROFILE_OF_OTHER_LICENSE: 1,
  ROLE_NOT_ALLOWED: 1,
  ROLE_UNKNOWN: 1,
  ROLE_OF_OTHER_PORTAL: 2,
  GRANT_UNKNOWN: 1,
  GRANT_NOT_ASSIGNABLE: 1,
  GRANT_OF_OTHER_LICENSE: 2,
  PRESET_LICENSE_MISSING: 2,
  PRESET_PROFILE_MISSING: 2,
  PRESET_GRANT_REQUIRED: 2,
  PRESET_GRANT_OPTIONAL: 2,
  PLATFORM_SEATS_NONE: 1,
  PLATFORM_FIELDS_REQUIRED: 1,
  PLATFORM_GRANT_REFUSED: 3,
  PLATFORM_ERROR: 2
};

const highestPlaceholder = (text: string): number =>
  Math.max(-1, ...[...text.matchAll(/\{(\d+)\}/g)].map(([, index]) => Number(index)));

describe('the texts of findings', () => {
  it.each(Object.entries(findingTexts))(
    '%s says what is wrong and what to do, with values it is given',
    (code, text) => {
      const { cause, fix } = text;
      expect(customLabels().get(`Enablement_${code}_Cause`)).toBe(cause);
      expect(customLabels().get(`Enablement_${code}_Fix`)).toBe(fix);
      expect(Math.max(highestPlaceholder(cause), highestPlaceholder(fix))).toBeLessThanOrEqual(PARAMETERS[code] ?? 0);
    }
  );

  it('put the label of the field into {0} and the parameters behind it', () => {
    const finding = aFinding({ code: 'FIELD_TOO_LONG', field: 'alias', params: ['8', '12'] });
    expect(describeFinding(finding).cause).toBe('Alias has 12 characters, at most 8 are allowed.');
  });

  it('take a finding without a field key, as Apex sends it', () => {
    const finding = aFinding({ code: 'ACCOUNT_MISSING' });
    Reflect.deleteProperty(finding, 'field');
    expect(describeFinding(finding).cause).toBe('This contact has no account.');
  });
});

describe('the other texts', () => {
  it('are all custom labels, and every custom label is used', () => {
    const used = [
      accessTexts,
      detailsTexts,
      fieldTexts,
      findingListTexts,
      frameTexts,
      outcomeTexts,
      personTexts,
      planFieldTexts,
      reviewTexts,
      ...Object.values(findingTexts)
    ].flatMap((texts) => Object.values(texts));
    expect([...new Set(used)].sort()).toEqual([...new Set(customLabels().values())].sort());
  });

  it('name every field of the plan', () => {
    const facts = someFacts({ roles: [aRole()] });
    const [user] = PlanService.plan(facts, aDraft({ roleId: aRole().roleId })).records;
    expect(Object.keys(planFieldTexts).sort()).toEqual(user?.fields.map(({ name }) => name).sort());
  });
});

describe('filling placeholders', () => {
  it.each([
    ['{0} of {1}', ['1', 2], '1 of 2'],
    ['{1} before {0}', ['b', 'a'], 'a before b'],
    ['{0} {0}', ['twice'], 'twice twice'],
    ['no $& magic: {0}', ['$1 $&'], 'no $& magic: $1 $&'],
    ['{0} and {1}', ['one'], 'one and {1}']
  ])('%j with %j gives %j', (template, values, text) => {
    expect(formatText(template, ...values)).toBe(text);
  });
});

describe('what findings say about one field', () => {
  const findings = [
    aFinding({ code: 'FIELD_REQUIRED', field: 'email' }),
    aFinding({ code: 'LICENSE_SEATS_UNKNOWN', severity: 'warning', field: 'licenseId', params: ['Plus'] }),
    aFinding({ code: 'ACCOUNT_MISSING', field: null })
  ];

  it('errors are the error of the field', () => {
    expect(fieldMessages(findings, 'email')).toEqual({ error: 'Email is missing.', notes: [] });
  });

  it('warnings are notes', () => {
    const notes = ['You cannot see how many seats of Plus are left.'];
    expect(fieldMessages(findings, 'licenseId')).toEqual({ error: '', notes });
  });

  it('counts problems and warnings', () => {
    expect(findingSummary(findings)).toBe('Problems: 2. Warnings: 1.');
    expect(findingSummary([])).toBe('No problems found.');
  });
});

import {
  accessTexts,
  answerTexts,
  detailsTexts,
  emailTexts,
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
  repairTexts,
  reviewTexts,
  userTexts
} from 'c/enablementTexts';
import { PlanService } from 'c/enablementServices';
import {
  aDraft,
  aFinding,
  aGrant,
  aPermissionSetLicense,
  aRole,
  someFacts
} from '../../../../../../test/builders/enablement.ts';
import { customLabels } from '../../../../../../test/customLabels.ts';

/** What Apex says to those who call it without the form. */
const OF_APEX = /^Enablement_(Refusal|REQUEST|Result)_/;

describe('the other texts', () => {
  it('are all custom labels, and every custom label is used', () => {
    const labels = [...customLabels()].filter(([name]) => !OF_APEX.test(name)).map(([, text]) => text);
    const used = [
      accessTexts,
      answerTexts,
      detailsTexts,
      emailTexts,
      fieldTexts,
      findingListTexts,
      frameTexts,
      outcomeTexts,
      personTexts,
      planFieldTexts,
      repairTexts,
      reviewTexts,
      userTexts,
      ...Object.values(findingTexts)
    ].flatMap((texts) => Object.values(texts));
    expect([...new Set(used)].sort()).toEqual([...new Set(labels)].sort());
  });

  it('name every field of the plan', () => {
    const group = aGrant({ grantId: '0PGLo0000000001AAA', kind: 'permissionSetGroup' });
    const grants = [aGrant(), group, aPermissionSetLicense()];
    const draft = aDraft({
      roleId: aRole().roleId,
      grantIds: grants.map(({ grantId }) => grantId),
      expirations: [{ grantId: group.grantId, expiresOn: '2030-12-31' }],
      purpose: 'Appointments',
      deactivationTrigger: 'Leaves the school',
      reviewDate: '2030-12-31'
    });
    const fields = PlanService.plan(someFacts({ grants }), draft).records.flatMap((record) => record.fields);
    expect(new Set(fields.map(({ name }) => name))).toEqual(new Set(Object.keys(planFieldTexts)));
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

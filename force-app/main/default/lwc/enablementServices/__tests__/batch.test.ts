import fc from 'fast-check';
import type { BatchPerson, Finding } from 'c/enablementServices';
import { BatchService, PlanService, PrefillService } from 'c/enablementServices';
import {
  aDraft,
  aGrant,
  aLicense,
  anExistingUser,
  aPermissionSetLicense,
  nothingTaken,
  PLUS,
  SITE,
  someFacts
} from '../../../../../../test/builders/enablement';
import { check, inWords } from '../../../../../../test/preflight';

type SomeFacts = NonNullable<Parameters<typeof someFacts>[0]>;

/** People who differ in contact and names; what else they have is what the test is about. */
const aPersonNumbered = (
  number: number,
  facts: SomeFacts = {},
  draft: Parameters<typeof aDraft>[0] = {}
): BatchPerson => ({
  facts: someFacts({ ...facts, person: { contactId: `003${number}`, ...facts.person } }),
  draft: aDraft({ username: `ada${number}@example.com`, nickname: `ada${number}`, ...draft })
});
const people = (count: number, facts: SomeFacts = {}, draft: Parameters<typeof aDraft>[0] = {}) =>
  Array.from({ length: count }, (_, index) => aPersonNumbered(index, facts, draft));

const inOrder = (findings: Finding[]) =>
  (['error', 'warning', 'info'] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity).map(() => severity)
  );

const findingsOf = (batch: BatchPerson[]) =>
  BatchService.prepare(batch, nothingTaken, []).map(({ findings }) => findings);

const errorsOf = (batch: BatchPerson[]) =>
  findingsOf(batch).map((findings) => findings.filter(({ severity }) => severity === 'error').map(inWords));

describe('several people in one request', () => {
  it('are judged one by one when they take nothing from each other', () => {
    const findings = findingsOf(people(2));
    expect(findings).toEqual([check(), check()]);
  });

  it('are judged as alone when there is only one, whatever the draft', () => {
    const aText = fc.constantFrom('', ' ', 'x', 'ada@example.com', 'x'.repeat(300), '2026-02-30', '2027-01-01');
    const anId = fc.constantFrom('', '0PSLo0000000001AAA', '0PLLo0000000001AAA', '00eLo0000000001AAA', PLUS, SITE);
    const aChoice = fc.option(anId);
    const wildDraft = fc.record({
      userId: aChoice,
      presetName: fc.option(fc.constantFrom('Student', 'Gone')),
      firstName: aText,
      lastName: aText,
      email: aText,
      username: aText,
      alias: aText,
      nickname: aText,
      timeZone: aText,
      licenseId: aChoice,
      profileId: aChoice,
      roleId: aChoice,
      grantIds: fc.array(anId),
      expirations: fc.array(fc.record({ grantId: anId, expiresOn: aText })),
      siteId: aChoice,
      sendEmail: fc.boolean(),
      purpose: aText,
      reviewDate: aText
    });
    fc.assert(
      fc.property(wildDraft, (draft) => {
        const facts = someFacts();
        const alone = check({ facts, draft: aDraft(draft) });
        expect(findingsOf([{ facts, draft: aDraft(draft) }])).toEqual([alone]);
        expect(alone.map(({ severity }) => severity)).toEqual(inOrder(alone));
      })
    );
  });

  it('are nobody when there is nobody', () => {
    expect(findingsOf([])).toEqual([]);
  });

  it('are different people, be it through contact or person account', () => {
    const twice = [aPersonNumbered(1), aPersonNumbered(2, { recordId: '001', person: { contactId: '0031' } })];
    expect(errorsOf(twice)).toEqual([[], ['error BATCH_PERSON_REPEATED in person']]);
  });

  it('cannot share a username or nickname, whatever its capitals', () => {
    const sameNames = [aPersonNumbered(1), aPersonNumbered(2, {}, { username: 'ADA1@example.com ', nickname: 'Ada1' })];
    expect(errorsOf(sameNames)).toEqual([
      [],
      [
        'error BATCH_NAME_REPEATED in details.username (ADA1@example.com)',
        'error BATCH_NAME_REPEATED in details.nickname (Ada1)'
      ]
    ]);
  });

  it('may all go without a nickname, because the platform makes one up', () => {
    expect(errorsOf(people(2, {}, { nickname: ' ' }))).toEqual([[], []]);
  });

  it('take seats that are gone for the next ones', () => {
    const twoSeats = { licenses: [aLicense({ totalSeats: 10, usedSeats: 8 })] };
    expect(errorsOf(people(3, twoSeats))).toEqual([
      [],
      [],
      ['error LICENSE_SEATS_NONE in access.licenseId (Customer Community Plus; 10; 10)']
    ]);
  });

  it('take seats of permission set licenses that are gone for the next ones', () => {
    const oneSeat = {
      grants: [aGrant({ licenseId: '0PLLo0000000001AAA' }), aPermissionSetLicense({ totalSeats: 5, usedSeats: 4 })]
    };
    expect(errorsOf(people(2, oneSeat))).toEqual([
      [],
      ['error GRANT_SEATS_NONE in access.grantIds (Student Portal Access; Student Services; 5; 5)']
    ]);
  });

  it('take one seat each for all permission sets of the same license', () => {
    const licenseId = '0PLLo0000000001AAA';
    const twoSeats = {
      grants: [
        aGrant({ licenseId }),
        aGrant({ grantId: '0PSB', name: 'Advising', label: 'Advising', licenseId }),
        aPermissionSetLicense({ totalSeats: 5, usedSeats: 3 })
      ]
    };
    expect(errorsOf(people(2, twoSeats, { grantIds: [aGrant().grantId, '0PSB'] }))).toEqual([[], []]);
  });

  it('take no seat when they are blocked', () => {
    const oneSeat = { licenses: [aLicense({ totalSeats: 10, usedSeats: 9 })] };
    const blocked = aPersonNumbered(1, oneSeat, { lastName: '' });
    expect(errorsOf([blocked, aPersonNumbered(2, oneSeat)])).toEqual([
      ['error FIELD_REQUIRED in details.lastName'],
      []
    ]);
  });

  it('leave unknown seats unknown', () => {
    const unknownSeats = { licenses: [aLicense({ totalSeats: 10, usedSeats: null })] };
    expect(errorsOf(people(2, unknownSeats))).toEqual([[], []]);
  });

  it.each([
    { what: 'give an active user what it lacks, which takes no seat', isActive: true, then: [[], []] },
    {
      what: 'reactivate a user, which takes the last seat',
      isActive: false,
      then: [[], ['error LICENSE_SEATS_NONE in access.licenseId (Customer Community Plus; 10; 10)']]
    }
  ])('may $what', ({ isActive, then }) => {
    const oneSeat = { licenses: [aLicense({ totalSeats: 10, usedSeats: 9 })] };
    const user = anExistingUser({ isActive });
    const changed = aPersonNumbered(1, { ...oneSeat, users: [user] }, { userId: user.userId });
    expect(errorsOf([changed, aPersonNumbered(2, oneSeat)])).toEqual(then);
  });

  it('keep errors first', () => {
    const batch = [aPersonNumbered(1), aPersonNumbered(1)];
    expect(findingsOf(batch)[1]?.map(({ severity }) => severity)).toEqual(['error', 'error', 'error', 'info']);
  });
});

describe('each of several people', () => {
  const prepare = (batch: BatchPerson[], missingFields: string[] = []) =>
    BatchService.prepare(batch, nothingTaken, missingFields);
  const user = anExistingUser();
  const usernameOf = (person: BatchPerson) => person.draft.username;

  it('has a plan when nothing is in the way', () => {
    const [preparation] = prepare(people(1));
    expect([preparation?.outcome, preparation?.plan?.records.map(({ reference }) => reference)]).toEqual([
      null,
      ['user', 'grant1']
    ]);
  });

  const fieldsWithout = (...missingFields: string[]) => {
    const notes = { purpose: 'p', deactivationTrigger: 'd', reviewDate: '2027-06-30' };
    const [preparation] = prepare(people(1, {}, notes), missingFields);
    return preparation?.plan?.records[0]?.fields.map(({ name }) => name);
  };

  it.each(PlanService.optionalFields())('has a plan without %s where the org lacks it', (name) => {
    expect(fieldsWithout(name)).toEqual(fieldsWithout()?.filter((other) => other !== name));
  });

  it('has a plan with what makes the user what it is', () => {
    expect(fieldsWithout(...PlanService.optionalFields())).toEqual(
      expect.arrayContaining(['Username', 'ContactId', 'ProfileId', 'IsActive'])
    );
  });

  it('is blocked by an error, and there is nothing to be written', () => {
    const [preparation] = prepare([aPersonNumbered(1, {}, { lastName: '' })]);
    expect([preparation?.outcome?.status, preparation?.plan]).toEqual(['blocked', null]);
  });

  it('is left alone when an earlier request did all this', () => {
    const person = aPersonNumbered(1);
    const { profileId, grantIds } = person.draft;
    const enabled = anExistingUser({ username: usernameOf(person), profileId, grantIds });
    const [preparation] = prepare([{ ...person, facts: { ...person.facts, users: [enabled] } }]);
    expect(preparation?.outcome).toMatchObject({ status: 'unchanged', userId: enabled.userId, findings: [] });
  });

  it('is left alone when the user lacks nothing', () => {
    const users = [{ ...user, grantIds: [aGrant().grantId] }];
    const [preparation] = prepare([aPersonNumbered(1, { users }, { userId: user.userId, grantIds: [] })]);
    expect([preparation?.outcome?.status, preparation?.outcome?.userId]).toEqual(['unchanged', user.userId]);
  });
});

describe('drafts for several people', () => {
  const facts = [1, 2, 3].map((number) =>
    someFacts({ person: { contactId: `003Lo000000000${number}AAA`, email: 'ada@example.com' } })
  );
  const propose = (names = nothingTaken) => BatchService.propose(facts, names, 'Student');

  it('are those that each of them would get, but for the names', () => {
    const [first] = propose();
    const [one] = facts;
    expect(first).toEqual(one && PrefillService.propose(one, nothingTaken, 'Student'));
  });

  it('have different names', () => {
    expect(propose().map(({ username, nickname }) => [username, nickname])).toEqual([
      ['ada@example.com', 'ada.lovelace'],
      ['ada2@example.com', 'ada.lovelace2'],
      ['ada3@example.com', 'ada.lovelace3']
    ]);
  });

  it('have names that nobody has', () => {
    const names = { takenUsernames: ['ada@example.com', 'ada2@example.com'], takenNicknames: [] };
    expect(propose(names).map(({ username }) => username)).toEqual([
      'ada3@example.com',
      'ada4@example.com',
      'ada5@example.com'
    ]);
  });

  it('leave the given names as they are', () => {
    const names = { takenUsernames: ['ada@example.com'], takenNicknames: [] };
    propose(names);
    expect(names).toEqual({ takenUsernames: ['ada@example.com'], takenNicknames: [] });
  });

  it('need the names of all of them to be asked about', () => {
    const [one] = facts;
    const ofOne = one && PrefillService.nameCandidates(one).usernames;
    const all = BatchService.nameCandidates(facts).usernames;
    expect([all.slice(0, 10), all.length]).toEqual([ofOne, 30]);
  });
});

import type { BatchPerson } from 'c/enablementServices';
import { BatchService } from 'c/enablementServices';
import {
  aDraft,
  aGrant,
  aLicense,
  anExistingUser,
  aPermissionSetLicense,
  nothingTaken,
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

const errorsOf = (batch: BatchPerson[]) =>
  BatchService.check(batch, nothingTaken).map((findings) =>
    findings.filter(({ severity }) => severity === 'error').map(inWords)
  );

describe('several people in one request', () => {
  it('are judged one by one when they take nothing from each other', () => {
    const findings = BatchService.check(people(2), nothingTaken);
    expect(findings).toEqual([check(), check()]);
  });

  it('are nobody when there is nobody', () => {
    expect(BatchService.check([], nothingTaken)).toEqual([]);
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
    expect(BatchService.check(batch, nothingTaken)[1]?.map(({ severity }) => severity)).toEqual([
      'error',
      'error',
      'error',
      'info'
    ]);
  });
});

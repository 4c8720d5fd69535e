import fc from 'fast-check';
import type { Finding } from 'c/enablementServices';
import { NameService, PlanService, PrefillService, PreflightService } from 'c/enablementServices';
import {
  aDraft,
  aGrant,
  aLicense,
  anExistingUser,
  aPermissionSetLicense,
  aPreset,
  aPresetGrant,
  aProfile,
  aRole,
  aSite,
  nothingTaken,
  PLUS,
  PLUS_LOGIN,
  someFacts
} from '../../../../../../test/builders/enablement';

const isProblem = (finding: Finding) => finding.severity !== 'info';
const propose = (facts = someFacts(), names = nothingTaken, presetName: string | null = 'Student') =>
  PrefillService.propose(facts, names, presetName);

describe('the proposed draft', () => {
  it('has nothing against it for the straightforward person', () => {
    const facts = someFacts();
    const problems = PreflightService.check(facts, nothingTaken, propose(facts)).filter(isProblem);
    expect(problems).toEqual([]);
  });

  it('takes license, profile, permission sets and e-mail from the preset and the rest from person and org', () => {
    expect(propose()).toEqual(aDraft());
  });

  it('asks for no e-mail and grants nothing without a preset', () => {
    expect(propose(someFacts(), nothingTaken, null)).toMatchObject({ sendEmail: false, grantIds: [] });
  });

  it('leaves the role to the platform', () => {
    expect(propose(someFacts({ roles: [aRole()] })).roleId).toBeNull();
  });

  it.each([
    { when: 'the first wanted license has a free seat', used: 3, then: PLUS },
    { when: 'the first wanted license is full and the second is not', used: 10, then: PLUS_LOGIN }
  ])('chooses a license with a free seat when $when', ({ used, then }) => {
    const facts = someFacts({
      licenses: [
        aLicense({ usedSeats: used }),
        aLicense({ licenseId: PLUS_LOGIN, name: 'Customer Community Plus Login' })
      ],
      presets: [aPreset({ licenseNames: ['Customer Community Plus', 'Customer Community Plus Login'] })]
    });
    expect(propose(facts).licenseId).toBe(then);
  });

  it('keeps the wanted license when every wanted one is full, so that the finding names it', () => {
    expect(propose(someFacts({ licenses: [aLicense({ usedSeats: 10 })] })).licenseId).toBe(PLUS);
  });

  it('finds the wanted profile by name whatever its case', () => {
    const facts = someFacts({
      profiles: [aProfile({ profileId: '00eA', name: 'Other' }), aProfile({ profileId: '00eB', name: 'STUDENT' })]
    });
    expect(propose(facts).profileId).toBe('00eB');
  });

  it('chooses no profile when several could be meant', () => {
    const facts = someFacts({
      profiles: [aProfile({ profileId: '00eA', name: 'One' }), aProfile({ profileId: '00eB', name: 'Two' })]
    });
    expect(propose(facts).profileId).toBeNull();
  });

  it('grants a set once although two entries of the preset mean it', () => {
    const facts = someFacts({ presets: [aPreset({ grants: [aPresetGrant(), aPresetGrant({ name: 'Renamed' })] })] });
    expect(propose(facts).grantIds).toEqual(['0PSLo0000000001AAA']);
  });

  it('takes purpose, deactivation trigger and review date from the preset', () => {
    const preset = aPreset({ purpose: 'Studies', deactivationTrigger: 'Graduated', reviewAfterDays: 90 });
    expect(propose(someFacts({ presets: [preset] }))).toMatchObject({
      purpose: 'Studies',
      deactivationTrigger: 'Graduated',
      reviewDate: '2027-02-20'
    });
  });

  it('lets a grant end when the preset says so, except for permission set licenses, which never end', () => {
    const { name, label } = aPermissionSetLicense();
    const license = aPresetGrant({ kind: 'permissionSetLicense', name, label, expiresAfterDays: 30 });
    const facts = someFacts({
      grants: [aGrant(), aPermissionSetLicense()],
      presets: [aPreset({ grants: [aPresetGrant({ expiresAfterDays: 30 }), license] })]
    });
    expect(propose(facts)).toMatchObject({
      grantIds: ['0PSLo0000000001AAA', '0PLLo0000000001AAA'],
      expirations: [{ grantId: '0PSLo0000000001AAA', expiresOn: '2026-12-22' }]
    });
  });

  it('takes the site of the preset', () => {
    const facts = someFacts({
      sites: [aSite(), aSite({ siteId: '0DBB', name: 'Alumni' })],
      presets: [aPreset({ siteName: 'alumni' })]
    });
    expect(propose(facts).siteId).toBe('0DBB');
  });
});

describe('the proposed draft for a person who has a user', () => {
  const held = aGrant();
  const missing = aGrant({ grantId: '0PSLo0000000002AAA', name: 'Library', label: 'Library' });
  const wanted = [aPresetGrant(), aPresetGrant({ name: 'Library', label: 'Library' })];
  const factsWith = (isActive: boolean, grantIds = [held.grantId]) =>
    someFacts({
      grants: [held, missing],
      presets: [aPreset({ grants: wanted })],
      users: [anExistingUser({ isActive, username: 'ada.old@example.com', profileId: '00eOld', grantIds })]
    });

  it.each([true, false])('changes that user, be it active (%s) or not, and gives it what it lacks', (isActive) => {
    expect(propose(factsWith(isActive))).toMatchObject({
      userId: '005Lo0000000009AAA',
      username: 'ada.old@example.com',
      profileId: '00eOld',
      licenseId: PLUS,
      grantIds: [missing.grantId]
    });
  });

  it('asks for no e-mail, which would end the password', () => {
    expect(propose(factsWith(true)).sendEmail).toBe(false);
  });

  it('changes the active user when an inactive one points at the person, too', () => {
    const users = [anExistingUser({ userId: '005Old', isActive: false }), anExistingUser({ userId: '005New' })];
    expect(propose(someFacts({ users })).userId).toBe('005New');
  });

  it('has an empty plan once everything is held', () => {
    const facts = factsWith(true, [held.grantId, missing.grantId]);
    expect(PlanService.plan(facts, propose(facts)).records).toEqual([]);
  });
});

describe('proposed names', () => {
  const named = (firstName: string | null, lastName: string | null, email: string | null = 'ada@example.com') =>
    propose(someFacts({ person: { firstName, lastName, email } }));

  it.each([
    { first: 'Ada', last: 'Lovelace', alias: 'alovelac', nickname: 'ada.lovelace' },
    { first: 'Zoë', last: 'Müller-Lüdenscheidt', alias: 'zmullerl', nickname: 'zoe.mullerludenscheidt' },
    { first: null, last: 'Sukarno', alias: 'sukarno', nickname: 'sukarno' },
    { first: "D'Arcy", last: "O'Brien", alias: 'dobrien', nickname: 'darcy.obrien' },
    { first: 'Jose\u0301', last: 'Nu\u0301n\u0303ez', alias: 'jnunez', nickname: 'jose.nunez' },
    { first: '美咲', last: '田中', alias: 'user', nickname: 'user' },
    { first: 'Søren', last: 'Weiß', alias: 'sweiss', nickname: 'soren.weiss' },
    { first: 'A'.repeat(40), last: 'B'.repeat(80), alias: 'abbbbbbb', nickname: 'a'.repeat(40) },
    { first: '😀', last: '🎓', alias: 'user', nickname: 'user' }
  ])('are readable for $first $last', ({ first, last, alias, nickname }) => {
    expect(named(first, last)).toMatchObject({ alias, nickname });
  });

  it('start from the e-mail address in lower case', () => {
    expect(named('Ada', 'Lovelace', 'Ada.L@Example.COM').username).toBe('ada.l@example.com');
  });

  it('take a number when they are taken', () => {
    const taken = { takenUsernames: ['ada@example.com', 'ada2@example.com'], takenNicknames: ['ada.lovelace'] };
    expect(propose(someFacts(), taken)).toMatchObject({ username: 'ada3@example.com', nickname: 'ada.lovelace2' });
  });

  it('stay empty without an e-mail address, so that the field asks for one', () => {
    expect(named('Ada', 'Lovelace', null).username).toBe('');
  });

  const aName = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.constant(''), fc.constant("O'Brien"));
  const anEmail = fc.emailAddress().filter((email) => email.length <= 80);

  it('are valid and free whatever the person is called and whatever is taken', () => {
    fc.assert(
      fc.property(aName, aName, anEmail, fc.nat({ max: 9 }), (firstName, lastName, email, takenCount) => {
        const facts = someFacts({
          person: { firstName: firstName.slice(0, 40), lastName: 'x' + lastName.slice(0, 70), email }
        });
        const candidates = PrefillService.nameCandidates(facts);
        const names = {
          takenUsernames: candidates.usernames.slice(0, takenCount).map((name) => name.toLowerCase()),
          takenNicknames: candidates.nicknames.slice(0, takenCount).map((name) => name.toLowerCase())
        };
        const codes = PreflightService.check(facts, names, propose(facts, names))
          .filter(isProblem)
          .map((finding) => finding.code);
        const unusable = candidates.usernames.length <= takenCount;
        expect(codes.filter((code) => code !== 'EMAIL_INVALID')).toEqual(unusable ? ['FIELD_REQUIRED'] : []);
      })
    );
  });

  it('keep to the length of their fields', () => {
    fc.assert(
      fc.property(aName, aName, anEmail, (firstName, lastName, email) => {
        const { usernames, nicknames } = PrefillService.nameCandidates(
          someFacts({ person: { firstName, lastName, email } })
        );
        expect(Math.max(0, ...usernames.map((name) => name.length))).toBeLessThanOrEqual(80);
        expect(Math.max(0, ...nicknames.map((name) => name.length))).toBeLessThanOrEqual(40);
      })
    );
  });

  it('are all different, so that a taken one leaves others to try', () => {
    fc.assert(
      fc.property(aName, aName, anEmail, (firstName, lastName, email) => {
        const { usernames, nicknames } = PrefillService.nameCandidates(
          someFacts({ person: { firstName, lastName, email } })
        );
        expect(new Set(usernames).size).toBe(usernames.length);
        expect(new Set(nicknames).size).toBe(nicknames.length);
      })
    );
  });

  it('are the same when proposed twice', () => {
    fc.assert(
      fc.property(aName, aName, (firstName, lastName) => {
        const facts = someFacts({ person: { firstName, lastName } });
        expect(propose(facts)).toEqual(propose(facts));
      })
    );
  });
});

describe('the names that the org is asked about', () => {
  it('are in lower case, each once, without blank ones', () => {
    const names = { usernames: ['Ada@example.com', ' ada@EXAMPLE.com ', ''], nicknames: [] };
    expect(NameService.asked(names)).toEqual({ usernames: ['ada@example.com'], nicknames: [] });
  });

  it('are taken only if they were asked about', () => {
    const asked = { usernames: ['ada@example.com'], nicknames: ['ada'] };
    const found = { usernames: ['ADA@example.com', 'other@example.com'], nicknames: ['other'] };
    expect(NameService.taken(asked, found)).toEqual({ takenUsernames: ['ada@example.com'], takenNicknames: [] });
  });
});

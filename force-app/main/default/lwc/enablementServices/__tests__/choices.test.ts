import {
  ChoiceService,
  PrefillService,
  type Draft,
  type Facts,
  type PresetAudience,
  type PresetGrant
} from 'c/enablementServices';
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
  COMMUNITY,
  nothingTaken,
  PLUS,
  PLUS_LOGIN,
  SITE,
  someFacts
} from '../../../../../../test/builders/enablement';
import { saidOf } from '../../../../../../test/preflight';

describe('choices', () => {
  it('offer partner presets first on a partner account, and none of them elsewhere', () => {
    const presets = [aPreset(), aPreset({ name: 'Partner', audiences: ['partner'] })];
    const namesFor = (isPartnerAccount: 'yes' | 'no' | 'unknown') =>
      ChoiceService.presetsFor(someFacts({ presets, person: { isPartnerAccount } })).map((preset) => preset.name);
    expect([namesFor('yes'), namesFor('no'), namesFor('unknown')]).toEqual([
      ['Partner', 'Student'],
      ['Student'],
      ['Student']
    ]);
  });

  it.each(['yes', 'no', 'unknown'] as const)(
    'offer no preset that the rules refuse when it is %s that the account is a partner account',
    (isPartnerAccount) => {
      const audiences: PresetAudience[][] = [[], ['contact'], ['personAccount'], ['partner'], ['contact', 'partner']];
      const presets = audiences.map((audience) => aPreset({ name: audience.join(' '), audiences: audience }));
      const offered = (['contact', 'personAccount'] as const).flatMap((kind) => {
        const facts = someFacts({ presets, person: { kind, isPartnerAccount } });
        return ChoiceService.presetsFor(facts).map(({ name }) => ({ facts, draft: aDraft({ presetName: name }) }));
      });
      expect(offered.flatMap(saidOf)).toEqual([]);
    }
  );

  it('offer a person account only what is meant for person accounts', () => {
    const presets = [aPreset(), aPreset({ name: 'Patient', audiences: ['personAccount'] })];
    const offered = ChoiceService.presetsFor(someFacts({ presets, person: { kind: 'personAccount' } }));
    expect(offered.map((preset) => preset.name)).toEqual(['Patient']);
  });

  it.each([
    { total: 10, used: 3, left: 7 },
    { total: 3, used: 10, left: 0 },
    { total: null, used: 3, left: null },
    { total: 3, used: null, left: null }
  ])('count $left free seats of $total when $used are used', ({ total, used, left }) => {
    expect(ChoiceService.seatsLeft(aLicense({ totalSeats: total, usedSeats: used }))).toBe(left);
  });

  it('offer roles only where the license has them', () => {
    const facts = someFacts({
      licenses: [aLicense(), aLicense({ licenseId: COMMUNITY, hasRoles: false })],
      roles: [aRole(), aRole({ roleId: '00EX', portalType: 'partner' })]
    });
    expect(ChoiceService.rolesOf(facts, PLUS)).toEqual([aRole()]);
    expect(ChoiceService.rolesOf(facts, COMMUNITY)).toEqual([]);
  });

  it('offer permission sets that the license can take', () => {
    const unbound = aGrant();
    const facts = someFacts({
      grants: [
        unbound,
        aGrant({ grantId: '0PSB', licenseId: PLUS_LOGIN }),
        aGrant({ grantId: '0PSC', isAssignable: false })
      ]
    });
    expect(ChoiceService.grantsFor(facts, PLUS)).toEqual([unbound]);
  });

  it('drop what does not fit when the license changes', () => {
    const facts = someFacts({
      profiles: [aProfile(), aProfile({ profileId: '00eB', licenseId: PLUS_LOGIN, name: 'Login' })],
      grants: [aGrant(), aGrant({ grantId: '0PSB', licenseId: PLUS })]
    });
    const draft = aDraft({ grantIds: ['0PSLo0000000001AAA', '0PSB'], roleId: '00EX' });
    expect(ChoiceService.withLicense(facts, draft, PLUS_LOGIN)).toEqual(
      aDraft({ licenseId: PLUS_LOGIN, profileId: '00eB', roleId: null })
    );
  });

  it.each([
    { when: 'the org has only one', licenses: [aLicense()], then: PLUS },
    { when: 'the org has several', licenses: [aLicense(), aLicense({ licenseId: PLUS_LOGIN })], then: null },
    { when: 'the org has none', licenses: [], then: null }
  ])('propose the license $then without a preset when $when', ({ licenses, then }) => {
    expect(ChoiceService.licenseFor(someFacts({ licenses }), null)).toBe(then);
  });

  it('offer permission set licenses, too', () => {
    const facts = someFacts({ grants: [aGrant(), aPermissionSetLicense()] });
    expect(ChoiceService.grantsFor(facts, PLUS)).toEqual(facts.grants);
  });

  it('let a grant end no longer when the license drops it', () => {
    const facts = someFacts({ grants: [aGrant(), aGrant({ grantId: '0PSB', licenseId: PLUS })] });
    const expirations = [
      { grantId: '0PSLo0000000001AAA', expiresOn: '2027-01-01' },
      { grantId: '0PSB', expiresOn: '2027-01-01' }
    ];
    const draft = aDraft({ grantIds: ['0PSLo0000000001AAA', '0PSB'], expirations });
    expect(ChoiceService.withLicense(facts, draft, PLUS_LOGIN).expirations).toEqual(expirations.slice(0, 1));
  });
});

describe('a license that takes what the preset requires', () => {
  const forLogin = aGrant({ grantId: '0PSB', name: 'Login_Access', label: 'Login Access', licenseId: PLUS_LOGIN });
  const required = aPresetGrant({ name: 'Login_Access', label: 'Login Access', expiresAfterDays: 10 });
  const factsWith = (...grants: PresetGrant[]) =>
    someFacts({ grants: [aGrant(), forLogin], presets: [aPreset({ grants: [aPresetGrant(), ...grants] })] });
  const changed = (facts: Facts, draft: Partial<Draft>) => ChoiceService.withLicense(facts, aDraft(draft), PLUS_LOGIN);

  it('brings it along, until the day that the preset says', () => {
    const draft = changed(factsWith(required), {});
    expect([draft.grantIds, draft.expirations]).toEqual([
      [aGrant().grantId, '0PSB'],
      [{ grantId: '0PSB', expiresOn: '2026-12-02' }]
    ]);
  });

  it.each([
    { when: 'it is not required', preset: { ...required, isRequired: false }, draft: {}, then: [aGrant().grantId] },
    {
      when: 'the former license took it and somebody left it out',
      preset: required,
      draft: { grantIds: [] },
      then: ['0PSB']
    },
    { when: 'there is no preset', preset: required, draft: { presetName: null }, then: [aGrant().grantId] }
  ])('brings $then when $when', ({ preset, draft, then }) => {
    expect(changed(factsWith(preset), draft).grantIds).toEqual(then);
  });
});

describe('what a preset requires', () => {
  it.each([
    { when: 'it is required and the org has it', preset: aPreset(), then: [aGrant()] },
    { when: 'it is not required', preset: aPreset({ grants: [aPresetGrant({ isRequired: false })] }), then: [] },
    {
      when: 'the org does not have it',
      preset: aPreset({ grants: [aPresetGrant({ name: 'Moon', label: 'Moon' })] }),
      then: []
    },
    { when: 'there is another preset', preset: aPreset({ name: 'Other' }), then: [] }
  ])('is $then when $when', ({ preset, then }) => {
    expect(ChoiceService.requiredGrants(someFacts({ presets: [preset] }), 'Student')).toEqual(then);
  });
});

describe('what a user lacks', () => {
  const lacking = (heldIds: string[], presetName: string | null = 'Student') =>
    ChoiceService.missingGrants(someFacts(), anExistingUser({ grantIds: heldIds }), presetName);

  it.each([
    { when: 'the user holds nothing', missing: lacking([]), then: [aGrant()] },
    { when: 'the user holds it', missing: lacking([aGrant().grantId]), then: [] },
    { when: 'there is no preset to compare with', missing: lacking([], null), then: [] }
  ])('is what the preset grants: when $when', ({ missing, then }) => {
    expect(missing).toEqual(then);
  });

  it('is nothing that the org lacks itself', () => {
    expect(ChoiceService.missingGrants(someFacts({ grants: [] }), anExistingUser(), 'Student')).toEqual([]);
  });
});

describe('sites', () => {
  const members = aSite({ siteId: '0DBA', name: 'Members' });
  const hidden = aSite({ siteId: '0DBB', name: 'Hidden', memberIds: null });
  const others = aSite({ siteId: '0DBC', name: 'Others', memberIds: ['00eOther'] });

  it('come in order of membership', () => {
    const facts = someFacts({ sites: [others, hidden, members] });
    expect(ChoiceService.sitesFor(facts, aDraft())).toEqual([members, hidden, others]);
  });

  it.each([
    { siteId: '0DBA', then: 'yes' },
    { siteId: '0DBB', then: 'unknown' },
    { siteId: '0DBC', then: 'no' },
    { siteId: '0DBX', then: 'unknown' }
  ])('have the user as a member: $then for $siteId', ({ siteId, then }) => {
    const facts = someFacts({ sites: [others, hidden, members] });
    expect(ChoiceService.membership(facts, aDraft(), siteId)).toBe(then);
  });

  it.each([
    { when: 'the preset names one, by name whatever its case', preset: aPreset({ siteName: 'OTHERS' }), then: '0DBC' },
    { when: 'the preset names one that the org lacks', preset: aPreset({ siteName: 'Moon' }), then: '0DBA' },
    { when: 'there is no preset', preset: null, then: '0DBA' }
  ])('are proposed: $then when $when', ({ preset, then }) => {
    const offline = aSite({ siteId: '0DBO', status: 'offline' });
    const presets = preset === null ? [] : [preset];
    const facts = someFacts({ sites: [offline, others, hidden, members], presets });
    expect(PrefillService.propose(facts, nothingTaken, preset?.name ?? null).siteId).toBe(then);
  });

  it('are not proposed when the user is a member of none', () => {
    expect(PrefillService.propose(someFacts({ sites: [others] }), nothingTaken, null).siteId).toBeNull();
  });

  it.each([
    { when: 'the new profile is a member of it, too', memberIds: ['00eLo0000000001AAA', '00eB'], then: SITE },
    { when: 'the new profile is a member of another', memberIds: ['00eLo0000000001AAA'], then: '0DBD' }
  ])('follow the license: $then when $when', ({ memberIds, then }) => {
    const facts = someFacts({
      profiles: [aProfile(), aProfile({ profileId: '00eB', licenseId: PLUS_LOGIN, name: 'Login' })],
      sites: [aSite({ memberIds }), aSite({ siteId: '0DBD', memberIds: ['00eB'] })]
    });
    const draft = aDraft({ grantIds: [] });
    expect(ChoiceService.withLicense(facts, draft, PLUS_LOGIN).siteId).toBe(then);
  });
});

import type { Draft, EmailExpectation, Site } from 'c/enablementServices';
import { EmailService } from 'c/enablementServices';
import { aDraft, anExistingUser, aPreset, aSite, SITE, someFacts } from '../../../../../../test/builders/enablement';
import type { Case } from '../../../../../../test/preflight';
import { check, inWords } from '../../../../../../test/preflight';

const ACCESS = '0PSLo0000000001AAA';
const theSiteIs = (site: Partial<Site>, facts: Parameters<typeof someFacts>[0] = {}) =>
  someFacts({ sites: [aSite(site)], ...facts });
const nowhere = aDraft({ siteId: null });
const silent = aDraft({ sendEmail: false });

const DELIVERY = 'info EMAIL_DELIVERY_UNKNOWN in access.sendEmail';
const NO_SITE = 'warning EMAIL_NO_SITE in access.sendEmail (ada@example.com)';
const NONE = 'warning EMAIL_NONE in access.sendEmail';
const NOT_MEMBER = 'warning SITE_NOT_MEMBER in access.siteId (Student Portal; Student)';

const CASES: Record<string, Case[]> = {
  'the chosen site': [
    { when: 'the profile makes the user a member', then: [DELIVERY] },
    {
      when: 'a permission set makes the user a member',
      facts: theSiteIs({ memberIds: [ACCESS] }),
      then: [DELIVERY]
    },
    {
      when: 'nothing makes the user a member',
      facts: theSiteIs({ memberIds: ['00eOther'] }),
      then: [NOT_MEMBER, NO_SITE]
    },
    {
      when: 'its members cannot be seen',
      facts: theSiteIs({ memberIds: null }),
      then: ['warning SITE_MEMBERSHIP_UNKNOWN in access.siteId (Student Portal)', DELIVERY]
    },
    {
      when: 'no profile is chosen, from which membership would follow',
      draft: aDraft({ profileId: null }),
      then: ['error FIELD_REQUIRED in access.profileId', DELIVERY]
    },
    {
      when: 'it is not one of the org',
      draft: aDraft({ siteId: '0DBX' }),
      then: ['error SITE_UNKNOWN in access.siteId (0DBX)', DELIVERY]
    },
    {
      when: 'it is in preview',
      facts: theSiteIs({ status: 'preview' }),
      then: ['warning SITE_NOT_LIVE in access.siteId (Student Portal)', NO_SITE]
    },
    {
      when: 'it is offline, but the user is a member of a live one, too',
      facts: someFacts({ sites: [aSite({ status: 'offline' }), aSite({ siteId: '0DBB' })] }),
      then: ['warning SITE_NOT_LIVE in access.siteId (Student Portal)', DELIVERY]
    }
  ],
  'no chosen site': [
    { when: 'the user is a member of one', draft: nowhere, then: [DELIVERY] },
    {
      when: 'the org has none',
      facts: someFacts({ sites: [] }),
      draft: nowhere,
      then: ['warning SITE_NONE in access.siteId', NO_SITE]
    },
    {
      when: 'the operator sees none, which need not be all',
      facts: someFacts({ sites: [], areAllSitesVisible: 'unknown' }),
      draft: nowhere,
      then: ['warning SITE_MEMBERSHIP_UNKNOWN in access.siteId ()', DELIVERY]
    },
    {
      when: 'the user is a member of none',
      facts: someFacts({ sites: [aSite({ memberIds: [] }), aSite({ name: 'Alumni', memberIds: [] })] }),
      draft: nowhere,
      then: ['warning SITE_NOT_MEMBER in access.siteId (Student Portal, Alumni; Student)', NO_SITE]
    },
    {
      when: 'the user is a member of none of those that the operator sees',
      facts: theSiteIs({ memberIds: [] }, { areAllSitesVisible: 'no' }),
      draft: nowhere,
      then: ['warning SITE_MEMBERSHIP_UNKNOWN in access.siteId ()', DELIVERY]
    }
  ],
  'the e-mail': [
    { when: 'it is requested', then: [DELIVERY] },
    { when: 'it is not requested and no site welcomes', draft: silent, then: [NONE] },
    {
      when: 'it is not requested, but the site welcomes its members',
      facts: theSiteIs({ sendsWelcomeEmail: 'yes' }),
      draft: silent,
      then: [DELIVERY]
    },
    {
      when: 'it is not requested, and nobody may say whether the site welcomes',
      facts: theSiteIs({ sendsWelcomeEmail: 'unknown' }),
      draft: silent,
      then: [DELIVERY]
    },
    {
      when: 'it is requested and the site welcomes, too',
      facts: theSiteIs({ sendsWelcomeEmail: 'yes' }),
      then: ['info EMAIL_ON_TOP_OF_WELCOME in access.sendEmail (Student Portal)', DELIVERY]
    },
    {
      when: 'it is not requested for a user who has a password',
      facts: someFacts({ users: [anExistingUser()], presets: [aPreset({ grants: [] })] }),
      draft: aDraft({ userId: anExistingUser().userId, sendEmail: false, grantIds: [] }),
      then: []
    }
  ]
};

describe.each(Object.entries(CASES))('preflight of %s', (_subject, cases) => {
  it.each(cases)('says $then when $when', ({ then, ...given }) => {
    expect(check(given).map(inWords)).toEqual(then);
  });
});

describe('what is to be e-mailed', () => {
  const user = anExistingUser({ email: 'ada@work.example.com' });
  const change: Partial<Draft> = { userId: user.userId, grantIds: [] };
  const welcoming = (facts: Parameters<typeof someFacts>[0] = {}) => theSiteIs({ sendsWelcomeEmail: 'yes' }, facts);

  it.each<{
    when: string;
    facts: ReturnType<typeof someFacts>;
    draft: Partial<Draft>;
    then: Partial<EmailExpectation>;
  }>([
    {
      when: 'a link for setting the password is requested',
      facts: someFacts(),
      draft: {},
      then: { address: 'ada@example.com', passwordLink: 'requested', isWelcomed: 'no', welcomingSites: [] }
    },
    {
      when: 'nothing is requested',
      facts: someFacts(),
      draft: { sendEmail: false },
      then: { passwordLink: 'notRequested' }
    },
    {
      when: 'no live site takes the user in',
      facts: theSiteIs({ status: 'offline', sendsWelcomeEmail: 'yes' }),
      draft: {},
      then: { passwordLink: 'withoutSite', isWelcomed: 'no' }
    },
    {
      when: 'a site that cannot be seen may take the user in',
      facts: theSiteIs({ memberIds: [] }, { areAllSitesVisible: 'unknown' }),
      draft: {},
      then: { passwordLink: 'siteUnknown', isWelcomed: 'unknown' }
    },
    {
      when: 'one of the sites that can be seen takes the user in',
      facts: someFacts({ areAllSitesVisible: 'unknown' }),
      draft: {},
      then: { passwordLink: 'requested', isWelcomed: 'unknown' }
    },
    {
      when: 'a site whose members cannot be seen welcomes them',
      facts: theSiteIs({ memberIds: null, sendsWelcomeEmail: 'yes' }),
      draft: {},
      then: { passwordLink: 'siteUnknown', isWelcomed: 'unknown', welcomingSites: [] }
    },
    {
      when: 'two sites welcome',
      facts: someFacts({
        sites: [aSite({ sendsWelcomeEmail: 'yes' }), aSite({ name: 'Alumni', sendsWelcomeEmail: 'yes' }), aSite()]
      }),
      draft: {},
      then: { isWelcomed: 'yes', welcomingSites: ['Student Portal', 'Alumni'] }
    },
    {
      when: 'an active user is a member already, whom no site welcomes again',
      facts: welcoming({ users: [user] }),
      draft: change,
      then: { address: 'ada@work.example.com', isWelcomed: 'no' }
    },
    {
      when: 'an active user becomes a member through a permission set',
      facts: welcoming({ users: [user], sites: [aSite({ sendsWelcomeEmail: 'yes', memberIds: [ACCESS] })] }),
      draft: { ...change, grantIds: [ACCESS] },
      then: { isWelcomed: 'yes', welcomingSites: ['Student Portal'] }
    },
    {
      when: 'a deactivated user comes back',
      facts: welcoming({ users: [{ ...user, isActive: false }] }),
      draft: change,
      then: { isWelcomed: 'yes' }
    }
  ])('is $then when $when', ({ facts, draft, then }) => {
    expect(EmailService.expectation(facts, aDraft(draft))).toMatchObject(then);
  });

  it('does not depend on which site was chosen', () => {
    const facts = welcoming();
    const expected = EmailService.expectation(facts, aDraft({ siteId: SITE }));
    expect(EmailService.expectation(facts, aDraft({ siteId: null }))).toEqual(expected);
  });
});

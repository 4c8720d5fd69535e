import { aDraft, aGrant, aSameEmailUser, someFacts } from '../../../../../../test/builders/enablement';
import type { Case } from '../../../../../../test/preflight';
import { saidOf } from '../../../../../../test/preflight';

const ACCESS = '0PSLo0000000001AAA';
const required = (field: string) => [`error FIELD_REQUIRED in details.${field}`];
const expiring = (expiresOn: string, grantId = ACCESS) => aDraft({ expirations: [{ grantId, expiresOn }] });

const CASES: Record<string, Case[]> = {
  'required fields': [
    { when: 'the last name is blank', draft: aDraft({ lastName: ' ' }), then: required('lastName') },
    { when: 'the e-mail is blank', draft: aDraft({ email: '' }), then: required('email') },
    { when: 'the username is blank', draft: aDraft({ username: '\u00a0' }), then: required('username') },
    { when: 'the alias is blank', draft: aDraft({ alias: '' }), then: required('alias') },
    { when: 'no time zone is chosen', draft: aDraft({ timeZone: '' }), then: required('timeZone') },
    { when: 'there is no first name', draft: aDraft({ firstName: '' }), then: [] },
    { when: 'there is no nickname', draft: aDraft({ nickname: '' }), then: [] }
  ],
  lengths: [
    { when: 'the alias has eight characters', draft: aDraft({ alias: 'abcdefgh' }), then: [] },
    {
      when: 'the alias has nine characters',
      draft: aDraft({ alias: 'abcdefghi' }),
      then: ['error FIELD_TOO_LONG in details.alias (8; 9)']
    },
    {
      when: 'the first name has 41 characters',
      draft: aDraft({ firstName: 'x'.repeat(41) }),
      then: ['error FIELD_TOO_LONG in details.firstName (40; 41)']
    },
    { when: 'the last name has 80 characters', draft: aDraft({ lastName: 'x'.repeat(80) }), then: [] },
    {
      when: 'the last name has 81 characters',
      draft: aDraft({ lastName: 'x'.repeat(81) }),
      then: ['error FIELD_TOO_LONG in details.lastName (80; 81)']
    },
    {
      when: 'the nickname has 41 characters',
      draft: aDraft({ nickname: 'x'.repeat(41) }),
      then: ['error FIELD_TOO_LONG in details.nickname (40; 41)']
    },
    {
      when: 'the username has 81 characters',
      draft: aDraft({ username: 'x'.repeat(69) + '@example.com' }),
      then: ['error FIELD_TOO_LONG in details.username (80; 81)']
    },
    {
      when: 'the e-mail has 129 characters',
      draft: aDraft({ email: 'x'.repeat(117) + '@example.com' }),
      then: ['error FIELD_TOO_LONG in details.email (128; 129)']
    },
    { when: 'the purpose has 255 characters', draft: aDraft({ purpose: 'x'.repeat(255) }), then: [] },
    {
      when: 'purpose and deactivation trigger have 256 characters',
      draft: aDraft({ purpose: 'x'.repeat(256), deactivationTrigger: 'x'.repeat(256) }),
      then: [
        'error FIELD_TOO_LONG in review.purpose (255; 256)',
        'error FIELD_TOO_LONG in review.deactivationTrigger (255; 256)'
      ]
    }
  ],
  'addresses and names': [
    {
      when: 'the e-mail has no @',
      draft: aDraft({ email: 'ada' }),
      then: ['error EMAIL_INVALID in details.email (ada)']
    },
    {
      when: 'the e-mail has a space',
      draft: aDraft({ email: 'ada l@example.com' }),
      then: ['error EMAIL_INVALID in details.email (ada l@example.com)']
    },
    {
      when: 'the username has no @',
      draft: aDraft({ username: 'ada' }),
      then: ['error USERNAME_INVALID in details.username (ada)']
    },
    {
      when: 'the username has no top-level domain',
      draft: aDraft({ username: 'ada@home' }),
      then: ['error USERNAME_INVALID in details.username (ada@home)']
    },
    { when: 'the username is no mailbox', draft: aDraft({ username: 'ada@example.com.portal' }), then: [] },
    {
      when: 'the username is taken in other letters',
      draft: aDraft({ username: 'Ada@Example.com' }),
      names: { takenUsernames: ['ada@example.com'], takenNicknames: [] },
      then: ['error USERNAME_TAKEN in details.username (Ada@Example.com)']
    },
    {
      when: 'the nickname is taken',
      names: { takenUsernames: [], takenNicknames: ['ada.lovelace'] },
      then: ['error NICKNAME_TAKEN in details.nickname (ada.lovelace)']
    }
  ],
  'a shared mailbox': [
    {
      when: "two other people have a user with the person's address",
      facts: someFacts({
        sameEmailUsers: [aSameEmailUser(), aSameEmailUser({ name: 'Byron', username: 'byron@example.com' })]
      }),
      then: [
        'warning PERSON_EMAIL_SHARED in details.email (ada@example.com; Annabella Byron (annabella@example.com), Byron (byron@example.com))'
      ]
    },
    {
      when: 'another address was typed, about which nothing is known',
      facts: someFacts({ sameEmailUsers: [aSameEmailUser()] }),
      draft: aDraft({ email: 'ada.l@example.com' }),
      then: []
    }
  ],
  'time zone, locale and language': [
    {
      when: 'the time zone is not one of the org',
      draft: aDraft({ timeZone: 'Mars' }),
      then: ['error OPTION_UNKNOWN in details.timeZone (Mars)']
    },
    {
      when: 'the locale is not one of the org',
      draft: aDraft({ locale: 'xx' }),
      then: ['error OPTION_UNKNOWN in details.locale (xx)']
    },
    {
      when: 'the language is not one of the org',
      draft: aDraft({ language: 'xx' }),
      then: ['error OPTION_UNKNOWN in details.language (xx)']
    }
  ],
  'the review date': [
    { when: 'there is none', draft: aDraft({ reviewDate: '' }), then: [] },
    { when: 'it is today', draft: aDraft({ reviewDate: '2026-11-22' }), then: [] },
    {
      when: 'it was yesterday',
      draft: aDraft({ reviewDate: '2026-11-21' }),
      then: ['error DATE_PAST in review.reviewDate (2026-11-21)']
    },
    {
      when: 'it does not exist',
      draft: aDraft({ reviewDate: '2027-02-29' }),
      then: ['error DATE_INVALID in review.reviewDate (2027-02-29)']
    }
  ],
  'the day on which a grant ends': [
    { when: 'it is today', draft: expiring('2026-11-22'), then: [] },
    {
      when: 'it was yesterday',
      draft: expiring('2026-11-21'),
      then: ['error DATE_PAST in access.grantIds (2026-11-21)']
    },
    {
      when: 'it is no day',
      draft: expiring('next week'),
      then: ['error DATE_INVALID in access.grantIds (next week)']
    },
    {
      when: 'it was yesterday, but the grant is not chosen any more',
      facts: someFacts({ grants: [aGrant(), aGrant({ grantId: '0PSOther', label: 'Other' })] }),
      draft: expiring('2026-11-21', '0PSOther'),
      then: []
    }
  ]
};

describe.each(Object.entries(CASES))('preflight of %s', (_subject, cases) => {
  it.each(cases)('says $then when $when', ({ then, ...given }) => {
    expect(saidOf(given)).toEqual(then);
  });
});

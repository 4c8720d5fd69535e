import type { Fields, OrgClient } from './orgClient.ts';
import { PROFILE } from './orgClient.ts';

/** Contacts that share an account. */
const HOUSEHOLD = 10;

/** Creates contacts, ten on each account, and returns a new user for each, to be created. */
export async function peopleToEnable(org: OrgClient, from: number, count: number): Promise<Fields[]> {
  const numbers = Array.from({ length: count }, (_, at) => from + at);
  const households = numbers.filter((number) => number % HOUSEHOLD === 0);
  const accounts = await org.create(
    'Account',
    households.map((number) => ({ Name: `Household ${number}` }))
  );
  const contacts = await org.create(
    'Contact',
    numbers.map((number, at) => ({
      FirstName: 'Zoë',
      LastName: `Müller ${number}`,
      AccountId: accounts[Math.floor(at / HOUSEHOLD)] ?? ''
    }))
  );
  const ProfileId = await org.id(`SELECT Id FROM Profile WHERE Name = '${PROFILE}'`);
  return numbers.map((number, at) => ({ ...userOf(number), ProfileId, ContactId: contacts[at] ?? '' }));
}

export const usernameOf = (number: number) => `zoe.${number}@example.com`;

function userOf(number: number): Fields {
  return {
    FirstName: 'Zoë',
    LastName: `Müller ${number}`,
    Email: usernameOf(number),
    Username: usernameOf(number),
    Alias: `z${number}`,
    CommunityNickname: `zoe.${number}`,
    TimeZoneSidKey: 'America/New_York',
    LocaleSidKey: 'en_US',
    LanguageLocaleKey: 'en_US',
    EmailEncodingKey: 'UTF-8'
  };
}

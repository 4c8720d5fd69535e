import type { Facts } from 'c/enablementServices';
import { ActionPage } from '../../../../../../test/actionPage.ts';
import { fromApex } from '../../../../../../test/apexAnswer.ts';
import {
  aLicense,
  anExistingUser,
  anOutcome,
  anOwner,
  aPreset,
  aSite,
  nothingTaken,
  someFacts
} from '../../../../../../test/builders/enablement.ts';
import { RECORD, server } from '../../../../../../test/fakeServer.ts';

beforeEach(() => {
  jest.resetAllMocks();
});

/** Four steps and the end. */
const MOST_STEPS = 5;

/** What every step says to somebody who walks through to the end, when the server answers like this. */
async function walk(facts: Facts, answerOf: <T>(answer: T) => T): Promise<string[]> {
  server.getFacts.mockResolvedValue(answerOf(facts));
  server.findTakenNames.mockResolvedValue(answerOf(nothingTaken));
  server.enable.mockResolvedValue([answerOf(anOutcome())]);
  const page = await ActionPage.open(RECORD);
  const texts = await walkOn(page, [page.text]);
  page.element.remove();
  return texts;
}

/** Goes on to the end, or to what keeps the person from it. */
async function walkOn(page: ActionPage, texts: string[]): Promise<string[]> {
  const button = ['Next', 'Enable User', 'Assign'].find((label) => page.buttons.includes(label));
  if (button === undefined || texts.length > MOST_STEPS) {
    return texts;
  }
  await page.press(button);
  return walkOn(page, [...texts, page.text]);
}

const asSent = <T>(answer: T) => answer;

const people: [string, () => Facts][] = [
  ['somebody with nothing against it', () => someFacts()],
  [
    'somebody of whom little is known',
    () =>
      someFacts({
        person: { firstName: null, email: null, country: null, accountOwner: anOwner({ ownedAccounts: null }) },
        licenses: [aLicense({ totalSeats: null, usedSeats: null })],
        sites: [aSite({ memberIds: null })],
        accessPolicies: null
      })
  ],
  [
    'somebody without an account',
    () => someFacts({ person: { accountId: null, accountName: null, accountOwner: null } })
  ],
  [
    'somebody with a preset that leaves everything open',
    () => someFacts({ presets: [aPreset({ siteName: null, purpose: null, reviewAfterDays: null, timeZone: null })] })
  ],
  [
    'somebody whose user is hardly seen',
    () => someFacts({ users: [anExistingUser({ email: null, profileName: null, licenseId: null, licenseName: null })] })
  ]
];

describe('a server that leaves out what is null is understood like one that sends it', () => {
  it.each(people)('about %s', async (_, facts) => {
    expect(await walk(facts(), fromApex)).toEqual(await walk(facts(), asSent));
  });

  it('to the very end', async () => {
    const texts = await walk(someFacts(), fromApex);
    expect(texts.at(-1)).toContain('Ada Lovelace is now an external user');
  });
});

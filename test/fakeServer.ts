/** The server of a test: every method answers what the test says, as Apex would, and remembers what it was asked. */
import enable from '@salesforce/apex/EnablementController.enable';
import findInternalRoles from '@salesforce/apex/EnablementController.findInternalRoles';
import findTakenNames from '@salesforce/apex/EnablementController.findTakenNames';
import getFacts from '@salesforce/apex/EnablementController.getFacts';
import repair from '@salesforce/apex/EnablementController.repair';
import type { Facts, NameCheck, Outcome } from 'c/enablementServices';
import { ActionPage } from './actionPage.ts';
import { fromApex } from './apexAnswer.ts';
import { nothingTaken, someFacts } from './builders/enablement.ts';

export const RECORD = '003Lo0000000001AAA';

export const server = {
  getFacts: jest.mocked(getFacts),
  findTakenNames: jest.mocked(findTakenNames),
  enable: jest.mocked(enable),
  repair: jest.mocked(repair),
  findInternalRoles: jest.mocked(findInternalRoles)
};

/** The action on a person of whom these facts are true. */
export async function open(facts: Facts = someFacts(), names: NameCheck = nothingTaken): Promise<ActionPage> {
  server.getFacts.mockResolvedValue(fromApex(facts));
  server.findTakenNames.mockResolvedValue(fromApex(names));
  return ActionPage.open(RECORD);
}

/** The action on the straightforward person, at the review, with this answer of the server to come. */
export async function openReview(answer: () => Promise<Outcome[]>): Promise<ActionPage> {
  server.enable.mockImplementation(answer);
  const page = await open();
  await page.press('Next', 'Next', 'Next');
  return page;
}

export const answers =
  (...outcomes: Outcome[]) =>
  () =>
    Promise.resolve(fromApex(outcomes));

/** A server that is still working when the test ends. */
export const noAnswerYet = () => new Promise<never>(() => undefined);

/** How Apex exceptions reach a component. */
export const apexError = (message: string) => ({ status: 500, body: { message } });

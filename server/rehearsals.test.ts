import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Verdicts } from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import {
  ALREADY,
  HALTED,
  NO_SUCH_USER,
  REFUSAL,
  USER_ID,
  codesOf,
  graphsOf,
  messagesOf,
  orgThat,
  rehearse
} from './testing/graphOrg.ts';
import { aChange, aPlan } from './testing/plans.ts';

describe('A rehearsal', () => {
  /** Nothing is wrong with any record, so that only the last one fails. */
  const fine = orgThat(({ reference }) => (reference === 'rollback' ? NO_SUCH_USER : null));

  test('is valid when only the last record fails, as it was meant to', async (t) => {
    const { results } = await rehearse(t, [aPlan({ grantIds: ['0PS000000000001GAA'] })], fine);
    assert.deepEqual(results, [Verdicts.valid()]);
  });

  test('never asks for an e-mail', async (t) => {
    const { requests } = await rehearse(t, [aPlan({ emailRequested: true })], fine);
    assert.deepEqual(
      requests.map(({ path }) => path),
      ['/composite/graph']
    );
  });

  test('gives the platform’s words when a real record fails', async (t) => {
    const { results } = await rehearse(
      t,
      [aPlan()],
      orgThat(({ reference }) => (reference === 'user' ? REFUSAL : null))
    );
    assert.deepEqual(codesOf(results[0]), ['FIELD_CUSTOM_VALIDATION_EXCEPTION']);
  });

  test('does not blame the last record when a real one fails with it', async (t) => {
    const { results } = await rehearse(
      t,
      [aPlan()],
      orgThat(({ reference }) => (reference === 'rollback' ? NO_SUCH_USER : REFUSAL))
    );
    assert.deepEqual(codesOf(results[0]), ['FIELD_CUSTOM_VALIDATION_EXCEPTION']);
  });

  test('is not valid when the last record fails for another reason than it was meant to', async (t) => {
    const { results } = await rehearse(
      t,
      [aPlan()],
      orgThat(({ reference }) => (reference === 'rollback' ? REFUSAL : null))
    );
    assert.deepEqual(codesOf(results[0]), ['FIELD_CUSTOM_VALIDATION_EXCEPTION']);
  });

  test('tells when the org saved what must fail', async (t) => {
    const { results } = await rehearse(
      t,
      [aPlan()],
      orgThat(() => null)
    );
    assert.deepEqual([results[0]?.kind, results[0]?.userId], ['saved', USER_ID]);
    assert.deepEqual(codesOf(results[0]), ['CHECK_WAS_SAVED']);
  });

  test('of what is granted already is valid', async (t) => {
    const { results } = await rehearse(
      t,
      [aChange(USER_ID, { grantIds: ['0PS000000000001GAA'] })],
      orgThat(({ reference }) => (reference === 'rollback' ? HALTED : ALREADY))
    );
    assert.deepEqual(results, [Verdicts.valid()]);
  });

  test('goes in requests of fourteen people, because the platform stops after so many failures', async (t) => {
    const { results, requests } = await rehearse(
      t,
      Array.from({ length: 30 }, () => aPlan()),
      fine
    );
    assert.deepEqual(
      requests.map((request) => graphsOf(request).length),
      [14, 14, 2]
    );
    assert.ok(results.every(({ kind }) => kind === 'valid'));
  });

  test('whose answer is lost says that nothing was to be saved', async (t) => {
    const { results, requests } = await rehearse(t, [aPlan()], () => 'lost');
    assert.match(messagesOf(results[0]).join(), /Nothing was to be saved/);
    assert.equal(requests.length, 1);
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Facts } from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { Batch, refuseRepeatedPeople } from './batch.ts';
import { aDraft } from './testing/drafts.ts';
import { someFacts } from './testing/facts.ts';

const FREE = { takenUsernames: ['taken@example.com'], takenNicknames: [] };

describe('In one call', () => {
  test('a name that an earlier person claims is taken for the next', () => {
    const batch = new Batch(FREE);
    batch.claim(aDraft({ username: ' Mira@Example.com ', nickname: 'Mira' }));
    assert.deepEqual(batch.names(), {
      takenUsernames: ['taken@example.com', 'mira@example.com'],
      takenNicknames: ['mira']
    });
  });

  test('a blank nickname claims nothing, because the platform makes one up', () => {
    const batch = new Batch(FREE);
    batch.claim(aDraft({ nickname: '' }));
    assert.deepEqual(batch.names().takenNicknames, []);
  });

  test('a seat that an earlier person claims is used for the next', () => {
    const batch = new Batch(FREE);
    batch.claim(aDraft());
    assert.equal(usedSeats(batch.facts(someFacts())), 5);
  });

  test('unknown seats stay unknown', () => {
    const batch = new Batch(FREE);
    batch.claim(aDraft());
    const facts = someFacts();
    const licenses = facts.licenses.map((license) => ({ ...license, usedSeats: null }));
    assert.equal(usedSeats(batch.facts({ ...facts, licenses })), null);
  });

  test('the same person twice is refused, also through contact and person account', () => {
    const asContact = someFacts();
    const asPersonAccount = { ...asContact, recordId: '001000000000001AAA' };
    assert.throws(
      () => {
        refuseRepeatedPeople([asContact, asPersonAccount]);
      },
      { status: 400, message: 'drafts[1] is for the same person as drafts[0]. Send each person once.' }
    );
  });
});

function usedSeats(facts: Facts): number | null | undefined {
  return facts.licenses[0]?.usedSeats;
}

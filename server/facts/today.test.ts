import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dayIn } from './today.ts';

describe('When it is late in the evening in London on New Year’s Eve, the day', () => {
  const now = new Date('2026-12-31T23:30:00Z');
  for (const [timeZone, day] of Object.entries({
    'Europe/London': '2026-12-31',
    'Europe/Berlin': '2027-01-01',
    'America/Los_Angeles': '2026-12-31',
    'Pacific/Auckland': '2027-01-01',
    'Nowhere/Land': '2026-12-31'
  })) {
    test(`in ${timeZone} is ${day}`, () => {
      assert.equal(dayIn(timeZone, now), day);
    });
  }
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { dayAt, startOfDay } from './timeZone.ts';

describe('The start of a day', () => {
  const table: [day: string, timeZone: string, start: string, why: string][] = [
    ['2024-03-31', 'Europe/Berlin', '2024-03-30T23:00:00.000Z', 'clocks go forward later that day'],
    ['2024-04-01', 'Europe/Berlin', '2024-03-31T22:00:00.000Z', 'clocks went forward the day before'],
    ['2024-10-28', 'Europe/Berlin', '2024-10-27T23:00:00.000Z', 'clocks went back the day before'],
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z', 'clocks skip midnight itself'],
    ['2018-02-18', 'America/Sao_Paulo', '2018-02-18T03:00:00.000Z', 'clocks went back at midnight'],
    ['2024-01-01', 'Asia/Kathmandu', '2023-12-31T18:15:00.000Z', 'the offset has minutes']
  ];
  for (const [day, timeZone, start, why] of table) {
    test(`${day} in ${timeZone} is ${start}: ${why}`, () => {
      assert.equal(startOfDay(day, timeZone).toISOString(), start);
    });
  }

  test('lies on that day, and the moment before it does not', () => {
    const instants = fc.date({ min: new Date('1990-01-01'), max: new Date('2037-12-31'), noInvalidDate: true });
    const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu');
    fc.assert(
      fc.property(instants, zones, (instant, timeZone) => {
        const day = dayAt(instant, timeZone);
        const start = startOfDay(day, timeZone);
        assert.equal(dayAt(start, timeZone), day);
        assert.notEqual(dayAt(new Date(start.getTime() - 1), timeZone), day);
      })
    );
  });
});

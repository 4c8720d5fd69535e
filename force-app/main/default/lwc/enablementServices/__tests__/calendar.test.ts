import fc from 'fast-check';
import { Calendar } from 'c/enablementServices';

const A_DAY_IN_MS = 24 * 60 * 60 * 1000;
const written = (date: Date) => date.toISOString().substring(0, 10);
const aDate = fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });

describe('the calendar', () => {
  it.each([
    ['2026-11-22', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2000-02-29', true],
    ['2100-02-29', false],
    ['2026-04-31', false],
    ['2026-12-31', true],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['2026-1-1', false],
    ['22.11.2026', false],
    ['tomorrow', false],
    ['', false]
  ])('has a day %p: %s', (value, expected) => {
    expect(Calendar.isDay(value)).toBe(expected);
  });

  it.each([
    ['2026-11-21', '2026-11-22', true],
    ['2026-11-22', '2026-11-22', false],
    ['2026-12-01', '2026-11-22', false],
    ['2025-12-31', '2026-01-01', true]
  ])('puts %s before %s: %s', (day, other, expected) => {
    expect(Calendar.isBefore(day, other)).toBe(expected);
  });

  it('counts days as everybody does', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: 0, max: 2000 }), (start, days) => {
        const expected = written(new Date(Date.parse(written(start)) + days * A_DAY_IN_MS));
        expect(Calendar.plusDays(written(start), days)).toBe(expected);
      })
    );
  });

  it('knows every day that a calendar has', () => {
    fc.assert(
      fc.property(aDate, (day) => {
        expect(Calendar.isDay(written(day))).toBe(true);
      })
    );
  });
});

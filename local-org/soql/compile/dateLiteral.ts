import { notEmulated } from '../parse/sourceText.ts';

/** Days from the first to before the last, both `YYYY-MM-DD`. */
export interface DayRange {
  readonly from: string;
  readonly until: string;
}

type Unit = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

const UNITS: Readonly<Record<string, Unit>> = {
  DAY: 'DAY',
  WEEK: 'WEEK',
  MONTH: 'MONTH',
  QUARTER: 'QUARTER',
  YEAR: 'YEAR'
};

// Source: SOQL and SOSL Reference, "Date Formats and Date Literals": the range of valid dates.
const EARLIEST = '1700-01-01';
const LATEST = '4000-12-31';

/**
 * The days that a date literal means, as "Date Formats and Date Literals" of the SOQL and SOSL Reference defines them.
 * Weeks begin on Sunday, as in the locale of the United States.
 *
 * @param name for example `TODAY` or `LAST_N_DAYS`
 * @param count the number after the colon; ignored where there is none
 * @param today `YYYY-MM-DD`
 * @throws SalesforceError NOT_EMULATED for fiscal literals
 */
export function daysOf(name: string, count: number, today: string): DayRange {
  const unit = UNITS[/(DAY|WEEK|MONTH|QUARTER|YEAR)S?(?:_AGO)?$/u.exec(name)?.[1] ?? ''];
  const between = (first: number, last: number, of: Unit): DayRange => ({
    from: startOf(of, first, today),
    until: startOf(of, last, today)
  });
  switch (name) {
    case 'TODAY':
      return between(0, 1, 'DAY');
    case 'YESTERDAY':
      return between(-1, 0, 'DAY');
    case 'TOMORROW':
      return between(1, 2, 'DAY');
    // The past days include today, the coming ones do not.
    case 'LAST_90_DAYS':
      return between(-90, 1, 'DAY');
    case 'NEXT_90_DAYS':
      return between(1, 91, 'DAY');
    case 'LAST_N_DAYS':
      return between(-count, 1, 'DAY');
  }
  if (!unit || name.includes('FISCAL')) throw notEmulated(`the date literal ${name}`);
  if (name.startsWith('THIS_')) return between(0, 1, unit);
  if (name.startsWith('LAST_N_')) return between(-count, 0, unit);
  if (name.startsWith('NEXT_N_')) return between(1, count + 1, unit);
  if (name.startsWith('LAST_')) return between(-1, 0, unit);
  if (name.startsWith('NEXT_')) return between(1, 2, unit);
  return between(-count, 1 - count, unit);
}

/** The first day of the unit that lies `steps` after the one of today. */
function startOf(unit: Unit, steps: number, today: string): string {
  const date = new Date(`${today}T00:00:00Z`);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  const day = date.getUTCDate();
  switch (unit) {
    case 'DAY':
      return dayOf(year, month, day + steps);
    case 'WEEK':
      return dayOf(year, month, day - date.getUTCDay() + 7 * steps);
    case 'MONTH':
      return dayOf(year, month + steps, 1);
    case 'QUARTER':
      return dayOf(year, month - (month % 3) + 3 * steps, 1);
    case 'YEAR':
      return dayOf(year + steps, 0, 1);
  }
}

function dayOf(year: number, month: number, day: number): string {
  const instant = Date.UTC(year, month, day);
  if (Number.isNaN(instant)) return year + month + day < 0 ? EARLIEST : LATEST;
  if (instant < Date.parse(EARLIEST)) return EARLIEST;
  return instant > Date.parse(LATEST) ? LATEST : new Date(instant).toISOString().slice(0, 10);
}

/** Every day but the 29th of February. */
const DAY_OF_ANY_YEAR =
  /^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))$/;
const LEAP_DAY = /^[0-9]{4}-02-29$/;
const DIGITS = '0123456789';
const FEBRUARY = 2;
const MONTHS_OF_30_DAYS = [4, 6, 9, 11];
const LAST_MONTH = 12;

/** Days written as `YYYY-MM-DD`. Services have no clock: today comes with the facts. */
export class Calendar {
  /** Whether it is written so and exists: the 29th of February only in leap years. */
  static isDay(value: string): boolean {
    if (LEAP_DAY.test(value)) {
      return Calendar.lengthOfMonth(Calendar.year(value), FEBRUARY) === 29;
    }
    return DAY_OF_ANY_YEAR.test(value);
  }

  /** Whether the first day is earlier; both are days. */
  static isBefore(day: string, other: string): boolean {
    return Calendar.wholeNumber(day) < Calendar.wholeNumber(other);
  }

  /** That many days later; nothing is added when `days` is negative. */
  static plusDays(start: string, days: number): string {
    let year = Calendar.year(start);
    let month = Calendar.month(start);
    let day = Calendar.dayOfMonth(start) + (days > 0 ? days : 0);
    while (day > Calendar.lengthOfMonth(year, month)) {
      day = day - Calendar.lengthOfMonth(year, month);
      month++;
      if (month > LAST_MONTH) {
        month = 1;
        year++;
      }
    }
    return `${year}-${Calendar.twoDigits(month)}-${Calendar.twoDigits(day)}`;
  }

  private static lengthOfMonth(year: number, month: number): number {
    if (month === FEBRUARY) {
      return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
    }
    return MONTHS_OF_30_DAYS.includes(month) ? 30 : 31;
  }

  private static year(value: string): number {
    return Calendar.wholeNumber(value.substring(0, 4));
  }

  private static month(value: string): number {
    const yearAndMonth = value.substring(0, 7);
    return Calendar.wholeNumber(yearAndMonth.substring(5));
  }

  private static dayOfMonth(value: string): number {
    return Calendar.wholeNumber(value.substring(8));
  }

  private static twoDigits(value: number): string {
    return value < 10 ? `0${value}` : `${value}`;
  }

  /** All digits of the text as one number. */
  private static wholeNumber(value: string): number {
    let result = 0;
    let rest = value;
    while (rest.length > 0) {
      const digit = DIGITS.indexOf(rest.substring(0, 1));
      if (digit >= 0) {
        result = result * 10 + digit;
      }
      rest = rest.substring(1);
    }
    return result;
  }
}

const DAY_IN_MILLISECONDS = 86_400_000;

/** The day on the calendar of a time zone, `YYYY-MM-DD`. */
export function dayAt(instant: Date, timeZone: string): string {
  return wallClock(instant, timeZone).slice(0, 10);
}

/**
 * The instant at which a day begins in a time zone.
 *
 * @param day `YYYY-MM-DD`
 * @throws RangeError for a time zone that is not in the IANA database
 */
export function startOfDay(day: string, timeZone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // Clocks change at most once in two days, so one of the offsets around midnight holds at midnight. Where midnight
  // itself is skipped neither does, and the later instant is the first of the day.
  const candidates = [midnight - DAY_IN_MILLISECONDS, midnight + DAY_IN_MILLISECONDS].map(
    (around) => new Date(midnight - offsetAt(new Date(around), timeZone))
  );
  const exact = candidates.filter((candidate) => wallClock(candidate, timeZone) === `${day}T00:00:00`);
  const instants = (exact.length > 0 ? exact : candidates).map((candidate) => candidate.getTime());
  return new Date(exact.length > 0 ? Math.min(...instants) : Math.max(...instants));
}

function offsetAt(instant: Date, timeZone: string): number {
  const seconds = Math.floor(instant.getTime() / 1000) * 1000;
  return Date.parse(`${wallClock(new Date(seconds), timeZone)}Z`) - seconds;
}

/** What clocks in the time zone show, `YYYY-MM-DDTHH:MM:SS`. */
function wallClock(instant: Date, timeZone: string): string {
  // Sweden writes dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return format.format(instant).replace(' ', 'T');
}

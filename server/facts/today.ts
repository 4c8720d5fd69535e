/** The day `YYYY-MM-DD` that it is in this time zone (IANA name); the day in UTC for a zone that this machine lacks. */
export function dayIn(timeZone: string, now: Date): string {
  try {
    // the Swedish way to write a date is ISO 8601
    return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now);
  } catch {
    return now.toISOString().slice(0, 10);
  }
}

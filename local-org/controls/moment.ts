/** Whether the text is an ISO 8601 date and time in UTC that every calendar has. */
export function isMoment(text: string): boolean {
  const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/;
  if (!form.test(text)) return false;
  const date = new Date(text);
  // JavaScript moves 30 February to March.
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 19) === text.slice(0, 19);
}

/** Whether a text is a day of the calendar, written as `YYYY-MM-DD`; such texts, compared as texts, are in order. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

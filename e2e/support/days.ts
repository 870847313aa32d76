/** A day in words, as a language writes it. */
export function written(day: string, language: string): string {
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const locale = language === 'es' ? 'es' : 'en-GB';
  return new Intl.DateTimeFormat(locale, style).format(new Date(day));
}

/** The moment at which the clocks of a time zone show a time of a day; the zone does not change its clocks just then. */
export function momentOf(day: string, time: string, timeZone: string): Date {
  const told = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(new Date(`${day}T${time}Z`))
    .find(({ type }) => type === 'timeZoneName');
  return new Date(`${day}T${time}${told?.value.slice('GMT'.length) || 'Z'}`);
}

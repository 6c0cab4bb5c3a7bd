const dayOf = (date: string): string => date.split('-').reverse().join('.');

/** A legal date as the office writes it: 21.11.2026. */
export const officeDate = (date: string | null): string => (date === null ? '' : dayOf(date));

/** An instant in the university's time zone (IANA name), with its distance from UTC: 21.11.2026 10:05 (UTC+05:00). */
export const officeTime = (at: Date, timeZone: string): string => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone, day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'longOffset',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('day')}.${part('month')}.${part('year')} ${part('hour')}:${part('minute')} (${part('timeZoneName').replace('GMT', 'UTC')})`;
};

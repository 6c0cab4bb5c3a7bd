/** Gives the instant with which a legal date begins in a time zone (IANA name). */
export const startOfDayIn = (timeZone: string) => (date: string): Date => {
  const utc = new Date(`${date}T00:00:00Z`);
  const shown = new Date(utc.toLocaleString('en-US', { timeZone }));
  const plain = new Date(utc.toLocaleString('en-US', { timeZone: 'UTC' }));
  return new Date(utc.getTime() - (shown.getTime() - plain.getTime()));
};

import { isLegalDate } from '../api/kernel/legal-date.js';
import { deadlineAfter, installedYear, starterYears, workingCalendar } from '../api/modules/calendar/public.js';
import { readArguments } from './support/arguments.js';

// Needs no server and no store: it counts by the calendars that an installation begins with.
const [from = '', count = '', ...rest] = readArguments().files;
if (!isLegalDate(from) || !/^[1-9]\d{0,3}$/.test(count) || rest.length > 0) {
  process.stderr.write('npm run -s workdays -- YYYY-MM-DD N: the date N (1–9999) working days after another, which is not counted itself.\n');
  process.exit(2);
}
const calendar = workingCalendar('five-day', starterYears.map((year) => installedYear(year, 'INQ', from)));
const { dueOn, calendarRevision, preliminary } = deadlineAfter(calendar, from, Number(count));
if (preliminary) process.stderr.write(`Preliminary: not every year of ${calendarRevision} is confirmed.\n`);
process.stdout.write(`${dueOn}\n`);

/** The years in the database. */
export { createCalendarStore } from './calendar-years.mongo.js';
export type { CalendarStore } from './calendar-years.mongo.js';
/** The working calendars of Kazakhstan (ACQ-2). */
export { createCalendar } from './module.js';
export type { Calendar } from './module.js';
export type { Week } from './domain/calendar-year.js';
export type { Deadline } from './domain/working-days.js';
/** Counting without a database, by the years that an installation begins with. */
export { installedYear, starterYears } from './domain/starter-years.js';
export { deadlineAfter, workingCalendar } from './domain/working-days.js';

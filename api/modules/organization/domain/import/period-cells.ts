import { addDays, type LegalDate } from '../../../../kernel/legal-date.js';
import type { Flag } from '../../../../text/tables/table.js';
import { readDateCell } from '../../../../text/tables/written-date.js';
import type { OrganizationFlagCode } from './organization-flags.js';

interface PeriodReading {
  readonly from: string | null;
  /** The first day on which it does not hold any more. */
  readonly to: string | null;
  readonly flags: readonly Flag<OrganizationFlagCode, 'from' | 'to'>[];
}

function readDate(text: string, cell: 'from' | 'to'): { date: string | null; flags: Flag<OrganizationFlagCode, 'from' | 'to'>[] } {
  if (text === '') return { date: null, flags: [] };
  const written = readDateCell(text);
  if (!written?.date) return { date: null, flags: [{ code: 'date_invalid', cell, params: { text } }] };
  return { date: written.date, flags: written.unusual ? [{ code: 'date_unusual', cell, params: { text } }] : [] };
}

/** Reads the columns from and to; an open side is null (ORG-5). Offices write the last day («31.12.2025»), which is still within. */
export function readPeriod(cells: Readonly<Record<'from' | 'to', string>>): PeriodReading {
  const from = readDate(cells.from, 'from');
  const to = readDate(cells.to, 'to');
  const turned: Flag<OrganizationFlagCode, 'from' | 'to'>[] =
    from.date && to.date && to.date < from.date ? [{ code: 'to_before_from', cell: 'to' }] : [];
  return { from: from.date, to: to.date && addDays(to.date as LegalDate, 1), flags: [...from.flags, ...to.flags, ...turned] };
}

import type { Actor } from '../../../kernel/actor.js';
import type { Titles } from '../../../kernel/languages.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Campaign } from '../domain/campaign.js';
import { currentTexts } from '../domain/campaign.js';
import type { Entry } from '../domain/entry.js';
import type { SheetContent, SheetHead, SheetLanguage, SheetPart } from '../domain/sheet.js';
import { sheetOf } from '../domain/sheet.js';
import { requireLeads } from '../policy.js';
import type { Context } from './context.js';
import type { RecordForUnit } from './record-for-unit.js';

export const sheetFormats = ['pdf', 'docx', 'xlsx'] as const;
export type SheetFormat = (typeof sheetFormats)[number];

/** A sheet as it is handed to the printer. */
export interface PrintedSheet {
  readonly organization: { readonly kk: string; readonly ru: string };
  readonly head: SheetHead;
  /** The unit whose sheet it is; null for the whole. */
  readonly unit: Titles | null;
  readonly content: SheetContent;
  readonly part: SheetPart;
  readonly language: SheetLanguage;
  readonly printedOn: LegalDate;
}

/** The printer and the names of the university, as they stand above a sheet. */
export interface SheetPrinting {
  readonly print: PrintSheets;
  readonly universityNames: (on: LegalDate) => Promise<{ readonly kk: string; readonly ru: string }>;
}

const fileWords = { kk: { all: 'Танысу парағы', missing: 'Таныспағандар' }, ru: { all: 'Лист ознакомления', missing: 'Неознакомленные' } } as const;

export type PrintSheets = (sheet: PrintedSheet, format: SheetFormat) => Promise<Buffer>;

export interface WantedSheet {
  readonly format: SheetFormat;
  readonly language: SheetLanguage;
  readonly which: SheetPart;
  /** A unit with everything below it; null for the whole list. */
  readonly unitId: string | null;
}

/** Small enough that other requests are answered between two pages. */
const PAGE = 250;

/** The acquaintance sheet of a campaign (ACQ-5). */
export const createPrintSheet = ({ campaigns, entries, directory, clock }: Context, { ledBy }: Pick<RecordForUnit, 'ledBy'>, { print, universityNames }: SheetPrinting) => {
  const entriesOf = async (campaignId: string, unitIds: ReadonlySet<string> | null): Promise<Entry[]> => {
    const found: Entry[] = [];
    for (let last = '', more = true; more;) {
      const page = await entries.ofCampaign(campaignId, last, PAGE);
      found.push(...page.filter(({ unitId }) => unitIds === null || (unitId !== null && unitIds.has(unitId))));
      last = page.at(-1)?.personId ?? '';
      more = page.length === PAGE;
    }
    return found;
  };

  const namesOf = async (list: readonly Entry[], unitId: string | null): Promise<Map<string, Titles>> => {
    const ids = new Set([...list.flatMap((entry) => entry.unitId ?? []), ...(unitId ? [unitId] : [])]);
    return new Map([...await directory.unitOffices([...ids], clock.today())].map(([id, { name }]) => [id, name]));
  };

  const drawn = async (campaign: Campaign, { format, language, which, unitId }: WantedSheet): Promise<Buffer> => {
    const { title, code, issue, editionRevision, changeNumber, approvedOn, deadline } = campaign;
    const list = await entriesOf(campaign.id, unitId ? new Set(await directory.branch(unitId)) : null);
    const names = await namesOf(list, unitId);
    return print({
      organization: await universityNames(clock.today()), unit: unitId ? names.get(unitId) ?? null : null,
      head: { title, code, issue, editionRevision, changeNumber, approvedOn, dueOn: deadline.dueOn, texts: currentTexts(campaign).flatMap(({ sha256s }) => sha256s) },
      content: sheetOf(list, names, language, which, clock.today()), part: which, language, printedOn: clock.today(),
    }, format);
  };

  /** @throws AppError `not_found`, `unit_not_led` also for the whole list where the actor does not steer campaigns */
  return async (actor: Actor, campaignId: string, wanted: WantedSheet): Promise<{ fileName: string; content: Buffer }> => {
    requireLeads(actor, wanted.unitId, await ledBy(actor));
    const campaign = await campaigns.get(campaignId);
    const name = [fileWords[wanted.language][wanted.which], campaign.code].filter(Boolean).join(' ');
    return { fileName: `${name}.${wanted.format}`, content: await drawn(campaign, wanted) };
  };
};
export type PrintSheet = ReturnType<typeof createPrintSheet>;

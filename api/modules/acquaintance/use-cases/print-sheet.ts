import type { Titles } from '../../../kernel/languages.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Campaign } from '../domain/campaign.js';
import { currentTexts } from '../domain/campaign.js';
import type { Entry } from '../domain/entry.js';
import type { SheetContent, SheetHead, SheetLanguage, SheetPart } from '../domain/sheet.js';
import { sheetOf } from '../domain/sheet.js';

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

export type PrintSheets = (sheet: PrintedSheet, format: SheetFormat) => Promise<Buffer>;

export interface PrintSheetDependencies {
  readonly entries: { ofCampaign(campaignId: string, last: string, limit: number): Promise<Entry[]> };
  readonly directory: {
    unitNames(ids: readonly string[], on: LegalDate): Promise<ReadonlyMap<string, Titles>>;
    universityNames(on: LegalDate): Promise<{ readonly kk: string; readonly ru: string }>;
  };
  readonly print: PrintSheets;
  readonly today: () => LegalDate;
}

export interface WantedSheet {
  readonly format: SheetFormat;
  readonly language: SheetLanguage;
  readonly which: SheetPart;
  readonly unitId: string | null;
  /** The unit and what stands under it; null for the whole list. */
  readonly unitIds: ReadonlySet<string> | null;
}

/** Small enough that other requests are answered between two pages. */
const PAGE = 250;

/** The acquaintance sheet of a campaign, whole or of a unit with its sub-units (ACQ-5); the caller has checked who asks. */
export const createPrintSheet = ({ entries, directory, print, today }: PrintSheetDependencies) => {
  const entriesOf = async (campaignId: string, unitIds: ReadonlySet<string> | null): Promise<Entry[]> => {
    const found: Entry[] = [];
    for (let page = await entries.ofCampaign(campaignId, '', PAGE); page.length > 0; page = await entries.ofCampaign(campaignId, page.at(-1)?.id ?? '', PAGE)) {
      found.push(...page.filter(({ unitId }) => unitIds === null || (unitId !== null && unitIds.has(unitId))));
      if (page.length < PAGE) break;
    }
    return found;
  };

  return async (campaign: Campaign, { format, language, which, unitId, unitIds }: WantedSheet): Promise<Buffer> => {
    const { title, code, issue, editionRevision, changeNumber, approvedOn, deadline } = campaign;
    const list = await entriesOf(campaign.id, unitIds);
    const names = await directory.unitNames([...new Set([...list.flatMap((entry) => entry.unitId ?? []), ...(unitId ? [unitId] : [])])], today());
    return print({
      organization: await directory.universityNames(today()), unit: unitId ? names.get(unitId) ?? null : null,
      head: { title, code, issue, editionRevision, changeNumber, approvedOn, dueOn: deadline.dueOn, texts: currentTexts(campaign).flatMap(({ sha256s }) => sha256s) },
      content: sheetOf(list, names, language, which, today()), part: which, language, printedOn: today(),
    }, format);
  };
};
export type PrintSheet = ReturnType<typeof createPrintSheet>;

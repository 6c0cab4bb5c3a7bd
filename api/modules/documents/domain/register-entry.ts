import type { LegalDate } from '../../../kernel/legal-date.js';
import { actIdsOf, ownActIdsOf } from './acts-of.js';
import type { Act, CardFacts, Confidentiality, Document, DocumentType, Edition, Holding, Language, Level, TextVersion, Titles } from './document.js';
import type { Gap, GapFacts } from './gaps.js';
import { gapsOf } from './gaps.js';
import { reviewDueOn } from './review-date.js';
import { latestFacts, rightsTokens } from './rights.js';
import { approvalDate } from './start-date.js';
import type { Period } from './timeline.js';
import { editionStart, periodsOf } from './timeline.js';

export const registerStatuses = ['in_force', 'upcoming', 'cancelled'] as const;
export type RegisterStatus = (typeof registerStatuses)[number];

/**
 * One line of the register for a span of days. The entries of a document cover all days from its approval on, without overlapping, so that the
 * register "on date X" (REG-9) is one indexed query: `from <= X < to`.
 */
export interface RegisterEntry {
  readonly id: string;
  readonly documentId: string;
  readonly revision: number;
  readonly from: string;
  readonly to: string;
  readonly status: RegisterStatus;
  readonly editionId: string;
  readonly changeNumber: number;
  readonly typeId: string;
  readonly typeOrder: number;
  readonly level: Level;
  readonly title: Titles;
  readonly titleSort: string;
  readonly code: string | null;
  readonly codeSort: string | null;
  readonly codeSearchKeys: readonly string[];
  readonly duplicateKey: string | null;
  readonly year: number | null;
  readonly registrationNumber: string | null;
  readonly registerOrder: number;
  readonly issue: number | null;
  readonly editionRevision: number | null;
  readonly validFrom: LegalDate;
  readonly validTo: LegalDate | null;
  readonly startAssumed: boolean;
  readonly ownerUnitId: string | null;
  readonly process: string | null;
  readonly confidentiality: Confidentiality;
  readonly acts: readonly Omit<Act, 'revision'>[];
  readonly files: readonly { readonly language: Language; readonly format: 'docx' | 'pdf' }[];
  readonly gaps: readonly Gap[];
  /** From this day on the review is overdue; null while the document is not in force or has no review period. */
  readonly reviewDue: LegalDate | null;
  readonly rights: readonly string[];
}

/** What a list of hits shows of a line, and what it needs to choose the line. */
export type ShownLine = Pick<RegisterEntry,
  'documentId' | 'from' | 'to' | 'status' | 'editionId' | 'changeNumber' | 'typeId' | 'title' | 'code' | 'registrationNumber' | 'validFrom' | 'validTo'>;

/** A line as the memory keeps it: what a list of hits shows, and who may see it. */
export type KeptLine = ShownLine & Pick<RegisterEntry, 'rights'>;

const BEGINNING = '0000-01-01';
export const END = '9999-12-31';
const LAST_IN_REGISTER = 1_000_000;

interface Span { readonly from: string; readonly to: string; readonly status: RegisterStatus; readonly period: Period }

/**
 * From its approval until its first start the document is upcoming, after a cancellation (until a successor starts) cancelled, else
 * in force. The register of a day before the approval does not know it (REG-9).
 */
const spansOf = (periods: readonly Period[], approvedOn: string): Span[] => {
  const first = periods[0];
  if (!first) return [];
  return [
    ...(approvedOn < first.validFrom ? [{ from: approvedOn, to: first.validFrom, status: 'upcoming', period: first } as const] : []),
    ...periods.flatMap((period, index): Span[] => [
      { from: period.validFrom, to: period.validTo ?? END, status: 'in_force', period },
      ...(period.validTo ? [{ from: period.validTo, to: periods[index + 1]?.validFrom ?? END, status: 'cancelled', period } as const] : []),
    ]),
  ];
};

interface FactSpan { readonly from: string; readonly to: string; readonly facts: CardFacts }

const factSpans = (facts: readonly CardFacts[]): FactSpan[] => {
  const sorted = [...facts].sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1));
  return sorted.map((item, index) => ({
    from: index === 0 ? BEGINNING : item.since ?? BEGINNING,
    to: sorted[index + 1]?.since ?? END,
    facts: item,
  }));
};

const filesOf = (versions: readonly TextVersion[]) =>
  versions.flatMap(({ language, files }) => files.map(({ format }) => ({ language, format })));

const actsOf = (ids: readonly string[], acts: ReadonlyMap<string, Act>): Act[] => ids.flatMap((id) => acts.get(id) ?? []);

const codeFacts = ({ code }: Document) => ({
  code: code?.canonical ?? null,
  codeSort: code?.searchKeys[0] ?? null,
  codeSearchKeys: code?.searchKeys ?? [],
  duplicateKey: code?.duplicateKey ?? null,
});

const masterTitle = ({ title }: Edition, { masterLanguage }: Document): string => title[masterLanguage] ?? title.kk ?? title.ru ?? '';

/** What only shows beside other documents and acts (REG-7). */
export type Marks = Pick<GapFacts, 'keyShared' | 'actsContradict'>;

export interface EntryContext {
  readonly type: DocumentType;
  readonly acts: ReadonlyMap<string, Act>;
  /** The stored sort key of the Kazakh alphabet (REG-10). */
  readonly sortKey: (text: string) => string;
  readonly marks: (actIds: readonly string[]) => Marks;
}

/** The lines of a document in the register for all days, derived whenever the document is saved. */
export const registerEntries = ({ document, editions, textVersions }: Holding, { type, acts, sortKey, marks }: EntryContext): RegisterEntry[] => {
  const rights = rightsTokens(latestFacts(document.facts));
  const entryOf = (span: Span, factSpan: FactSpan): RegisterEntry[] => {
    const from = span.from > factSpan.from ? span.from : factSpan.from;
    const to = span.to < factSpan.to ? span.to : factSpan.to;
    const edition = editions.find(({ id }) => id === span.period.editionId);
    if (from >= to || !edition) return [];
    const versions = textVersions.filter(({ editionId, changeNumber }) =>
      editionId === span.period.editionId && changeNumber === span.period.changeNumber);
    const { changeNumber: number } = span.period;
    const actIds = actIdsOf(edition, number);
    const own = actsOf(actIds, acts);
    return [{
      id: `${document.id}:${from}`,
      documentId: document.id,
      revision: document.revision,
      from, to,
      status: span.status,
      editionId: edition.id,
      changeNumber: span.period.changeNumber,
      typeId: type.id, typeOrder: type.order, level: type.level,
      title: edition.title,
      titleSort: sortKey(masterTitle(edition, document)),
      ...codeFacts(document),
      year: document.registrationYear,
      registrationNumber: edition.registrationNumber,
      registerOrder: document.registerOrder ?? LAST_IN_REGISTER,
      issue: edition.issue, editionRevision: edition.revision,
      validFrom: span.period.validFrom, validTo: span.period.validTo, startAssumed: span.period.startAssumed,
      ownerUnitId: factSpan.facts.ownerUnitId,
      process: factSpan.facts.process,
      confidentiality: factSpan.facts.confidentiality,
      acts: own.map(({ revision: _revision, ...act }) => act),
      files: filesOf(versions),
      gaps: gapsOf({
        edition, versions, acts: actsOf(ownActIdsOf(edition, number), acts), hasCode: document.code !== null,
        ownerUnitId: factSpan.facts.ownerUnitId, startAssumed: span.period.startAssumed, ...marks(actIds),
      }),
      reviewDue: span.status === 'in_force' ? reviewDueOn(editionStart(textVersions, edition.id) ?? span.period.validFrom, actsOf(edition.actIds, acts), factSpan.facts.reviewMonths) : null,
      rights,
    }];
  };
  const [first] = editions;
  // Approved without a dated act: known since it was entered.
  const approvedOn = first && (approvalDate(actsOf(first.actIds, acts)) ?? first.recordedAt.toISOString().slice(0, 10));
  return spansOf(periodsOf(textVersions), approvedOn ?? END).flatMap((span) => factSpans(document.facts).flatMap((factSpan) => entryOf(span, factSpan)));
};

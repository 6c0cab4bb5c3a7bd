import type { Actor } from '../../../kernel/actor.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import { currentOn } from '../../../kernel/validity.js';
import { actIdsOf, ownActIdsOf } from '../domain/acts-of.js';
import type { Act, DocumentType, Edition, Holding, Titles } from '../domain/document.js';
import { gapsOf, gapsOn } from '../domain/gaps.js';
import type { Marks, RegisterEntry } from '../domain/register-entry.js';
import { reviewDueOn } from '../domain/review-date.js';
import { latestFacts } from '../domain/rights.js';
import type { Period, ShownState } from '../domain/timeline.js';
import { periodsOf, shownState } from '../domain/timeline.js';
import { abilities } from '../policy.js';

/** Names that live in other modules or collections, looked up for one screen. */
export interface Names {
  readonly types: ReadonlyMap<string, DocumentType>;
  readonly units: ReadonlyMap<string, Titles>;
  readonly people: ReadonlyMap<string, string>;
}

const noTitle: Titles = { kk: null, ru: null, en: null };
const editionAxes = (issue: number | null, revision: number | null) => (issue === null && revision === null ? null : { issue, revision });
const presentAct = ({ id, kind, body, number, date }: Omit<Act, 'revision'>) => ({ id, kind, body, number, date });
const presentUnit = (id: string | null, { units }: Names) => (id ? { id, name: units.get(id) ?? noTitle } : null);

/** A line of the register. */
export const presentRow = (entry: RegisterEntry, names: Names, { on, manages }: { on: LegalDate; manages: boolean }) => ({
  id: entry.documentId, revision: entry.revision, typeId: entry.typeId, type: names.types.get(entry.typeId)?.name ?? noTitle,
  level: entry.level, title: entry.title, code: entry.code, registrationNumber: entry.registrationNumber,
  edition: editionAxes(entry.issue, entry.editionRevision), changeNumber: entry.changeNumber, status: entry.status,
  confidentiality: entry.confidentiality, validFrom: entry.validFrom, validTo: entry.validTo, startAssumed: entry.startAssumed,
  acts: entry.acts.map(presentAct), files: [...entry.files], ownerUnit: presentUnit(entry.ownerUnitId, names), 
  gaps: gapsOn(entry.gaps, entry.reviewDue, on, manages),
});

/** The text of an edition that held on a day; before its first start the first, else the last one that had begun. */
const shownPeriod = (periods: readonly Period[], on: LegalDate): Period | undefined =>
  periods.findLast(({ validFrom }) => validFrom <= on) ?? periods[0];

const presentEdition = (holding: Holding, edition: Edition, acts: ReadonlyMap<string, Act>, on: LegalDate) => {
  const own = holding.textVersions.filter(({ editionId }) => editionId === edition.id);
  const periods = periodsOf(own);
  const period = shownPeriod(periods, on);
  const last = periods.at(-1);
  if (!period || !last) return [];
  const versions = own.filter(({ changeNumber }) => changeNumber === period.changeNumber);
  return [{
    id: edition.id, issue: edition.issue, revision: edition.revision, changeNumber: period.changeNumber,
    status: shownState(holding, edition, on), title: edition.title,
    validFrom: periods[0]?.validFrom ?? period.validFrom, validTo: last.validTo, startAssumed: periods[0]?.startAssumed ?? period.startAssumed,
    registrationNumber: edition.registrationNumber,
    acts: actIdsOf(edition, period.changeNumber).flatMap((id) => acts.get(id) ?? []).map(presentAct),
    files: versions.flatMap(({ id: textVersionId, language, files }) => files.map((file) => ({ ...file, textVersionId, language, addedAt: file.addedAt.toISOString() }))),
    recordedAt: edition.recordedAt.toISOString(),
  }];
};

export interface CardContext {
  readonly actor: Actor;
  readonly on: LegalDate;
  readonly names: Names;
  readonly acts: ReadonlyMap<string, Act>;
  readonly marks: Marks;
  readonly history: readonly { at: string; by: string; action: string; changes: readonly { field: string; from: unknown; to: unknown }[] }[];
}


/** Of a whole document it is said that it is in force; effective is one of its editions. */
const inWords = (shown: ShownState) => (shown === 'effective' ? ('in_force' as const) : shown);

/** When the text that is shown began and ends: of an edition with changes that of the change. */
const startOf = ({ textVersions }: Holding, shown: Pick<Period, 'validFrom' | 'validTo' | 'startAssumed'> & { readonly id: string }, on: LegalDate) => {
  const { validFrom, validTo, startAssumed } = shownPeriod(periodsOf(textVersions.filter(({ editionId }) => editionId === shown.id)), on) ?? shown;
  return { validFrom, validTo, startAssumed };
};

/** The document page on a date: what held then, what it became, and the buttons of this reader. */
export const presentCard = (holding: Holding, { actor, on, names, acts, marks, history }: CardContext) => {
  const { document } = holding;
  const type = names.types.get(document.typeId);
  const editions = holding.editions.flatMap((edition) => presentEdition(holding, edition, acts, on));
  const shown = editions.find(({ status }) => status === 'effective') ?? editions.at(-1);
  const edition = holding.editions.find(({ id }) => id === shown?.id);
  if (!shown || !edition || !type) throw new Error(`Document ${document.id} has no edition or no type.`);
  const series = document.facts.map((facts, index, all) => ({ ...facts, validFrom: facts.since, validTo: all[index + 1]?.since ?? null }));
  const facts = currentOn(series, on) ?? latestFacts(document.facts);
  const start = startOf(holding, shown, on);
  const actsOf = (ids: readonly string[]) => ids.flatMap((id) => acts.get(id) ?? []);
  return {
    id: document.id, revision: document.revision, typeId: document.typeId, type: type.name, level: type.level, title: shown.title,
    code: document.code?.canonical ?? null, codePrinted: document.code?.printed ?? null, aliases: [...document.aliases],
    registrationNumber: edition.registrationNumber, edition: editionAxes(edition.issue, edition.revision), changeNumber: shown.changeNumber,
    status: inWords(shown.status), confidentiality: facts.confidentiality,
    ...start, acts: shown.acts,
    files: shown.files.map(({ language, format }) => ({ language, format })),
    ownerUnit: presentUnit(facts.ownerUnitId, names),
    gaps: gapsOn(gapsOf({
      edition, versions: holding.textVersions.filter(({ editionId, changeNumber }) => editionId === edition.id && changeNumber === shown.changeNumber),
      acts: actsOf(ownActIdsOf(edition, shown.changeNumber)), hasCode: document.code !== null,
      ownerUnitId: facts.ownerUnitId, startAssumed: start.startAssumed, ...marks,
    }), shown.status === 'effective' ? reviewDueOn(shown.validFrom, actsOf(edition.actIds), facts.reviewMonths) : null, on, actor.permissions.includes('documents:manage')),
    masterLanguage: document.masterLanguage, process: facts.process, keywords: [...facts.keywords], reviewMonths: facts.reviewMonths,
    responsible: facts.responsibleId ? { id: facts.responsibleId, name: names.people.get(facts.responsibleId) ?? '' } : null,
    publication: document.publication, origins: { ...document.origins }, editions,
    facts: document.facts.map(({ since, ownerUnitId, responsibleId, confidentiality }) => ({ since, ownerUnitId, responsibleId, confidentiality })),
    history: history.map((entry) => ({ ...entry, changes: [...entry.changes] })), abilities: abilities(actor, holding),
  };
};

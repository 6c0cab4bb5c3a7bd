import type { Campaign, PersonThen } from '../domain/campaign.js';
import { currentTexts } from '../domain/campaign.js';
import type { Entry, Evidence, PostThen } from '../domain/entry.js';
import type { Standing } from '../domain/scope.js';
import { postsThen } from '../domain/scope.js';
import type { ReaderRemark } from '../domain/remark.js';
import type { Counts } from '../domain/tally.js';
import type { ConsentText } from '../ports.js';
import type { CountedUnit, ListedEntry } from '../use-cases/read-lists.js';
import type { OwnEntry, OwnScreen } from '../use-cases/read-mine.js';

const person = ({ id, name }: PersonThen) => ({ id, name });
const posts = (list: readonly PostThen[]) => list.map((post) => ({ kk: post.kk, ru: post.ru, unitId: post.unitId, unitName: post.unitName }));
const edition = ({ issue, editionRevision, changeNumber }: Campaign) => ({ issue, revision: editionRevision, changeNumber });
const document = ({ documentId, code, title }: Campaign) => ({ id: documentId, code, title });

export const presentOwn = ({ entry, campaign, workingDaysLeft, late }: OwnEntry) => ({
  id: entry.id, campaignId: campaign.id, documentId: campaign.documentId, code: campaign.code, title: campaign.title, editionLabel: edition(campaign),
  dueOn: entry.dueOn, workingDaysLeft, late, state: entry.state, mark: campaign.mark,
  opened: currentTexts(campaign).some(({ textVersionId }) => entry.opened.some((opening) => opening.textVersionId === textVersionId)),
  evidence: entry.evidence && { kind: entry.evidence.kind, at: entry.evidence.at.toISOString(), on: entry.evidence.on },
  receiptNumber: entry.evidence?.number ?? null,
});

export const presentScreen = (screen: OwnScreen, consent: ConsentText) => {
  const { entry, campaign, before, changes, digest, abilities } = screen;
  return {
    ...presentOwn(screen),
    texts: currentTexts(campaign).map(({ textVersionId, language, sha256s }) => ({ textVersionId, language, sha256s: [...sha256s], opened: entry.opened.some((opening) => opening.textVersionId === textVersionId) })),
    before: before && before.texts.map(({ textVersionId, language }) => ({ textVersionId, language })),
    changes: changes && changes.map(({ language, clauseNumber, kind, oldText, newText, wording }) => ({ language, clauseNumber, kind, oldText, newText, wording })),
    approvedOn: campaign.approvedOn, startsOn: campaign.startsOn, countedFrom: entry.countedFrom, calendarVersion: entry.calendarVersion, preliminary: campaign.deadline.preliminary,
    consent: { kk: consent.kk, ru: consent.ru, en: consent.en }, digest, abilities: { ...abilities },
  };
};

const minutes = ({ minutes: held }: Evidence) => held && { number: held.number, date: held.date };
const absence = ({ absence: away }: Evidence) => away && { from: away.from, to: away.to };

export const presentReceipt = ({ entry, campaign }: OwnEntry) => {
  const { evidence } = entry;
  if (!evidence) throw new Error('A receipt of nothing.');
  const { number, at, on, kind, textVersionId, sha256s, consent, note, signatureId, recordedBy, witnesses } = evidence;
  return {
    number, at: at.toISOString(), on, kind, name: evidence.person.name, posts: posts(evidence.posts), document: document(campaign), edition: edition(campaign),
    textVersionId, sha256s: [...sha256s], consent, note, signatureId, recordedBy: recordedBy && person(recordedBy), minutes: minutes(evidence),
    witnesses: witnesses && witnesses.map(person), absence: absence(evidence),
  };
};

const lastOpened = ({ opened }: Entry): string | null => opened.at(-1)?.at.toISOString() ?? null;

export const presentRow = ({ entry, campaign, late, away }: ListedEntry) => ({
  entryId: entry.id, person: { id: entry.personId, name: entry.name }, posts: posts(entry.posts), unitId: entry.unitId,
  document: campaign ? document(campaign) : { id: entry.documentId, code: null, title: { kk: null, ru: null, en: null } },
  campaignId: entry.campaignId, state: entry.state, dueOn: entry.dueOn, late, delivered: entry.delivered?.at.toISOString() ?? null, opened: lastOpened(entry),
  added: { because: entry.added.because, on: entry.added.on },
  evidence: entry.evidence && {
    kind: entry.evidence.kind, on: entry.evidence.on, at: entry.evidence.at.toISOString(), number: entry.evidence.number,
    recordedBy: entry.evidence.recordedBy && person(entry.evidence.recordedBy), note: entry.evidence.note, file: entry.evidence.file !== null, absence: absence(entry.evidence),
  },
  closed: entry.closed && { because: entry.closed.because, on: entry.closed.on },
  notes: entry.notes.map(({ kind, because, on, from, to }) => ({ kind, because, on, from, to })),
  away: away && { from: away.from, to: away.to },
});

export const presentCampaign = (campaign: Campaign) => {
  const { id, revision, documentId, editionId, changeId, title, code, texts, scope, mark, state, approvedOn, startsOn, deadline, createdBy, createdAt, closedOn, cancelledOn } = campaign;
  return {
    id, revision, documentId, editionId, changeId, edition: edition(campaign), title, code, scope: [...scope], mark, state, approvedOn, startsOn, closedOn, cancelledOn,
    texts: texts.map(({ textVersionId, language, changeNumber, sha256s }) => ({ textVersionId, language, changeNumber, sha256s: [...sha256s] })),
    deadline: { dueOn: deadline.dueOn, workingDays: deadline.workingDays, countedFrom: deadline.countedFrom, calendarVersion: deadline.calendarVersion, preliminary: deadline.preliminary },
    createdBy: person(createdBy), createdAt: createdAt.toISOString(),
  };
};

export const presentDecision = ({ kind, reason, by, at }: Campaign['decisions'][number]) => ({ kind, reason, by: person(by), at: at.toISOString() });

export const presentUnit = ({ unitId, name, counts: { total, done, open, late } }: CountedUnit) => ({ unitId, name, total, done, open, late });
export const presentCounts = (counts: Counts) => ({ ...counts });

export const presentRemark = ({ id, documentId, kind, clauseId, clauseNumber, text, by, at, answer }: ReaderRemark) => ({
  id, documentId, kind, clauseId, clauseNumber, text, by: person(by), at: at.toISOString(),
  answer: answer && { by: person(answer.by), at: answer.at.toISOString(), text: answer.text },
});

export const presentPreviewed = (standing: Standing, unitId: string | null) => ({ person: { id: standing.personId, name: standing.name }, posts: posts(postsThen(standing)), unitId });

import { digestOf } from '../../../kernel/canonical.js';
import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Campaign, CampaignText, Mark, PersonThen } from './campaign.js';
import { currentTexts } from './campaign.js';
import type { Entry, Evidence, EvidenceFile, PostThen } from './entry.js';
import { receiptNumberOf } from './entry.js';
import type { EntryAction } from './states.js';
import { stateAfter } from './states.js';

/** When something is recorded, about whom as he is then, and from where. */
export interface Moment {
  readonly at: Date;
  readonly today: LegalDate;
  readonly name: string;
  readonly posts: readonly PostThen[];
  readonly ip: string | null;
}

/** What a confirmation is bound to: entry, person, texts with their hashes, the words agreed to (trust: H2). */
export const digestOfEntry = (entry: Entry, campaign: Campaign, consent: string): string => digestOf({
  entry: entry.id, person: entry.personId, document: campaign.documentId, edition: campaign.editionId, change: campaign.changeNumber,
  texts: currentTexts(campaign).map(({ textVersionId, sha256s }) => ({ textVersionId, sha256s })), consent,
});

/**
 * The text that may be confirmed or opened now.
 * @throws AppError `edition_superseded` for an older text of the campaign or a campaign that a later one has replaced, `text_not_addressed` for any other
 */
export const textOf = (campaign: Campaign, textVersionId: string): CampaignText => {
  if (campaign.state === 'superseded') throw new AppError('edition_superseded');
  const text = currentTexts(campaign).find((current) => current.textVersionId === textVersionId);
  if (text) return text;
  throw new AppError(campaign.texts.some((older) => older.textVersionId === textVersionId) ? 'edition_superseded' : 'text_not_addressed');
};

const blank = {
  textVersionId: null, sha256s: [], consent: null, signatureId: null, recordedBy: null, file: null, minutes: null, witnesses: null, absence: null, note: null,
} as const;

type Facts = Pick<Evidence, 'kind' | 'on'> & Partial<Evidence>;

const withEvidence = (entry: Entry, action: EntryAction, { at, name, posts, ip }: Moment, facts: Facts): Entry => ({
  ...entry,
  state: stateAfter(entry.state, action),
  earlier: entry.evidence ? [...entry.earlier, entry.evidence] : entry.earlier,
  evidence: { ...blank, number: receiptNumberOf(entry.id, facts.on), at, person: { id: entry.personId, name }, posts, ip, ...facts },
});

const strength: Readonly<Record<Mark, number>> = { click: 0, code: 1, password: 1 };
/** Whether a mark satisfies the policy: password and code each only themselves, or a click anything. */
export const satisfies = (asked: Mark, given: Mark): boolean => asked === given || strength[asked] < strength[given];

export interface Confirmation {
  readonly textVersionId: string;
  readonly digest: string;
  readonly mark: Mark;
  readonly consent: string;
  readonly signatureId: string | null;
}

/**
 * Checks before anything is consumed.
 * @throws AppError `already_confirmed`, `entry_closed`, `edition_superseded`, `text_not_addressed`, `text_not_opened`, `text_replaced`, `mark_required`
 */
export const requireConfirmable = (entry: Entry, campaign: Campaign, { textVersionId, digest, mark, consent }: Omit<Confirmation, 'signatureId'>): CampaignText => {
  stateAfter(entry.state, 'confirm');
  const text = textOf(campaign, textVersionId);
  if (!entry.opened.some((opening) => opening.textVersionId === textVersionId)) throw new AppError('text_not_opened');
  if (digest !== digestOfEntry(entry, campaign, consent)) throw new AppError('text_replaced');
  if (!satisfies(campaign.mark, mark)) throw new AppError('mark_required', { mark: campaign.mark });
  return text;
};

/** The entry with the person's own confirmation. @throws as `requireConfirmable` */
export const confirm = (entry: Entry, campaign: Campaign, confirmation: Confirmation, moment: Moment): Entry => {
  const { sha256s } = requireConfirmable(entry, campaign, confirmation);
  const { mark, textVersionId, consent, signatureId } = confirmation;
  return withEvidence(entry, 'confirm', moment, { kind: mark, on: moment.today, textVersionId, sha256s, consent, signatureId });
};

/** The person's own refusal, with a note. @throws AppError `reason_required` and as `stateAfter` says */
export const refuse = (entry: Entry, note: string, moment: Moment): Entry => {
  if (note.trim() === '') throw new AppError('reason_required');
  return withEvidence(entry, 'refuse', moment, { kind: 'refusal', on: moment.today, note });
};

/** What others record: by whom, with which file. */
interface Recorded { readonly recordedBy: PersonThen; readonly file: EvidenceFile | null }

const masterText = (campaign: Campaign): Pick<Evidence, 'textVersionId' | 'sha256s'> => {
  const [text] = currentTexts(campaign);
  return { textVersionId: text?.textVersionId ?? null, sha256s: text?.sha256s ?? [] };
};

const notInFuture = (on: LegalDate, today: LegalDate): void => {
  if (on > today) throw new AppError('date_invalid', { latest: today });
};

/** A signature on paper, on a sheet that was uploaded. @throws AppError `date_invalid` and as `stateAfter` says */
export const recordPaper = (entry: Entry, campaign: Campaign, { on, ...recorded }: Recorded & { readonly on: LegalDate }, moment: Moment): Entry => {
  notInFuture(on, moment.today);
  return withEvidence(entry, 'record-paper', moment, { kind: 'paper', on, ...masterText(campaign), ...recorded });
};

/** Acquaintance at a meeting of the unit, by its minutes. @throws AppError `date_invalid` and as `stateAfter` says */
export const recordMinutes = (entry: Entry, campaign: Campaign, { minutes, ...recorded }: Recorded & { readonly minutes: { readonly number: string; readonly date: LegalDate } }, moment: Moment): Entry => {
  notInFuture(minutes.date, moment.today);
  return withEvidence(entry, 'record-minutes', moment, { kind: 'minutes', on: minutes.date, minutes, ...masterText(campaign), ...recorded });
};

const WITNESSES = 2;

/** An act that somebody has refused, with two witnesses who are neither he nor the one who records. @throws AppError `witnesses_required`, `date_invalid` */
export const recordRefusal = (
  entry: Entry, { on, witnesses, note, ...recorded }: Recorded & { readonly on: LegalDate; readonly witnesses: readonly PersonThen[]; readonly note: string }, moment: Moment,
): Entry => {
  notInFuture(on, moment.today);
  const valid = new Set(witnesses.map(({ id }) => id).filter((id) => id !== null && id !== entry.personId && id !== recorded.recordedBy.id));
  if (valid.size < WITNESSES || valid.size !== witnesses.length) throw new AppError('witnesses_required', { count: WITNESSES });
  return withEvidence(entry, 'record-refusal', moment, { kind: 'refusal-act', on, witnesses, note, ...recorded });
};

/** A long absence. @throws AppError `absence_ends_before_it_begins` and as `stateAfter` says */
export const excuse = (entry: Entry, { from, to, reason, recordedBy }: { readonly from: LegalDate; readonly to: LegalDate; readonly reason: string; readonly recordedBy: PersonThen }, moment: Moment): Entry => {
  if (to < from) throw new AppError('absence_ends_before_it_begins', { from, to });
  return withEvidence(entry, 'excuse', moment, { kind: 'excused', on: moment.today, absence: { from, to }, note: reason, recordedBy });
};

/** The entry with the text opened for the first time; the same one where it was opened before. @throws AppError `edition_superseded`, `text_not_addressed`, `entry_closed` */
export const open = (entry: Entry, campaign: Campaign, textVersionId: string, at: Date): Entry => {
  textOf(campaign, textVersionId);
  if (entry.state === 'closed') throw new AppError('entry_closed');
  if (entry.opened.some((opening) => opening.textVersionId === textVersionId)) return entry;
  return { ...entry, opened: [...entry.opened, { textVersionId, at }] };
};

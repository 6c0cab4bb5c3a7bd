import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Campaign } from '../domain/campaign.js';
import type { Moment } from '../domain/confirm.js';
import { excuse, recordMinutes, recordPaper, recordRefusal } from '../domain/confirm.js';
import type { Entry, EvidenceFile } from '../domain/entry.js';
import { personIdOf, requireLeads, steers } from '../policy.js';
import { createMoments } from './confirm-entry.js';
import type { Context, Work } from './context.js';
import { personThen } from './context.js';
import { noticeOf } from './notices.js';
import { saveEntry } from './save-entry.js';

interface Several { readonly campaignId: string; readonly entryIds: readonly string[]; readonly file: EvidenceFile | null }
export interface PaperInput extends Several { readonly on: LegalDate }
export interface MinutesInput extends Several { readonly number: string; readonly date: LegalDate }
export interface RefusalActInput { readonly witnesses: readonly string[]; readonly on: LegalDate; readonly note: string; readonly file: EvidenceFile | null }

const REMINDED_AT_ONCE = 5000;

/** What heads and quality managers record and do for their units (ACQ-3, ACQ-7); who recorded it, and on what evidence, is kept with it. */
export const createRecordForUnit = (context: Context) => {
  const { uow, entries, campaigns, directory, clock, notify } = context;
  const momentsOf = createMoments(context);

  const ledBy = (actor: Actor): Promise<readonly string[]> => (steers(actor) ? Promise.resolve([]) : directory.unitsLedBy(personIdOf(actor), clock.today()));

  type Record = (entry: Entry, campaign: Campaign, moment: Moment) => Entry;

  /** The named entries of one campaign, all in the unit or below it; all or none. */
  const recordAll = async (actor: Actor, unitId: string, { campaignId, entryIds }: Several, action: string, record: Record): Promise<number> => {
    requireLeads(actor, unitId, await ledBy(actor));
    const branch = await directory.branch(unitId);
    const named = await entries.byIds([...new Set(entryIds)]);
    if (named.length !== new Set(entryIds).size || named.some((entry) => entry.campaignId !== campaignId)) throw new AppError('not_found');
    if (named.some((entry) => entry.unitId === null || !branch.includes(entry.unitId))) throw new AppError('unit_not_led');
    const momentOf = await momentsOf(named.map(({ personId }) => personId), actor.ip);
    await uow.run(async (work) => {
      const campaign = await work.campaigns.get(campaignId);
      for (const entry of await work.entries.byIds(named.map(({ id }) => id))) await saveEntry(work, actor, action, campaign, entry, record(entry, campaign, momentOf(entry)));
    });
    return named.length;
  };

  const recordOne = async (actor: Actor, entryId: string, action: string, record: Record): Promise<Entry> => {
    const entry = await entries.get(entryId);
    requireLeads(actor, entry.unitId, await ledBy(actor));
    const momentOf = await momentsOf([entry.personId], actor.ip);
    return uow.run(async (work: Work) => {
      const current = await work.entries.get(entryId);
      const campaign = await work.campaigns.get(current.campaignId);
      return saveEntry(work, actor, action, campaign, current, record(current, campaign, momentOf(current)));
    });
  };

  return {
    ledBy,
    /** @throws AppError `unit_not_led` */
    requireLed: async (actor: Actor, unitId: string): Promise<void> => requireLeads(actor, unitId, await ledBy(actor)),
    /** @throws AppError `not_found`, `unit_not_led` */
    requireLedEntry: async (actor: Actor, entryId: string): Promise<void> => requireLeads(actor, (await entries.get(entryId)).unitId, await ledBy(actor)),

    /** @throws AppError `unit_not_led`, `not_found`, `date_invalid`, `already_confirmed`, `entry_closed`, `edition_superseded` */
    paper: (actor: Actor, unitId: string, input: PaperInput): Promise<number> =>
      recordAll(actor, unitId, input, 'acquaintance.record-paper', (entry, campaign, moment) => recordPaper(entry, campaign, { on: input.on, file: input.file, recordedBy: personThen(actor) }, moment)),

    /** @throws AppError `unit_not_led`, `not_found`, `date_invalid`, `already_confirmed`, `entry_closed`, `edition_superseded` */
    minutes: (actor: Actor, unitId: string, { number, date, ...input }: MinutesInput): Promise<number> =>
      recordAll(actor, unitId, input, 'acquaintance.record-minutes', (entry, campaign, moment) =>
        recordMinutes(entry, campaign, { minutes: { number, date }, file: input.file, recordedBy: personThen(actor) }, moment)),

    /** @throws AppError `unit_not_led`, `witnesses_required`, `date_invalid`, and where something is recorded already */
    refusalAct: async (actor: Actor, entryId: string, { witnesses: ids, on, note, file }: RefusalActInput): Promise<Entry> => {
      const people = await directory.people(ids);
      const witnesses = ids.flatMap((id) => people.get(id) ?? []).map(({ id, name }) => ({ id, name }));
      return recordOne(actor, entryId, 'acquaintance.record-refusal', (entry, _campaign, moment) => recordRefusal(entry, { on, note, file, witnesses, recordedBy: personThen(actor) }, moment));
    },

    /** @throws AppError `unit_not_led`, `absence_ends_before_it_begins`, and where something is recorded already */
    excuse: (actor: Actor, entryId: string, absence: { readonly from: LegalDate; readonly to: LegalDate; readonly reason: string }): Promise<Entry> =>
      recordOne(actor, entryId, 'acquaintance.excuse', (entry, _campaign, moment) => excuse(entry, { ...absence, recordedBy: personThen(actor) }, moment)),

    /** Reminds everybody of the unit who has not confirmed; the same person once a day. @throws AppError `unit_not_led` */
    remind: async (actor: Actor, unitId: string, campaignId: string | null): Promise<number> => {
      requireLeads(actor, unitId, await ledBy(actor));
      const open = await entries.many({ unitIds: await directory.branch(unitId), states: ['open'], campaignId: campaignId ?? undefined }, REMINDED_AT_ONCE);
      const about = new Map((await campaigns.byIds([...new Set(open.map((entry) => entry.campaignId))])).map((campaign) => [campaign.id, campaign]));
      const notices = open.flatMap((entry) => {
        const campaign = about.get(entry.campaignId);
        return campaign ? [noticeOf('acquaintance.reminded', entry, campaign, clock.today())] : [];
      });
      await uow.run(async (work) => {
        await notify(notices, work.session);
        await work.audit.record({ actor, action: 'acquaintance.remind', object: { kind: 'unit', id: unitId, label: '' }, changes: [{ field: 'reminded', from: null, to: notices.length }] });
      });
      return notices.length;
    },
  };
};
export type RecordForUnit = ReturnType<typeof createRecordForUnit>;

import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { Campaign, Mark } from '../domain/campaign.js';
import { campaignLabel } from '../domain/campaign.js';
import type { Moment } from '../domain/confirm.js';
import { confirm, open, refuse, requireConfirmable } from '../domain/confirm.js';
import type { Entry } from '../domain/entry.js';
import { requireOwn } from '../policy.js';
import type { TextFile, TokenUse } from '../ports.js';
import { createNoting } from './attempts.js';
import type { Context, Work } from './context.js';
import { consentWords } from './context.js';
import type { OneTimeCodes } from './one-time-codes.js';
import { saveEntry } from './save-entry.js';

export const CONFIRM = 'acquaintance.confirm';

export interface ConfirmationInput { readonly textVersionId: string; readonly digest: string; readonly signingToken?: string | undefined; readonly code?: string | undefined }

/** Name and posts of somebody as they are now, for evidence. */
export const createMoments = ({ directory, clock }: Pick<Context, 'directory' | 'clock'>) => async (personIds: readonly string[], ip: string | null): Promise<(entry: Entry) => Moment> => {
  const today = clock.today();
  const holders = new Map((await directory.postHolders(personIds, today)).map((holder) => [holder.personId, holder]));
  return ({ personId, name, posts }) => {
    const holder = holders.get(personId);
    return { at: clock.now(), today, name: holder?.name ?? name, posts: holder?.active ? holder.posts : posts, ip };
  };
};

type Wish = Parameters<typeof requireConfirmable>[2];
/** The one-time code that was checked, and the files that a signature covers. */
interface Checked { readonly hash: string | null; readonly files: readonly TextFile[] }
const nothingToCheck: Checked = { hash: null, files: [] };

const markOf = ({ signingToken, code }: ConfirmationInput): Mark => (signingToken ? 'password' : code ? 'code' : 'click');

/** What people do with their own entries (ACQ-3); attempts that are refused are recorded as well (ACQ-7). */
export const createConfirmEntry = (context: Context, codes: OneTimeCodes) => {
  const { uow, entries, campaigns, register, signer, consent } = context;
  const noting = createNoting(context);
  const momentsOf = createMoments(context);
  const words = consentWords(consent);

  const own = async (actor: Actor, entryId: string): Promise<Entry> => {
    const entry = await entries.get(entryId);
    requireOwn(actor, entry);
    return entry;
  };

  const filesOf = async ({ documentId }: Campaign, textVersionId: string): Promise<readonly TextFile[]> =>
    (await register.document(documentId))?.texts.flatMap(({ texts }) => texts).find((text) => text.textVersionId === textVersionId)?.files ?? [];

  const sign = async (work: Work, actor: Actor, { entry, campaign, textVersionId }: { entry: Entry; campaign: Campaign; textVersionId: string }, files: readonly TextFile[]): Promise<string> => {
    const language = campaign.texts.find((text) => text.textVersionId === textVersionId)?.language ?? 'kk';
    const { id } = await signer.sign({
      actor, unitId: entry.unitId, onBehalfOf: null, meaning: 'acquainted', subject: { kind: 'document', id: campaign.documentId, label: campaignLabel(campaign) },
      stageId: null, taskId: entry.id, textVersions: [{ id: textVersionId, language, files }], consentText: words,
    }, work.session);
    return id;
  };

  /** Said before a code or a password is used up; what counts is checked again when it is recorded. */
  const checked = async (actor: Actor, entryId: string, { textVersionId, code }: ConfirmationInput, wish: Wish): Promise<Checked> => {
    const entry = await own(actor, entryId);
    const campaign = await campaigns.get(entry.campaignId);
    requireConfirmable(entry, campaign, wish);
    return { hash: wish.mark === 'code' ? await codes.check(entryId, textVersionId, code ?? '') : null, files: wish.mark === 'password' ? await filesOf(campaign, textVersionId) : [] };
  };

  const confirmOwn = async (actor: Actor, entryId: string, input: ConfirmationInput): Promise<Entry> => {
    const mark = markOf(input);
    const { textVersionId, digest } = input;
    const wish = { textVersionId, digest, mark, consent: words };
    const { hash, files } = mark === 'click' ? nothingToCheck : await checked(actor, entryId, input, wish);
    const momentOf = await momentsOf(actor.personId ? [actor.personId] : [], actor.ip);
    const use: TokenUse = { actor, action: CONFIRM, objectId: entryId, digest };
    const run = (): Promise<Entry> => uow.run(async (work) => {
      const current = await work.entries.get(entryId);
      requireOwn(actor, current);
      const now = await work.campaigns.get(current.campaignId);
      requireConfirmable(current, now, wish);
      if (hash !== null && !await work.office.useCode(entryId, hash)) throw new AppError('code_expired');
      if (mark === 'password') await signer.consume(input.signingToken ?? '', use, work.session);
      const signatureId = mark === 'password' ? await sign(work, actor, { entry: current, campaign: now, textVersionId }, files) : null;
      return saveEntry(work, actor, CONFIRM, now, current, confirm(current, now, { ...wish, signatureId }, momentOf(current)));
    });
    return mark === 'password' ? signer.noting(use, run) : run();
  };

  return {
    /** @throws AppError `entry_not_yours`, `edition_superseded`, `text_not_addressed`, `entry_closed` */
    open: async (actor: Actor, entryId: string, textVersionId: string): Promise<void> => {
      await own(actor, entryId);
      await uow.run(async (work) => {
        const entry = await work.entries.get(entryId);
        const campaign = await work.campaigns.get(entry.campaignId);
        await saveEntry(work, actor, 'acquaintance.open-text', campaign, entry, open(entry, campaign, textVersionId, context.clock.now()));
      });
    },

    /** @throws AppError `entry_not_yours`, `already_confirmed`, `entry_closed`, `edition_superseded`, `text_not_addressed`, `text_not_opened`, `text_replaced`, `mark_required`, `code_wrong`, `code_expired`, `reauthentication_required` */
    confirm: (actor: Actor, entryId: string, input: ConfirmationInput): Promise<Entry> =>
      noting(actor, CONFIRM, entryId, { textVersionId: input.textVersionId, mark: markOf(input) }, () => confirmOwn(actor, entryId, input)),

    /** @throws AppError `entry_not_yours`, `reason_required`, `already_confirmed`, `already_refused`, `entry_closed`, `edition_superseded` */
    refuse: (actor: Actor, entryId: string, note: string): Promise<Entry> => noting(actor, 'acquaintance.refuse', entryId, {}, async () => {
      const entry = await own(actor, entryId);
      const momentOf = await momentsOf([entry.personId], actor.ip);
      return uow.run(async (work) => {
        const current = await work.entries.get(entryId);
        return saveEntry(work, actor, 'acquaintance.refuse', await work.campaigns.get(current.campaignId), current, refuse(current, note, momentOf(current)));
      });
    }),
  };
};
export type ConfirmEntry = ReturnType<typeof createConfirmEntry>;

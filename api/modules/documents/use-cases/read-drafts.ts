import type { Actor } from '../../../kernel/actor.js';
import type { Clock } from '../../../kernel/clock.js';
import { AppError } from '../../../kernel/errors.js';
import type { StoredFile } from '../domain/document.js';
import type { Draft, DraftKind } from '../domain/draft.js';
import { fileOfDraft } from '../domain/draft.js';
import type { EditionState } from '../domain/edition-state.js';
import { canDraft, managesDrafts, preparerOf, requireDraft } from '../policy.js';
import type { DraftStore } from '../drafts.mongo.js';
import type { Directory, DraftApprovals, DraftTexts, DraftStanding, TextReading } from '../ports.js';
import { digestOfDraft } from './draft-subjects.js';
import type { DraftNotices } from '../ports.js';

export interface ReadDraftsDependencies {
  readonly drafts: DraftStore;
  readonly codesOf: (documentIds: readonly string[]) => Promise<ReadonlyMap<string, string | null>>;
  readonly typeNames: () => Promise<ReadonlyMap<string, Draft['title']>>;
  readonly directory: Pick<Directory, 'unitNames' | 'personNames'>;
  readonly approvals: DraftApprovals;
  readonly texts: DraftTexts;
  readonly notices: Pick<DraftNotices, 'signedFacts'>;
  readonly clock: Clock;
}

/** Names that a draft is shown with. */
export interface DraftNames {
  readonly types: ReadonlyMap<string, Draft['title']>;
  readonly units: ReadonlyMap<string, Draft['title']>;
  readonly people: ReadonlyMap<string, string>;
}

export interface DraftScreen {
  readonly draft: Draft;
  readonly code: string | null;
  readonly names: DraftNames;
  readonly readings: ReadonlyMap<string, TextReading>;
  readonly standing: DraftStanding | null;
  readonly digest: string;
  readonly abilities: { readonly edit: boolean; readonly upload: boolean; readonly submit: boolean; readonly withdraw: boolean };
}

export interface DraftRow { readonly draft: Draft; readonly code: string | null; readonly standing: DraftStanding | null; readonly typeName: Draft['title'] }

export interface DraftWish { readonly mine: boolean; readonly state?: EditionState | undefined }

const NO_NAME: Draft['title'] = { kk: null, ru: null, en: null };

/** Drafts as those see them who prepare, steer or decide on them (SEC-4). */
export const createReadDrafts = ({ drafts, codesOf, typeNames, directory, approvals, texts, notices, clock }: ReadDraftsDependencies) => {
  /** @throws AppError `not_found` also for what the actor may not see */
  const visible = async (actor: Actor, id: string): Promise<Draft> => {
    const draft = await drafts.find(id);
    if (!draft) throw new AppError('not_found');
    requireDraft(actor, 'see', draft, canDraft(actor, 'see', draft, false) || await approvals.takesPart(actor, id));
    return draft;
  };

  const namesOf = async (draft: Draft): Promise<DraftNames> => ({
    types: await typeNames(),
    units: await directory.unitNames([...(draft.ownerUnitId ? [draft.ownerUnitId] : []), ...draft.interestedUnitIds], clock.today()),
    people: await directory.personNames([...draft.workingGroupIds, ...(draft.responsibleId ? [draft.responsibleId] : [])]),
  });

  const screenOf = async (actor: Actor, draft: Draft): Promise<DraftScreen> => ({
    draft, names: await namesOf(draft),
    code: draft.isNewDocument ? null : (await codesOf([draft.documentId])).get(draft.documentId) ?? null,
    readings: await texts.readings([...draft.texts, ...draft.pastTexts].map(({ id }) => id)),
    standing: (await approvals.standings([draft.id])).get(draft.id) ?? null,
    digest: digestOfDraft(draft, draft.kind === 'change' ? (await notices.signedFacts([draft.id])).get(draft.id) : undefined),
    abilities: {
      edit: canDraft(actor, 'edit', draft, true), submit: canDraft(actor, 'submit', draft, true), withdraw: canDraft(actor, 'withdraw', draft, true),
      upload: canDraft(actor, 'upload', draft, true) && (draft.state === 'draft' || await approvals.mayReplaceText(draft.id)),
    },
  });

  const page = async (actor: Actor, { mine, state }: DraftWish, kinds: readonly DraftKind[], skip: number, limit: number): Promise<{ items: Draft[]; total: number }> => {
    if (!mine && !managesDrafts(actor)) throw new AppError('forbidden');
    const own = preparerOf(actor);
    if (mine && own === null) return { items: [], total: 0 };
    return drafts.page({ state, kinds, ...(mine && own !== null && { authorId: own }) }, skip, limit);
  };

  return {
    visible, screenOf,
    screen: async (actor: Actor, id: string): Promise<DraftScreen> => screenOf(actor, await visible(actor, id)),
    changes: (actor: Actor, filter: DraftWish, skip: number, limit: number) => page(actor, filter, ['change'], skip, limit),
    /** Own ones, or all for the quality office; changes have a list of their own. @throws AppError `forbidden` */
    list: async (actor: Actor, filter: DraftWish, skip: number, limit: number) => {
      const { items, total } = await page(actor, filter, ['edition', 'cancellation'], skip, limit);
      const codes = await codesOf(items.filter(({ isNewDocument }) => !isNewDocument).map(({ documentId }) => documentId));
      const standings = await approvals.standings(items.map(({ id }) => id));
      const types = await typeNames();
      return {
        total,
        items: items.map((draft): DraftRow => ({
          draft, code: codes.get(draft.documentId) ?? null, standing: standings.get(draft.id) ?? null, typeName: types.get(draft.typeId) ?? NO_NAME,
        })),
      };
    },
    /** @throws AppError `not_found` */
    file: async (actor: Actor, id: string, fileId: string): Promise<StoredFile> => {
      const file = fileOfDraft(await visible(actor, id), fileId);
      if (!file) throw new AppError('not_found');
      return file;
    },
  };
};
export type ReadDrafts = ReturnType<typeof createReadDrafts>;

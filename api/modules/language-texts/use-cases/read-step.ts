import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { Language } from '../../../kernel/languages.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Draft, Holding } from '../../documents/public.js';
import { inForceOn, lastPeriod } from '../../documents/public.js';
import type { Declaration, LanguageFacts } from '../domain/language-facts.js';
import { noFacts } from '../domain/language-facts.js';
import type { LanguageStep } from '../domain/language-step.js';
import { languageStep } from '../domain/language-step.js';
import type { Version } from '../domain/version.js';
import type { LanguageTextStore } from '../language-texts.mongo.js';
import type { Register } from '../ports.js';
import { requireSeen } from './abilities.js';
import { historyOfDraft, historyUpTo, versionsOf } from './history.js';
import type { RecallTexts } from './recall-texts.js';

export interface ReadStepDependencies {
  readonly store: Pick<LanguageTextStore, 'factsOf' | 'declarationsOf'>;
  readonly register: Pick<Register, 'holdingOf' | 'visibleDraft'>;
  readonly recallTexts: RecallTexts;
  readonly today: () => LegalDate;
}

/** Which (edition, change); none: the one in force, else the latest. */
export interface WantedVersion { readonly editionId?: string | undefined; readonly changeNumber?: number | undefined }

/** A version or a draft with all that is known of its languages. */
export interface StepView {
  readonly documentId: string;
  readonly draft: Draft | null;
  readonly holding: Holding | null;
  readonly version: Version;
  readonly facts: LanguageFacts;
  /** Where the list of required languages comes from. */
  readonly requiredBy: 'draft' | 'document' | 'default';
  readonly declarations: readonly Declaration[];
  /** The number of the change by which a subject became part of the document; 0 for an edition. */
  readonly changeNumbers: ReadonlyMap<string, number>;
  readonly step: LanguageStep;
}

type Recorded = Pick<LanguageTextStore, 'factsOf' | 'declarationsOf'>;

/** By default a new document needs what was put in, one that is registered what it has. */
const defaultLanguages = (draft: Draft | null, versions: readonly Version[]): Language[] => {
  const last = versions.at(-1);
  const before = draft !== null && last?.subjectId === draft.id ? versions.at(-2) : undefined;
  const texts = before && before.texts.length > 0 ? before.texts : last?.texts;
  return (texts ?? []).map(({ language }) => language);
};

const requiredOf = (facts: ReadonlyMap<string, LanguageFacts>, documentId: string, draft: Draft | null, versions: readonly Version[]): [readonly Language[], StepView['requiredBy']] => {
  const ofDraft = draft && facts.get(draft.id)?.required;
  if (ofDraft) return [ofDraft, 'draft'];
  const ofDocument = facts.get(documentId)?.required;
  return ofDocument ? [ofDocument, 'document'] : [defaultLanguages(draft, versions), 'default'];
};

/** Which languages of a version are in step (DOC-2), for readers, authors and the registration. */
export const createReadStep = ({ store, register, recallTexts, today }: ReadStepDependencies) => {
  const view = async (recorded: Recorded, documentId: string, master: Language, versions: readonly Version[], about: Pick<StepView, 'draft' | 'holding'>): Promise<StepView> => {
    const version = versions.at(-1);
    if (!version) throw new AppError('not_found');
    const facts = new Map((await recorded.factsOf(documentId)).map((each) => [each.id, each]));
    const declarations = await recorded.declarationsOf(documentId);
    const [required, requiredBy] = requiredOf(facts, documentId, about.draft, versions);
    const readOf = await recallTexts(documentId, versions);
    return {
      ...about, documentId, version, requiredBy, facts: facts.get(version.subjectId) ?? noFacts(version.subjectId, documentId),
      declarations: declarations.filter(({ subjectId }) => subjectId === version.subjectId),
      changeNumbers: new Map(versions.map(({ subjectId, changeNumber }) => [subjectId, changeNumber])),
      step: languageStep({ master, versions, required, facts, declarations, readOf, today: today() }),
    };
  };

  const ofDraft = async (draft: Draft, recorded: Recorded = store): Promise<StepView> => {
    const holding = await register.holdingOf(draft.documentId);
    return view(recorded, draft.documentId, draft.masterLanguage, historyOfDraft(draft, holding), { draft, holding });
  };

  const ofVersion = (holding: Holding, { editionId, changeNumber = 0 }: WantedVersion, recorded: Recorded = store): Promise<StepView> => {
    const { document } = holding;
    const meant = editionId === undefined ? inForceOn(holding, today()) ?? lastPeriod(holding) : { editionId, changeNumber };
    return view(recorded, document.id, document.masterLanguage, meant ? historyUpTo(holding, meant.editionId, meant.changeNumber) : [], { draft: null, holding });
  };

  return {
    ofDraft, ofVersion,
    /** @throws AppError `not_found` also for what the actor may not see */
    draft: async (actor: Actor, draftId: string): Promise<StepView> => {
      const draft = await register.visibleDraft(actor, draftId);
      if (draft.kind === 'cancellation') throw new AppError('not_found');
      return ofDraft(draft);
    },
    /** @throws AppError `not_found` also for what the actor may not see */
    version: async (actor: Actor, documentId: string, wanted: WantedVersion): Promise<StepView> =>
      ofVersion(requireSeen(actor, await register.holdingOf(documentId)), wanted),
    /** The version under a subject's id, where it is still the latest one. */
    latestOf: async (documentId: string, subjectId: string): Promise<StepView | null> => {
      const holding = await register.holdingOf(documentId);
      const last = holding && versionsOf(holding).at(-1);
      return holding && last?.subjectId === subjectId ? ofVersion(holding, { editionId: last.editionId ?? undefined, changeNumber: last.changeNumber }) : null;
    },
  };
};
export type ReadStep = ReturnType<typeof createReadStep>;

import type { Actor } from '../../../kernel/actor.js';
import type { AuditChange } from '../../../kernel/audit.js';
import type { Clock } from '../../../kernel/clock.js';
import { AppError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { Language } from '../../../kernel/languages.js';
import type { UnitOfWork } from '../../../platform/mongo/unit-of-work.js';
import { documentLabel } from '../../documents/public.js';
import type { FactsInput, LanguageFacts } from '../domain/language-facts.js';
import { changeFacts, touchesWaivers } from '../domain/language-facts.js';
import type { LanguageTextRepository } from '../language-texts.mongo.js';
import { abilities } from './abilities.js';
import type { StepView } from './read-step.js';

export interface RecordDependencies {
  readonly uow: UnitOfWork<{ languageTexts: LanguageTextRepository }>;
  readonly clock: Clock;
}

export interface DeclarationInput { readonly language: Language; readonly anchors: readonly (string | null)[]; readonly reason: string }

const titleOf = ({ draft }: StepView): string => draft?.title.kk ?? draft?.title.ru ?? draft?.title.en ?? '';

/** The journal shows it among what was done to the draft, or to the document. */
const objectOf = (view: StepView) => (view.draft
  ? { kind: 'draft', id: view.draft.id, label: titleOf(view) }
  : { kind: 'document', id: view.documentId, label: view.holding ? documentLabel(view.holding) : '' });

const shown = ({ required, kinds, waivers }: LanguageFacts): Readonly<Record<string, unknown>> =>
  ({ required, kinds, waivers: waivers.map(({ language, reason, until }) => ({ language, reason, until })) });

const changesOf = (before: LanguageFacts, after: LanguageFacts): AuditChange[] => {
  const [old, fresh] = [shown(before), shown(after)];
  return Object.keys(fresh).filter((field) => JSON.stringify(old[field]) !== JSON.stringify(fresh[field])).map((field) => ({ field, from: old[field], to: fresh[field] }));
};

const who = (actor: Actor): string => actor.name;

/** What people say of the languages of a version: which are required, what each text is, waivers, clauses that need not follow (DOC-2). */
export const createRecordFacts = ({ uow, clock }: RecordDependencies) => {
  const requireEdit = (actor: Actor, view: StepView): void => {
    if (!abilities(actor, view).edit) throw new AppError('forbidden');
  };

  return {
    /** @throws AppError `forbidden`, `stale_revision`, `language_is_master`, `waiver_twice`, `waiver_ended` */
    setFacts: (actor: Actor, view: StepView, revision: number, input: FactsInput): Promise<void> => {
      requireEdit(actor, view);
      return uow.run(async ({ languageTexts, audit }) => {
        const before = await languageTexts.facts(view.version.subjectId, view.documentId);
        if (before.revision !== revision) throw new AppError('stale_revision');
        if (touchesWaivers(before, input) && !abilities(actor, view).waive) throw new AppError('forbidden');
        const after = changeFacts(before, input, view.step.master, { by: who(actor), at: clock.now(), today: clock.today() });
        await languageTexts.saveFacts(after);
        // What is registered is not changed by its own facts any more: the list holds for the document and what comes next.
        if (!view.draft) {
          const ofDocument = await languageTexts.facts(view.documentId, view.documentId);
          await languageTexts.saveFacts({ ...ofDocument, required: after.required });
        }
        await audit.record({ actor, action: 'languages.set-facts', object: objectOf(view), changes: changesOf(before, after) });
      });
    },

    /** @throws AppError `forbidden`, `not_found` for a clause or a language that is not behind there */
    declare: (actor: Actor, view: StepView, { language, anchors, reason }: DeclarationInput): Promise<void> => {
      requireEdit(actor, view);
      const state = view.step.languages.find((each) => each.language === language);
      const meant = anchors.map((anchor) => state?.steps.find((each) => each.clause.anchor === anchor && each.state !== 'same'));
      if (!state?.textId || meant.some((each) => each === undefined)) throw new AppError('not_found');
      return uow.run(async ({ languageTexts, audit }) => {
        for (const each of meant) {
          if (!each) continue;
          const { key, number, content } = each.clause;
          await languageTexts.declare({ id: newId(), documentId: view.documentId, subjectId: view.version.subjectId, language, key, number, content, reason, by: who(actor), at: clock.now() });
        }
        await audit.record({ actor, action: 'languages.declare-unaffected', object: objectOf(view), changes: [
          { field: 'unaffected', from: null, to: { language, clauses: meant.map((each) => each?.clause.number ?? null), reason } },
        ] });
      });
    },

    /** @throws AppError `forbidden`, `not_found` */
    takeBack: (actor: Actor, view: StepView, declarationId: string): Promise<void> => {
      requireEdit(actor, view);
      return uow.run(async ({ languageTexts, audit }) => {
        const { language, number, reason } = await languageTexts.takeBack(view.version.subjectId, declarationId);
        await audit.record({ actor, action: 'languages.take-back-unaffected', object: objectOf(view), changes: [{ field: 'unaffected', from: { language, clauses: [number], reason }, to: null }] });
      });
    },
  };
};
export type RecordFacts = ReturnType<typeof createRecordFacts>;

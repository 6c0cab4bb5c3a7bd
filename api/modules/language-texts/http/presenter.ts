import type { z } from 'zod';
import type { Actor } from '../../../kernel/actor.js';
import type { Language } from '../../../kernel/languages.js';
import type { ClauseStep } from '../domain/clause-states.js';
import type { LanguageState } from '../domain/language-step.js';
import { abilities } from '../use-cases/abilities.js';
import type { EndedWaiver } from '../use-cases/list-ended-waivers.js';
import type { StepView } from '../use-cases/read-step.js';
import type { EndedWaiversAnswer, StepAnswer } from './schemas.js';

type Answer = z.input<typeof StepAnswer>;
type Row = Answer['clauses'][number];

/** Names of those who decided are for those who have signed in. */
const nameFor = (actor: Actor, name: string): string | null => (actor.kind === 'visitor' ? null : name);

const presentLanguage = (actor: Actor, state: LanguageState): Answer['languages'][number] => {
  const { language, textId, textState, carried, byClause, required, kind, counts, lacks, waiver } = state;
  return {
    language, textId, textState, carried, byClause, required, kind: kind?.kind ?? null, translator: kind?.translator ?? null, date: kind?.date ?? null,
    counts, lacks: [...lacks],
    waiver: waiver && { language, reason: waiver.reason, until: waiver.until, ended: waiver.ended, by: nameFor(actor, waiver.by), at: waiver.at.toISOString() },
  };
};

/** What the sign of a clause in a language leads to: the change it lacks, and who has said that it need not follow. */
const cellOf = (actor: Actor, { declarations, step }: StepView, language: Language, { clause, state, since, unaffected }: ClauseStep, changeOf: ReadonlyMap<string, number>) => {
  const declared = unaffected ? declarations.find((each) => each.language === language && each.key === clause.key && each.content === clause.content) : undefined;
  return {
    states: { [language]: state },
    since: language === step.master || state !== 'lagging' ? {} : { [language]: since.flatMap((subject) => changeOf.get(subject) ?? []) },
    unaffected: declared ? { [language]: { id: declared.id, reason: declared.reason, by: nameFor(actor, declared.by), at: declared.at.toISOString() } } : {},
  };
};

const rowsOf = (actor: Actor, view: StepView): Row[] => {
  const { step } = view;
  const rows = new Map<string, Row>();
  for (const { language, steps } of step.languages) {
    for (const each of steps) {
      const { key, anchor, number, heading } = each.clause;
      const inMaster = language === step.master;
      const row = rows.get(key) ?? { anchor, number, heading, inMaster, states: inMaster ? {} : { [step.master]: 'missing' as const }, since: {}, unaffected: {} };
      const cell = cellOf(actor, view, language, each, view.changeNumbers);
      rows.set(key, { ...row, states: { ...row.states, ...cell.states }, since: { ...row.since, ...cell.since }, unaffected: { ...row.unaffected, ...cell.unaffected } });
    }
  }
  return [...rows.values()];
};

const isBehind = (row: Row): boolean => Object.values(row.states).some((state) => state !== 'same') || Object.keys(row.unaffected).length > 0;

export const presentStep = (actor: Actor, view: StepView, wanted: 'all' | 'behind'): Answer => {
  const { documentId, draft, version, facts, requiredBy, step } = view;
  const rows = rowsOf(actor, view);
  return {
    documentId, draftId: draft?.id ?? null, editionId: version.editionId, changeNumber: version.changeNumber, revision: facts.revision,
    master: step.master, requiredBy, languages: step.languages.map((state) => presentLanguage(actor, state)),
    clauses: wanted === 'all' ? rows : rows.filter(isBehind), abilities: abilities(actor, view),
  };
};

export const presentEnded = (actor: Actor, { view, language: { language, counts, waiver } }: EndedWaiver): z.input<typeof EndedWaiversAnswer>['items'][number] => {
  const { documentId, holding, version } = view;
  const edition = holding?.editions.find(({ id }) => id === version.editionId);
  return {
    documentId, code: holding?.document.code?.canonical ?? null, title: edition?.title ?? { kk: null, ru: null, en: null },
    editionId: version.editionId, changeNumber: version.changeNumber, language, lagging: counts.lagging, missing: counts.missing,
    reason: waiver?.reason ?? '', until: waiver?.until ?? '', by: nameFor(actor, waiver?.by ?? ''),
  };
};

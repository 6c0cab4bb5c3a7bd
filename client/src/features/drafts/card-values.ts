import type { Draft, DraftFacts } from '../../api/model/drafts';

/** The card as the form has it: people and units with their names. */
export const valuesOf = (draft: Draft) => ({
  title: draft.title,
  ownerUnitId: draft.ownerUnit?.id ?? null,
  responsibleId: draft.responsible?.id ?? null,
  confidentiality: draft.confidentiality,
  masterLanguage: draft.masterLanguage,
  scope: draft.scope,
  workingGroup: draft.workingGroup,
  interestedUnits: draft.interestedUnits,
  reason: draft.reason,
  desiredStart: draft.desiredStart,
});
export type CardValues = ReturnType<typeof valuesOf>;

const factsOf = ({ workingGroup, interestedUnits, reason, ...rest }: CardValues): DraftFacts => ({
  ...rest,
  workingGroupIds: workingGroup.map(({ id }) => id),
  interestedUnitIds: interestedUnits.map(({ id }) => id),
  reason: reason?.trim() || null,
});

/** Only what differs is sent: a fact that somebody else has mended meanwhile is not put back. */
export const bodyOf = (draft: Draft, values: CardValues): DraftFacts => {
  const before = factsOf(valuesOf(draft));
  const now = factsOf(values);
  const names = Object.keys(now) as (keyof DraftFacts)[];
  return Object.fromEntries(names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(now[name])).map((name) => [name, now[name]]));
};

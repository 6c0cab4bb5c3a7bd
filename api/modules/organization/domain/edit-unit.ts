import type { LegalDate } from '../../../kernel/legal-date.js';
import { checkPeriod, continueWith, currentOf } from './period.js';
import type { Relation, SingleRelation } from './relation.js';
import { appoint, holdersOn, seatMembers } from './relation.js';
import type { Names, Unit, UnitKind } from './unit.js';
import { checkNames } from './unit.js';

/** What a person or an import says about a unit; what is left out stays as it is. */
export interface UnitEdit {
  readonly code?: string | undefined;
  readonly kind?: UnitKind | undefined;
  readonly name?: Names | undefined;
  readonly abbreviation?: string | null | undefined;
  readonly parentId?: string | null | undefined;
  readonly from?: LegalDate | null | undefined;
  readonly to?: LegalDate | null | undefined;
  /** Null: vacant. */
  readonly headId?: string | null | undefined;
  readonly secretaryId?: string | null | undefined;
  readonly qualityManagerId?: string | null | undefined;
  readonly memberIds?: readonly string[] | undefined;
}

/** A unit about which nothing is known yet. */
export const emptyUnit = (id: string, code: string): Unit => ({
  id, code, kind: 'unit', names: [], abbreviation: null, parentId: null, relations: [], awaitedHead: null,
  from: null, to: null, revision: 0,
});

const sameName = (a: Names | undefined, b: Names) => a?.kk === b.kk && a.ru === b.ru && a.en === b.en;

const namesAfter = (names: Unit['names'], name: Names | undefined, since: LegalDate | null): Unit['names'] => {
  const last = since === null ? names[0] : currentOf(names, since);
  return name === undefined || sameName(last, name) ? names : continueWith(names, since, name);
};

const offices = (edit: UnitEdit): [SingleRelation, string | null | undefined][] =>
  [['head', edit.headId], ['secretary', edit.secretaryId], ['quality-manager', edit.qualityManagerId]];

const relationsAfter = (unit: Unit, edit: UnitEdit, since: LegalDate | null): readonly Relation[] => {
  const appointed = offices(edit).reduce<readonly Relation[]>((relations, [kind, personId]) => {
    if (personId === undefined) return relations;
    const [holder = null] = since === null ? [] : holdersOn(relations, kind, since);
    return holder === personId ? relations : appoint(relations, kind, personId, since);
  }, unit.relations);
  return edit.memberIds ? seatMembers(appointed, edit.memberIds, since) : appointed;
};

/**
 * The unit after the edit; names and relations change from `since` on and keep what was before (ORG-3).
 * @throws AppError `date_invalid`, `invalid_request` for a name in no language
 */
export const editUnit = (unit: Unit, edit: UnitEdit, since: LegalDate | null): Unit => {
  if (edit.name) checkNames(edit.name);
  const { code = unit.code, kind = unit.kind, abbreviation = unit.abbreviation, parentId = unit.parentId } = edit;
  const { from = unit.from, to = unit.to } = edit;
  checkPeriod({ from, to });
  return {
    ...unit, code, kind, abbreviation, parentId, from, to,
    names: namesAfter(unit.names, edit.name, since),
    relations: relationsAfter(unit, edit, since),
    awaitedHead: edit.headId === undefined ? unit.awaitedHead : null,
  };
};

/** The people whom an edit names. */
export const peopleOf = ({ headId, secretaryId, qualityManagerId, memberIds = [] }: UnitEdit): string[] =>
  [headId, secretaryId, qualityManagerId, ...memberIds].filter((id) => typeof id === 'string');

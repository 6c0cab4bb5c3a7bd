import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import { editUnit, emptyUnit } from '../domain/edit-unit.js';
import type { Decision, Imported } from '../domain/proposals.js';
import { decisionOf, rowDate } from '../domain/proposals.js';
import { holdersOn } from '../domain/relation.js';
import type { FoundIds, UnitImport, UnitStanding } from '../domain/unit-row.js';
import { editOfRow, proposeUnit } from '../domain/unit-row.js';
import type { AlsoInTransaction, OrganizationContext } from './context.js';
import { saveUnit } from './save-unit.js';

type Reading = Pick<OrganizationContext['reading'], 'units' | 'people'>;

/** Importing units row by row (ORG-5): what a row would change, and doing it; the same row twice changes nothing. */
export const unitImport = ({ uow, reading, clock }: OrganizationContext) => {
  const standingOf = async ({ units, people }: Reading, row: UnitImport): Promise<UnitStanding> => {
    const unit = await units.byCode(row.code);
    const [parent] = unit?.parentId ? await units.byIds([unit.parentId]) : [];
    const [head] = unit ? await people.byIds(holdersOn(unit.relations, 'head', clock.today())) : [];
    return { unit, parentCode: parent?.code ?? null, headNumber: head?.personnelNumber ?? null };
  };

  const findIds = async ({ units, people }: Reading, row: UnitImport): Promise<FoundIds> => {
    const parent = row.parentCode === null ? null : await units.byCode(row.parentCode);
    if (row.parentCode !== null && !parent) throw new AppError('unknown_unit', { unit: row.parentCode });
    const head = row.headPersonnelNumber === null ? null : await people.byNumber(row.headPersonnelNumber);
    return { parentId: parent?.id ?? null, headId: head?.id ?? null };
  };

  const decideUnit = async (row: UnitImport): Promise<Decision> => {
    const standing = await standingOf(reading, row);
    return decisionOf(standing.unit?.id ?? null, proposeUnit(row, standing, clock.today()));
  };

  const importUnit = (row: UnitImport, actor: Actor, alsoInTransaction: AlsoInTransaction = async () => undefined): Promise<Imported> =>
    uow.run(async (work) => {
      const standing = await standingOf(work, row);
      const { outcome } = decisionOf(standing.unit?.id ?? null, proposeUnit(row, standing, clock.today()));
      await alsoInTransaction(work.session);
      if (outcome === 'unchanged' && standing.unit) return { outcome, id: standing.unit.id };
      const ids = await findIds(work, row);
      // What is first said of a unit has been so since it began; a name or head that differs later is new from today on.
      const since = standing.unit ? clock.today() : rowDate(row.from);
      const edited = editUnit(standing.unit ?? emptyUnit(newId(), row.code), editOfRow(row, standing, ids, clock.today()), since);
      const after = row.headPersonnelNumber !== null && ids.headId === null ? { ...edited, awaitedHead: row.headPersonnelNumber } : edited;
      const saved = await saveUnit(work, actor, standing.unit, after);
      return { outcome: standing.unit ? 'changed' : 'created', id: saved.id };
    });

  return { decideUnit, importUnit };
};

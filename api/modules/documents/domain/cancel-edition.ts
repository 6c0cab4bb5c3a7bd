import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Act, Holding } from './document.js';
import { approvalDate } from './start-date.js';
import { nextState } from './edition-state.js';
import { periodsOf } from './timeline.js';

/**
 * Ends what is in force without a successor, by an act, from a day (WF-10).
 * @throws AppError `start_before_approval` for a day before the act, `start_before_predecessor` for one not after the start,
 *   `invalid_transition` where nothing is open
 */
export const cancelDocument = (holding: Holding, act: Act, from: LegalDate): Holding => {
  const open = periodsOf(holding.textVersions).find(({ validTo }) => validTo === null);
  if (!open) throw new AppError('invalid_transition', { action: 'cancel' });
  const approval = approvalDate([act]);
  if (approval && from < approval) throw new AppError('start_before_approval', { approval, start: from });
  if (from <= open.validFrom) throw new AppError('start_before_predecessor', { predecessor: open.validFrom, start: from });
  return {
    ...holding,
    editions: holding.editions.map((edition) => (edition.id === open.editionId
      ? { ...edition, state: nextState(edition.state, 'cancel'), cancelledFrom: from, actIds: [...edition.actIds, act.id] }
      : edition)),
    textVersions: holding.textVersions.map((version) => (version.validTo === null ? { ...version, validTo: from } : version)),
  };
};

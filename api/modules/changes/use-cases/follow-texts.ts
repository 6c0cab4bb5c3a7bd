import type { Draft } from '../../documents/public.js';
import { applyEdits, drawnPairs } from '../domain/clause-edits.js';
import type { Notice } from '../domain/notice.js';
import { editsOf, pairingOf, withPairing } from '../domain/notice.js';
import type { Context } from './context.js';
import type { WriteNotice } from './write-notice.js';

/** A text of a change has been read: its rows find their differences in it. Done twice it does no harm. */
export const createFollowTexts = ({ uow, drafts, texts }: Context, { relinkRows }: Pick<WriteNotice, 'relinkRows'>) => {
  /** Of a text that INQ has drawn of edits it is known which clause is which. */
  const pairDrawn = async (notice: Notice, { texts: own }: Draft): Promise<Notice> => {
    let next = notice;
    for (const { id, language, files } of own) {
      const base = notice.base.texts.find((text) => text.language === language);
      if (!base || !files.every(({ sha256 }) => notice.made.includes(sha256))) continue;
      const pairings = drawnPairs(applyEdits(await texts.clausesOf(base.textVersionId), editsOf(notice, language)), await texts.clausesOf(id));
      const known = pairingOf(next, language);
      if (pairings && JSON.stringify(known.pairings) !== JSON.stringify(pairings)) next = withPairing(next, { ...known, pairings });
    }
    return next;
  };

  return (id: string): Promise<void> => uow.run(async (work) => {
    const [notice] = await work.changes.byIds([id]);
    if (!notice || notice.registered) return;
    const draft = await drafts.get(work, id);
    // What is on its way is as it was signed.
    if (draft.state !== 'draft') return;
    const paired = await pairDrawn(notice, draft);
    await relinkRows(work, paired === notice ? notice : await work.changes.save(paired), draft);
  });
};

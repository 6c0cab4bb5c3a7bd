import type { Notice } from './notice.js';
import type { Row } from './row.js';
import { signedRow } from './row.js';

/** What a signature on a change binds besides the files: the notice, its rows and the hashes of the base (CHG-1, CHG-3). */
export const signedNotice = ({ base, cause, basis, basisDocumentId, consequences, introducedOn }: Notice, rows: readonly Row[]) => ({
  base: { editionId: base.editionId, changeNumber: base.changeNumber, texts: base.texts.map(({ language, textVersionId, sha256s }) => ({ language, textVersionId, sha256s: [...sha256s].sort() })) },
  cause, basis, basisDocumentId, consequences, introducedOn, rows: rows.map(signedRow),
});

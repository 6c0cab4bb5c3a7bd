import type { TaskView } from '../../api/approvals';
import type { SignedFile } from '../../api/model/drafts';

/** What a decision on the task signs. */
export const filesOf = ({ texts }: Pick<TaskView, 'texts'>): SignedFile[] => texts.flatMap(({ language, files }) => files.map((file) => ({ ...file, language })));

import type { SignedFile, TaskView } from '../../api/model/approvals';

/** What a decision on the task signs. */
export const filesOf = ({ texts }: Pick<TaskView, 'texts'>): SignedFile[] => texts.flatMap(({ language, files }) => files.map((file) => ({ ...file, language })));

import { useTranslation } from 'react-i18next';
import { addRow } from '../../api/changes';
import type { Change, ChangeRowKind, Difference, NewRow } from '../../api/model/changes';
import type { Language } from '../../api/model/common';
import { RowForm } from './row-form';

interface NewRowFormProps {
  readonly change: Change;
  readonly language: Language;
  readonly differences: readonly Difference[];
  readonly onClose: () => void;
}

const kinds: Readonly<Record<Difference['kind'], ChangeRowKind>> = { changed: 'change', added: 'addition', removed: 'deletion', moved: 'move', renumbered: 'move' };

const joined = (differences: readonly Difference[], side: 'old' | 'new'): string => differences.flatMap((each) => each[side]?.text ?? []).join('\n');

/** What a row about these differences begins with. */
export const newRow = (differences: readonly Difference[], language: Language): NewRow => {
  const [first] = differences;
  const placed = first?.new ?? first?.old ?? null;
  return {
    language,
    kind: first ? kinds[first.kind] : 'change',
    clauseNumber: placed?.number ?? '',
    paragraph: null,
    page: placed?.page ?? null,
    wording: '',
    oldText: joined(differences, 'old'),
    newText: joined(differences, 'new'),
    differences: differences.map(({ key }) => key),
  };
};

/** A row written by hand: about differences, or (of a change that is known from paper) about nothing that was compared. */
export const NewRowForm = ({ change, language, differences, onClose }: NewRowFormProps) => {
  const { t } = useTranslation();
  const start = newRow(differences, language);
  return (
    <RowForm
      start={start}
      language={language}
      typed={differences.length === 0}
      save={(written) => addRow(change.id, { ...start, ...written })}
      success={t('changes.rowAdded')}
      onClose={onClose}
    />
  );
};

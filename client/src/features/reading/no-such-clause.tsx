import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Clause } from '../../api/model/reading';

/** The link was made for another text of the document: the clause it names is not in this one. */
export const NoSuchClause = ({ anchor, clauses }: { anchor: string; clauses: readonly Clause[] }) => {
  const { t } = useTranslation();
  if (!anchor || clauses.some((clause) => clause.anchor === anchor)) return null;
  return (
    <Alert color="yellow" role="status" mb="md">
      {t('reading.noSuchClause')}
    </Alert>
  );
};

import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { verifyJournal } from '../../api/organization';
import { Loaded } from '../../shared/ui/loaded';

/** What walking the chain has found. */
export const VerificationResult = () => {
  const { t } = useTranslation();
  const verification = useQuery({ queryKey: ['verification'], queryFn: verifyJournal, gcTime: 0 });
  return (
    <Loaded query={verification} lines={2}>
      {({ ok, rows, sealed, problems }) => (
        <Alert mb="md" role="status" color={ok ? 'green' : 'red'} title={t(ok ? 'journal.whole' : 'journal.broken')}>
          {t('journal.verified', { rows, sealed })}
          {problems.length > 0 && (
            <ul className="issues">
              {problems.map((problem) => (
                <li key={JSON.stringify(problem)}>{JSON.stringify(problem)}</li>
              ))}
            </ul>
          )}
        </Alert>
      )}
    </Loaded>
  );
};

import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Import } from '../../api/model/imports';

/** What the rows contradict one another in; it is said and stops nothing. */
export const Findings = ({ findings }: { findings: Import['findings'] }) => {
  const { t } = useTranslation();
  if (findings.length === 0) return null;
  return (
    <Alert color="yellow" mb="sm" title={t('imports.findings')}>
      {t('imports.findingsHint')}
      <ul className="changes">
        {findings.map((finding) => (
          <li key={`${finding.code} ${finding.lines.join()}`}>
            {t(`flags.${finding.code}`, { ...finding.params, defaultValue: finding.code })}. {t('imports.findingLines', { lines: finding.lines.join(', ') })}
          </li>
        ))}
      </ul>
    </Alert>
  );
};

import { Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Localized } from '../../api/model/common';
import type { SignedFile } from '../../api/model/approvals';
import { InTheirLanguage } from '../../shared/ui/localized';

interface WhatIsSignedProps {
  readonly files: readonly SignedFile[];
  readonly meaning: string;
  readonly consent: Localized | null;
}

/** The meaning of the signature, the words that are agreed to, and the files by their hashes. */
export const WhatIsSigned = ({ files, meaning, consent }: WhatIsSignedProps) => {
  const { t } = useTranslation();
  return (
    <Paper withBorder p="sm" component="section" aria-label={t('signing.what')}>
      <Text size="sm">
        {t('signing.meaning')} <strong>{meaning}</strong>
      </Text>
      {consent && (
        <Text size="sm" mt={4}>
          <InTheirLanguage text={consent} />
        </Text>
      )}
      <ul className="signed-files">
        {files.map((file) => (
          <li key={`${file.language} ${file.sha256} ${file.format}`}>
            <span>
              {t(`languages.${file.language}`)} · {file.format.toUpperCase()} · {file.name}
            </span>
            <span className="hash">SHA-256 {file.sha256}</span>
          </li>
        ))}
      </ul>
      {files.length === 0 && <Text size="sm" c="dimmed">{t('signing.noFiles')}</Text>}
    </Paper>
  );
};

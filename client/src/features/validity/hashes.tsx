import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** By these a file can be compared with what was registered, without sending it anywhere. */
export const Hashes = ({ values }: { values: readonly string[] }) => {
  const { t } = useTranslation();
  if (values.length === 0) return null;
  return (
    <section className="validity-hashes">
      {values.map((value) => <p key={value} className="hash">SHA-256 {value}</p>)}
      <details>
        <summary>{t('validity.hashes')}</summary>
        <Text size="sm">{t('validity.hashHint')}</Text>
        <p className="hash">sha256sum · certutil -hashfile … SHA256 · shasum -a 256</p>
      </details>
    </section>
  );
};

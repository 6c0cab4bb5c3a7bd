import { Switch, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../app/session';
import { useUrlState } from '../../shared/hooks/use-url-state';

/** Texts that are no longer (or not yet) in force as well, for those who may. */
export const ArchiveSwitch = () => {
  const { t } = useTranslation();
  const url = useUrlState();
  const may = useMay();
  if (!may('archive:search')) return null;
  return (
    <Switch
      label={t('library.archiveToo')}
      checked={url.get('archived') === 'true'}
      onChange={(event) => url.set({ archived: event.currentTarget.checked ? 'true' : null })}
    />
  );
};

/** A link that somebody sent asks for the archive, and this reader may not search it: that is said, not passed over. */
export const ArchiveRefused = () => {
  const { t } = useTranslation();
  const url = useUrlState();
  const may = useMay();
  if (url.get('archived') !== 'true' || may('archive:search')) return null;
  return (
    <Text size="sm" role="status">
      {t('library.archiveRefused')}
    </Text>
  );
};

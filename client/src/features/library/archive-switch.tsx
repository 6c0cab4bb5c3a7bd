import { Switch } from '@mantine/core';
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

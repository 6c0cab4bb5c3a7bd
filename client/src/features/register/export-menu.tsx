import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { exportUrl } from '../../api/documents';
import { useLanguage } from '../../i18n/use-language';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { filterQuery } from './register-query';

const formats = ['xlsx', 'csv', 'docx', 'pdf'] as const;

/** The printed form with the filters that are on; generated documents exist in Kazakh and Russian. */
export const ExportMenu = () => {
  const { t } = useTranslation();
  const query = filterQuery(useUrlState());
  const lang = useLanguage() === 'ru' ? 'ru' : 'kk';
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />}>
          {t('register.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map((format) => (
          <Menu.Item key={format} component="a" href={exportUrl({ ...query, format, lang })} download>
            {t(`exportFormats.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};

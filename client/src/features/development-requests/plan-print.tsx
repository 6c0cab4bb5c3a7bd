import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { workPlanUrl } from '../../api/development-requests';
import { useLanguage } from '../../i18n/use-language';

const formats = ['pdf', 'docx', 'xlsx'] as const;

/** The plan on its form; generated documents exist in Kazakh and Russian. */
export const PlanPrint = ({ year }: { year: number }) => {
  const { t } = useTranslation();
  const lang = useLanguage() === 'ru' ? 'ru' : 'kk';
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />}>{t('requests.printPlan')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map((format) => (
          <Menu.Item key={format} component="a" href={workPlanUrl({ year, format, lang })} download>{t(`exportFormats.${format}`)}</Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};

import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OutlineEntry } from '../../api/model/reading';
import { Contents } from './contents';

/** The contents on a narrow screen. */
const ContentsDrawer = ({ outline, lang, onClose }: { outline: readonly OutlineEntry[]; lang: string; onClose: () => void }) => {
  const { t } = useTranslation();
  return (
    <Drawer opened onClose={onClose} title={t('reading.contents')} closeButtonProps={{ 'aria-label': t('common.close') }} returnFocus={false}>
      <Contents outline={outline} lang={lang} onChosen={onClose} />
    </Drawer>
  );
};
export default ContentsDrawer;

import { useTranslation } from 'react-i18next';
import { UnstyledButton } from '@mantine/core';
import { usePlace } from './use-place';

/** Opens the PDF beside the text at the page where a clause begins. */
export const PageButton = ({ page, anchor, name }: { page: number; anchor: string; name: string }) => {
  const { t } = useTranslation();
  const place = usePlace();
  const short = t('reading.pageShort', { page });
  return (
    <UnstyledButton className="page-button" aria-label={`${short} ${t('reading.openPageOf', { name, page })}`} onClick={() => place.set({ pdf: String(page) }, anchor)}>
      {short}
    </UnstyledButton>
  );
};

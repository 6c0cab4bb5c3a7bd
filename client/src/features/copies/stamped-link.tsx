import { Anchor, Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { stampLanguage, type StampLanguage } from '../../api/copies';
import { useLanguage } from '../../i18n/use-language';
import { saveBlob } from '../../shared/format/save-blob';
import { useSave } from '../../shared/hooks/use-save';
import { ErrorNote } from '../../shared/ui/error-note';

interface StampedLinkProps {
  readonly fetch: (stamp: StampLanguage) => Promise<Blob>;
  readonly fileName: string;
  readonly children: ReactNode;
  /** The one next thing on the page. */
  readonly primary?: boolean;
}

/** Downloads a PDF with its stamp: that takes a moment, and is refused where a file can not be stamped. */
const StampedLink = ({ fetch, fileName, children, primary }: StampedLinkProps) => {
  const { t } = useTranslation();
  const stamp = stampLanguage(useLanguage());
  const getting = useSave(() => fetch(stamp), { stale: [], onDone: (pdf) => saveBlob(pdf, fileName) });
  const press = (): void => getting.mutate();
  return (
    <>
      {primary ? (
        <Button loading={getting.isPending} onClick={press} leftSection={<IconDownload size={18} aria-hidden />}>
          {children}
        </Button>
      ) : (
        <Anchor component="button" type="button" fw={600} ta="start" disabled={getting.isPending} aria-busy={getting.isPending} onClick={press}>
          {children}
        </Anchor>
      )}
      {getting.isPending && !primary && <span className="quiet" role="status">{t('copies.making')}</span>}
      <ErrorNote error={getting.error} />
    </>
  );
};
export default StampedLink;

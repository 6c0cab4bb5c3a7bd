import { Button } from '@mantine/core';
import { IconFileTypePdf, IconList, IconPencil } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadingText } from '../../api/model/reading';
import { LanguageLinks } from './language-links';
import { usePlace } from './use-place';

const ContentsDrawer = lazy(() => import('./contents-drawer'));

interface TextBarProps {
  readonly text: ReadingText;
  readonly pdfOpen: boolean;
  readonly mending: boolean;
}

/** What can be done with the text that is open: contents, languages, the PDF beside, mending. */
export const TextBar = ({ text, pdfOpen, mending }: TextBarProps) => {
  const { t } = useTranslation();
  const place = usePlace();
  const [contents, setContents] = useState(false);
  const hasPdf = text.files.some(({ format }) => format === 'pdf');
  const ready = text.text.state === 'ready';
  return (
    <div className="text-bar no-print">
      {ready && (
        <Button className="contents-button" size="compact-sm" variant="default" leftSection={<IconList size={16} aria-hidden />} aria-haspopup="dialog" onClick={() => setContents(true)}>
          {t('reading.contents')}
        </Button>
      )}
      <LanguageLinks text={text} />
      {hasPdf && ready ? (
        <Button size="compact-sm" variant={pdfOpen ? 'light' : 'default'} leftSection={<IconFileTypePdf size={16} aria-hidden />} aria-pressed={pdfOpen} onClick={() => place.set({ pdf: pdfOpen ? null : '1' })}>
          {t('reading.pdf')}
        </Button>
      ) : (
        !hasPdf && text.files.length > 0 && <span className="quiet">{t('reading.noPdf')}</span>
      )}
      {ready && text.abilities.mend && (
        <Button size="compact-sm" variant={mending ? 'light' : 'default'} leftSection={<IconPencil size={16} aria-hidden />} aria-pressed={mending} onClick={() => place.set({ mend: mending ? null : '1' })}>
          {t('reading.mend')}
        </Button>
      )}
      {contents && (
        <Suspense>
          <ContentsDrawer outline={text.outline} lang={text.version.language} onClose={() => setContents(false)} />
        </Suspense>
      )}
    </div>
  );
};

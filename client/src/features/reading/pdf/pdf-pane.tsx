import { Alert, Anchor, Button, Group } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shownUrl } from '../../../api/copies';
import type { ReadingText } from '../../../api/model/reading';
import { Bones } from '../../../shared/ui/loaded';
import { usePlace } from '../use-place';
import { PdfBar } from './pdf-bar';
import { PdfPages } from './pdf-pages';
import { usePdf, type OpenedPdf } from './use-pdf';

interface PdfPaneProps {
  readonly text: ReadingText;
  readonly page: number;
  /** There is nothing else to read, so it can not be closed. */
  readonly alone: boolean;
}

/** The PDF of the text, at the page asked for. */
const PdfPane = ({ text, page, alone }: PdfPaneProps) => {
  const file = text.files.find(({ format }) => format === 'pdf');
  return file && <Opened href={shownUrl(text.documentId, file.id)} language={text.version.language} page={page} alone={alone} />;
};
export default PdfPane;

const Opened = ({ href, language, page, alone }: { href: string; language: string; page: number; alone: boolean }) => {
  const { t } = useTranslation();
  const place = usePlace();
  const opened = usePdf(href);
  const [wanted, setWanted] = useState({ page, turn: 0 });
  const [seen, setSeen] = useState(page);
  const [zoom, setZoom] = useState(1);
  const go = (next: number): void => setWanted(({ turn }) => ({ page: next, turn: turn + 1 }));
  useEffect(() => go(page), [page]);
  const pages = opened.pdf?.numPages ?? 0;
  return (
    <section className="pdf-pane" aria-label={t('reading.pdf')}>
      <PdfBar page={Math.min(seen, pages || seen)} pages={pages} zoom={zoom} href={href} onPage={go} onZoom={setZoom} onClose={alone ? null : () => place.set({ pdf: null }, place.anchor)} />
      {opened.pdf ? <PdfPages pdf={opened.pdf} zoom={zoom} language={language} wanted={wanted} onSeen={setSeen} /> : <NotYet opened={opened} href={href} />}
    </section>
  );
};

const NotYet = ({ opened, href }: { opened: OpenedPdf; href: string }) => {
  const { t } = useTranslation();
  if (!opened.failed) return <Bones lines={10} />;
  return (
    <Alert role="alert" color="red">
      <p>{t('reading.pdfFailed')}</p>
      <Group gap="sm">
        <Button size="xs" variant="default" onClick={opened.retry}>
          {t('common.retry')}
        </Button>
        <Anchor href={href} download>
          {t('reading.downloadPdf')}
        </Anchor>
      </Group>
    </Alert>
  );
};

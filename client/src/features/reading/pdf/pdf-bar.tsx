import { ActionIcon, Group, TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconDownload, IconX, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface PdfBarProps {
  readonly page: number;
  readonly pages: number;
  readonly zoom: number;
  readonly href: string;
  readonly onPage: (page: number) => void;
  readonly onZoom: (zoom: number) => void;
  readonly onClose: (() => void) | null;
}

const STEP = 1.25;
const SMALLEST = 0.5;
const LARGEST = 4;

const Tool = ({ label, onClick, disabled, children }: { label: string; onClick: () => void; disabled?: boolean; children: ReactNode }) => (
  <ActionIcon variant="subtle" color="gray" aria-label={label} title={label} onClick={onClick} disabled={disabled}>
    {children}
  </ActionIcon>
);

/** Page N of M, its size, the file itself. */
export const PdfBar = ({ page, pages, zoom, href, onPage, onZoom, onClose }: PdfBarProps) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(String(page));
  useEffect(() => setTyped(String(page)), [page]);
  const go = (): void => onPage(Math.min(pages, Math.max(1, Number(typed) || page)));
  return (
    <Group gap={4} className="pdf-bar" wrap="nowrap">
      <Tool label={t('reading.previousPage')} disabled={page <= 1} onClick={() => onPage(page - 1)}>
        <IconChevronUp size={18} aria-hidden />
      </Tool>
      <Tool label={t('reading.nextPage')} disabled={page >= pages} onClick={() => onPage(page + 1)}>
        <IconChevronDown size={18} aria-hidden />
      </Tool>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        <TextInput size="xs" w={48} inputMode="numeric" aria-label={t('reading.pageNumber')} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} onBlur={go} />
      </form>
      <span className="tabular pdf-count">{t('reading.ofPages', { pages })}</span>
      <Tool label={t('reading.smaller')} disabled={zoom <= SMALLEST} onClick={() => onZoom(Math.max(SMALLEST, zoom / STEP))}>
        <IconZoomOut size={18} aria-hidden />
      </Tool>
      <Tool label={t('reading.larger')} disabled={zoom >= LARGEST} onClick={() => onZoom(Math.min(LARGEST, zoom * STEP))}>
        <IconZoomIn size={18} aria-hidden />
      </Tool>
      <ActionIcon component="a" href={href} download variant="subtle" color="gray" aria-label={t('reading.downloadPdf')} title={t('reading.downloadPdf')}>
        <IconDownload size={18} aria-hidden />
      </ActionIcon>
      {onClose && (
        <Tool label={t('reading.closePdf')} onClick={onClose}>
          <IconX size={18} aria-hidden />
        </Tool>
      )}
    </Group>
  );
};

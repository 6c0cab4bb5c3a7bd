import { Group, Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Act, Card, Edition } from '../../api/model/document';
import { loadWorkTexts } from '../../i18n';
import { useActText } from '../../shared/format/act-text';
import { currentEdition } from './current-edition';
import { FileLine } from './file-line';
import { DocumentState, useEditionText, usePeriodText } from './state-line';

const OriginalLinks = lazy(async () => (await Promise.all([import('../originals/original-links'), loadWorkTexts()]))[0]);

/** Every edition with its acts and files, the one in force first. */
export const Editions = ({ card }: { card: Card }) => {
  const { t } = useTranslation();
  const current = currentEdition(card);
  const others = card.editions.filter((edition) => edition !== current).reverse();
  return (
    <div>
      {current && <EditionBox card={card} edition={current} current />}
      {others.length > 0 && <h2 className="section-title">{t('document.otherEditions')}</h2>}
      {others.map((edition) => (
        <EditionBox key={edition.id} card={card} edition={edition} />
      ))}
    </div>
  );
};

const EditionBox = ({ card, edition, current }: { card: Card; edition: Edition; current?: boolean }) => {
  const { t } = useTranslation();
  const editionText = useEditionText();
  const periodText = usePeriodText();
  const name = editionText(edition, edition.changeNumber) || t('document.editionUnknown');
  return (
    <section className="edition" data-current={current} aria-label={name}>
      <Group gap="xs" mb="xs">
        <DocumentState status={edition.status} />
        <h2 className="edition-name">{name}</h2>
        <Text size="sm" c="dimmed" className="tabular">
          {periodText(edition)}
        </Text>
      </Group>
      <h3 className="section-title">{t('document.acts')}</h3>
      <ActList acts={edition.acts} />
      <Suspense>
        <OriginalLinks documentId={card.id} editionId={edition.id} downloadable={card.abilities.downloadFile} unstamped={card.abilities.downloadUnstamped} />
      </Suspense>
      <h3 className="section-title">{t('document.files')}</h3>
      {edition.files.length === 0 ? (
        <Text c="dimmed">{t('document.noFiles')}</Text>
      ) : (
        edition.files.map((file) => <FileLine key={`${file.id} ${file.language}`} documentId={card.id} file={file} downloadable={card.abilities.downloadFile} unstamped={card.abilities.downloadUnstamped} />)
      )}
    </section>
  );
};

const ActList = ({ acts }: { acts: readonly Act[] }) => {
  const { t } = useTranslation();
  const actText = useActText();
  if (acts.length === 0) {
    return (
      <Text c="dimmed" mb="sm">
        {t('document.noActs')}
      </Text>
    );
  }
  return (
    <ul className="changes tabular">
      {acts.map((act) => (
        <li key={act.id}>{actText(act)}</li>
      ))}
    </ul>
  );
};

import { Group, Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { Card } from '../../api/model/document';
import { loadWorkTexts } from '../../i18n';
import { useLanguage } from '../../i18n/use-language';
import { inLanguage } from '../../shared/format/texts';
import { CardActions } from './card-actions';
import { Marks } from '../reading/marks';
import { OtherTitles } from './other-titles';
import { StateLine } from './state-line';

const VersionBar = lazy(async () => (await Promise.all([import('./version-bar'), loadWorkTexts()]))[0]);

/** State, code, title, and what this reader can do next. */
export const DocumentHead = ({ card }: { card: Card }) => {
  const page = useLanguage();
  const title = inLanguage(card.title, page);
  return (
    <header className="document-head">
      <StateLine row={card} change={card.changeNumber} />
      <Text mt="xs" fw={600} className="tabular">
        {[card.code, card.registrationNumber && `№ ${card.registrationNumber}`].filter(Boolean).join(' · ')}
      </Text>
      <h1 lang={title.lang}>{title.text}</h1>
      <OtherTitles title={card.title} shown={title.lang} />
      <Group gap="xs" mt="md" className="no-print">
        <CardActions card={card} />
        <Marks documentId={card.id} />
        <Suspense>
          <VersionBar card={card} />
        </Suspense>
      </Group>
    </header>
  );
};

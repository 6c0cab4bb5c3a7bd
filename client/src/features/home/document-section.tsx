import { Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecentDocument } from '../../api/model/library';
import { Loaded } from '../../shared/ui/loaded';
import { ShortList } from '../library/short-list';

interface DocumentSectionProps {
  readonly name: 'news' | 'favourites';
  readonly query: UseQueryResult<readonly RecentDocument[]>;
  readonly action?: (item: RecentDocument) => ReactNode;
}

/** Documents under a heading; where there are none, how they come here. */
export const DocumentSection = ({ name, query, action }: DocumentSectionProps) => {
  const { t } = useTranslation();
  return (
    <section aria-labelledby={name}>
      <h2 id={name} className="section-title">
        {t(`home.${name}`)}
      </h2>
      <Loaded query={query} lines={3}>
        {(items) => (items.length === 0 ? <Text c="dimmed">{t(`home.${name}Empty`)}</Text> : <ShortList items={items} action={action} />)}
      </Loaded>
    </section>
  );
};

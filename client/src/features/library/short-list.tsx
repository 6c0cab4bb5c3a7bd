import { Anchor, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { NearDocument, RecentDocument } from '../../api/model/library';
import { dateText } from '../../shared/format/dates';
import { InTheirLanguage } from '../../shared/ui/localized';

type Listed = NearDocument & { readonly type?: RecentDocument['type']; readonly validFrom?: string | null };

interface ShortListProps<T extends Listed> {
  readonly items: readonly T[];
  /** What can be done with a document of the list. */
  readonly action?: (item: T) => ReactNode;
}

/** A few documents: code, type, since when, title. */
export const ShortList = <T extends Listed>({ items, action }: ShortListProps<T>) => (
  <ul className="hits">
    {items.map((item) => (
      <li key={item.documentId} className={action && 'with-action'}>
        <div>
          <Text size="sm" c="dimmed" className="tabular">
            {item.code}
            {item.code && item.type && ' · '}
            {item.type && <InTheirLanguage text={item.type} />}
            {item.validFrom && ` · ${dateText(item.validFrom)}`}
          </Text>
          <h3>
            <Anchor component={Link} to={`/documents/${item.documentId}`} fw={600}>
              <InTheirLanguage text={item.title} />
            </Anchor>
          </h3>
        </div>
        {action?.(item)}
      </li>
    ))}
  </ul>
);

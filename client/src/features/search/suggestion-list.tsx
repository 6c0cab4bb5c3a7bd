import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ClauseLine } from './clause-line';
import { optionId } from './option-id';
import type { SearchOption } from './search-options';
import { SuggestionLine } from './suggestion-line';

interface SuggestionListProps {
  readonly id: string;
  readonly items: readonly SearchOption[];
  readonly chosen: number;
  readonly onOpen: (to: string) => void;
}

/** The list under the search box; the keyboard stays in the box, which says what is chosen here. */
const SuggestionList = ({ id, items, chosen, onOpen }: SuggestionListProps) => {
  const { t } = useTranslation();
  return (
    <ul role="listbox" id={id} className="suggestions" aria-label={t('search.suggestions')}>
      {items.map((item, index) => (
        <li
          key={item.key}
          role="option"
          id={optionId(id, index)}
          data-kind={item.kind}
          aria-selected={index === chosen}
          ref={(line) => {
            if (index === chosen) line?.scrollIntoView({ block: 'nearest' });
          }}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onOpen(item.to)}
        >
          <Line item={item} />
        </li>
      ))}
    </ul>
  );
};
export default SuggestionList;

const Line = ({ item }: { item: SearchOption }) => {
  const { t } = useTranslation();
  if (item.kind === 'document') return <SuggestionLine item={item.item} />;
  if (item.kind === 'clause') return <ClauseLine found={item.found} />;
  return (
    <>
      <IconSearch size={15} aria-hidden /> {t('search.allFor', { query: item.query })}
    </>
  );
};

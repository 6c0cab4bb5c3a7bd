import { useTranslation } from 'react-i18next';
import type { Suggestion } from '../../api/model/document';
import { SuggestionLine } from './suggestion-line';

interface SuggestionListProps {
  readonly id: string;
  readonly items: readonly Suggestion[];
  readonly chosen: number;
  readonly onOpen: (documentId: string) => void;
}

export const optionId = (listId: string, index: number): string => `${listId}-${index}`;

/** The list under the search box; the keyboard stays in the box, which says what is chosen here. */
export const SuggestionList = ({ id, items, chosen, onOpen }: SuggestionListProps) => {
  const { t } = useTranslation();
  return (
    <ul role="listbox" id={id} className="suggestions" aria-label={t('search.suggestions')}>
      {items.map((item, index) => (
        <li
          key={item.documentId}
          role="option"
          id={optionId(id, index)}
          aria-selected={index === chosen}
          ref={(line) => {
            if (index === chosen) line?.scrollIntoView({ block: 'nearest' });
          }}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onOpen(item.documentId)}
        >
          <SuggestionLine item={item} />
        </li>
      ))}
    </ul>
  );
};

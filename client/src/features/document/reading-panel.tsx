import { lazy, Suspense } from 'react';
import { isApiError } from '../../api/api-error';
import type { Card } from '../../api/model/document';
import { Bones, Loaded } from '../../shared/ui/loaded';
import { TextTab } from '../reading/text-tab';
import { useText } from '../reading/use-text';
import { FactsAside } from './facts-aside';
import { NoText } from './no-text';

const ReferencesTab = lazy(() => import('../reading/references/references-tab'));

interface ReadingPanelProps {
  readonly card: Card;
  readonly on: string | null;
  readonly side: 'text' | 'references';
}

/** The text of the document, or what it refers to; where no file was put in yet, that. */
export const ReadingPanel = ({ card, on, side }: ReadingPanelProps) => {
  const text = useText(card.id);
  if (isApiError(text.error, 'not_found')) return <NoText card={card} on={on} />;
  return (
    <Loaded query={text} lines={12}>
      {(data) =>
        side === 'text' && data.files.length === 0 ? (
          <NoText card={card} on={on} />
        ) : side === 'text' ? (
          <TextTab text={data} facts={<FactsAside card={card} versionId={data.version.id} />} />
        ) : (
          <Suspense fallback={<Bones />}>
            <ReferencesTab text={data} />
          </Suspense>
        )
      }
    </Loaded>
  );
};

import { useQuery } from '@tanstack/react-query';
import { compareDraft } from '../../api/drafts';
import type { ComparedWith, DraftText } from '../../api/model/drafts';
import { Loaded } from '../../shared/ui/loaded';
import { draftKeys } from '../drafts/keys';
import { ComparisonView } from './comparison-view';
import { PlainText } from './plain-text';
import type { Pins } from './pins';

interface ComparedTextsProps {
  readonly draftId: string;
  readonly text: DraftText;
  readonly basis: ComparedWith;
  readonly pins: Pins | null;
}

/** The changes of a text; where there is nothing to lay it beside, the text itself. */
export const ComparedTexts = ({ draftId, text, basis, pins }: ComparedTextsProps) => {
  const comparison = useQuery({ queryKey: draftKeys.comparison(draftId, text.id, basis), queryFn: () => compareDraft(draftId, text.language, basis) });
  return (
    <Loaded query={comparison} lines={12}>
      {(data) => (data.oldTextId === null ? <PlainText draftId={draftId} text={text} pins={pins} /> : <ComparisonView comparison={data} basis={basis} language={text.language} pins={pins} />)}
    </Loaded>
  );
};

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { compareDraft } from '../../api/drafts';
import type { ComparedClause, ComparedWith, DraftText } from '../../api/model/drafts';
import { Loaded } from '../../shared/ui/loaded';
import { draftKeys } from '../drafts/keys';
import { ComparisonView } from '../comparison/comparison-view';
import { PlainText } from './plain-text';
import { ClausePins, type Pins } from './pins';

interface ComparedTextsProps {
  readonly draftId: string;
  readonly text: DraftText;
  readonly basis: ComparedWith;
  readonly pins: Pins | null;
}

/** The changes of a text; where there is nothing to lay it beside, the text itself. */
export const ComparedTexts = ({ draftId, text, basis, pins }: ComparedTextsProps) => {
  const comparison = useQuery({ queryKey: draftKeys.comparison(draftId, text.id, basis), queryFn: () => compareDraft(draftId, text.language, basis) });
  const { t } = useTranslation();
  const beside = pins ? (clause: ComparedClause) => <ClausePins pins={pins} clause={clause} language={text.language} /> : undefined;
  const isTold = (clause: ComparedClause): boolean => (pins?.approval.remarks ?? []).some(({ clauseId }) => clauseId === clause.id);
  const sides = { old: t(`comparison.sides.${basis}`), new: t('comparison.sides.draft') };
  return (
    <Loaded query={comparison} lines={12}>
      {(data) => (data.oldTextId === null ? <PlainText draftId={draftId} text={text} pins={pins} /> : <ComparisonView comparison={data} sides={sides} language={text.language} beside={beside} isTold={isTold} />)}
    </Loaded>
  );
};

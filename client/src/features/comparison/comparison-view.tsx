import '@fontsource/tinos/400.css';
import '@fontsource/tinos/700.css';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../api/model/common';
import type { ComparedClause, Comparison } from '../../api/model/drafts';
import { Empty } from '../../shared/ui/empty';
import { ChangedList } from './changed-list';
import { ComparedRowView } from './compared-row';
import { foldRows } from './fold-rows';
import { FoldedRun } from './folded-run';
import { useJump } from './use-jump';
import './comparison.css';

interface ComparisonViewProps {
  readonly comparison: Comparison;
  /** What the two sides are called. */
  readonly sides: { readonly old: string; readonly new: string };
  readonly language: Language;
  /** What else stands with a clause: remarks, say. */
  readonly beside?: ((clause: ComparedClause) => ReactNode) | undefined;
  readonly isTold?: ((clause: ComparedClause) => boolean) | undefined;
}

/** Old beside new, clause by clause; what is unchanged is folded. `n` and `p` go from change to change. */
export const ComparisonView = ({ comparison, sides, language, beside, isTold }: ComparisonViewProps) => {
  const { t } = useTranslation();
  const parts = useMemo(() => foldRows(comparison.rows), [comparison.rows]);
  const jump = useJump(comparison.rows);
  if (comparison.rows.every(({ kind }) => kind === 'same')) return <Empty title={t('comparison.nothing')} hint={t('comparison.nothingHint')} />;
  return (
    <section className="comparison" aria-label={t('comparison.title')}>
      <ChangedList comparison={comparison} jump={jump} />
      <div className="compared-head" aria-hidden>
        <span>{sides.old}</span>
        <span>{sides.new}</span>
      </div>
      <div lang={language}>
        {parts.map((part) =>
          part.kind === 'folded' ? (
            <FoldedRun key={part.key} rows={part.rows} beside={beside} isTold={isTold} />
          ) : (
            <ComparedRowView key={part.key} row={part.row} id={part.key} beside={beside} />
          ),
        )}
      </div>
    </section>
  );
};

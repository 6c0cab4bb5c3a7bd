import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Difference } from '../../api/model/changes';
import type { Language } from '../../api/model/common';
import { useClauseName } from '../comparison/clause-name';
import { ComparedSide } from '../comparison/compared-row';

interface DifferenceViewProps {
  readonly difference: Difference;
  readonly language: Language;
  /** What can be done with it. */
  readonly children: ReactNode;
}

/** A clause that was only moved or renumbered reads the same on both sides: its words are shown once. */
export const DifferenceView = ({ difference, language, children }: DifferenceViewProps) => {
  const { t } = useTranslation();
  const nameOf = useClauseName();
  const { kind, old, words, doubtful, splitFrom, mergedInto } = difference;
  const now = difference.new;
  const signs = [doubtful && t('comparison.doubtful'), splitFrom && t('changes.split'), mergedInto && t('changes.merged')].filter(Boolean);
  return (
    <div className="compared" data-kind={kind} role="group" aria-label={`${t(`changes.kinds.${kind}`)}: ${nameOf(now ?? old)}`}>
      <div className="compared-kind difference-head">
        <span>
          <span className="change-kind" data-kind={kind}>
            {t(`changes.kinds.${kind}`)}
          </span>{' '}
          {signs.map((sign) => (
            <span key={String(sign)} className="gap-word">
              {sign}
            </span>
          ))}
        </span>
        {children}
      </div>
      <div lang={language} className="difference-sides">
        <ComparedSide clause={old} words={words} side="removed" other={now} />
        <ComparedSide clause={now} words={words} side="added" other={old} />
      </div>
    </div>
  );
};

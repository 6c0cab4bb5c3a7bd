import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangedWords } from '../../api/model/acquaintance';
import type { Language } from '../../api/model/common';

interface ChangedProps {
  readonly changes: readonly ChangedWords[];
  readonly onShown: () => void;
}

/** Only the changed clauses: old beside new, one under the other on a phone (CHG-4). */
export const ChangedClauses = ({ changes, onShown }: ChangedProps) => {
  const { t } = useTranslation();
  useEffect(onShown, [onShown]);
  return (
    <section aria-label={t('acquaintance.views.changes')}>
      <p className="quiet">{t('acquaintance.changed', { count: changes.length })}</p>
      <ol className="plain-list changed-clauses">
        {changes.map((change, place) => (
          <li key={place}>
            <h2>
              {change.clauseNumber && t('reading.clauseNumber', { number: change.clauseNumber })} <span className="quiet">{t(`acquaintance.kinds.${change.kind}`, { defaultValue: '' })}</span>
            </h2>
            {(change.oldText || change.newText) ? (
              <div className="changed-sides">
                <Side label={t('acquaintance.before')} words={change.oldText} none={t('acquaintance.notBefore')} lang={change.language} />
                <Side label={t('acquaintance.now')} words={change.newText} none={t('acquaintance.notAnyMore')} lang={change.language} now />
              </div>
            ) : (
              <p className="changed-words" lang={change.language}>{change.wording}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};

const Side = ({ label, words, none, lang, now }: { label: string; words: string | null; none: string; lang: Language; now?: boolean }) => (
  <div data-now={now || undefined}>
    <span className="side-label">{label}</span>
    {words ? <p className="changed-words" lang={lang}>{words}</p> : <p className="quiet">{none}</p>}
  </div>
);

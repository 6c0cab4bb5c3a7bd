import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ClauseHit, SearchHit } from '../../api/model/library';
import { useLanguage } from '../../i18n/use-language';
import { Highlighted } from '../search/highlighted';
import { hitAddress } from './hit-address';

interface ClauseRowProps {
  readonly hit: SearchHit;
  readonly clause: ClauseHit;
  readonly on: string;
}

/** A clause that was found: number and heading, where it stands, two lines of it, its page. */
export const ClauseRow = ({ hit, clause, on }: ClauseRowProps) => {
  const { t } = useTranslation();
  const page = useLanguage();
  const lang = hit.language && hit.language !== page ? hit.language : undefined;
  const nearest = clause.path.at(-1);
  return (
    <li className="clause-hit">
      <Link to={hitAddress(hit, clause, on)}>
        {clause.number && <span className="tabular clause-number">{t('library.clause', { number: clause.number })}</span>}
        {clause.heading ? (
          <span lang={lang}>
            <Highlighted text={clause.heading} ranges={clause.headingMarks} />
          </span>
        ) : (
          !clause.number && <span lang={lang}>{nearest ?? t('library.textStart')}</span>
        )}
      </Link>
      <p className="clause-path">
        {clause.path.length > 0 && <span lang={lang}>{clause.path.join(' › ')}</span>}
        {clause.page !== null && <span className="tabular">{t('library.page', { page: clause.page })}</span>}
        {lang && <span>{t(`languages.${lang}Own`)}</span>}
      </p>
      {clause.snippet.text && (
        <p className="snippet" lang={lang}>
          <Highlighted text={clause.snippet.text} ranges={clause.snippet.marks} />
        </p>
      )}
    </li>
  );
};

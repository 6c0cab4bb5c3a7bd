import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EditionChanges, RegisteredChange } from '../../api/model/changes';
import { useActText } from '../../shared/format/act-text';
import { dateText } from '../../shared/format/dates';
import { Facts } from '../../shared/ui/facts';
import { StateMark } from '../../shared/ui/state-mark';
import { useRowPlace } from './row-place';
import { useCompareLink } from './use-compare-link';

interface ChangeCardsProps {
  readonly documentId: string;
  readonly edition: EditionChanges;
}

/** The sheet on a narrow screen, where seven columns cannot stand beside each other. */
export const ChangeCards = ({ documentId, edition }: ChangeCardsProps) => (
  <ol className="notice-rows">
    {edition.changes.map((change) => (
      <ChangeCard key={change.id} documentId={documentId} editionId={edition.editionId} change={change} />
    ))}
  </ol>
);

const ChangeCard = ({ documentId, editionId, change }: { documentId: string; editionId: string; change: RegisteredChange }) => {
  const { t } = useTranslation();
  const actText = useActText();
  const compare = useCompareLink({ documentId, editionId, changeNumber: change.number });
  const basis = [change.basis, ...change.acts.map(actText)].filter(Boolean);
  return (
    <li id={`change-${change.number}`}>
      <div className="notice-row-head">
        <p className="row-place tabular">
          <span className="row-kind">{t('document.changeNumber', { number: change.number })}</span>
          {change.registrationNumber && ` · № ${change.registrationNumber}`} · {t('document.from', { date: dateText(change.validFrom) })}{' '}
          {change.state !== 'superseded' && <StateMark tone={change.state === 'effective' ? 'good' : 'wait'}>{t(`states.${change.state}`)}</StateMark>}
        </p>
      </div>
      <div className="card-body">
        <Rows change={change} />
        <Facts
          facts={[
            { name: t('changes.columns.basisColumn'), value: basis.map((line, place) => <div key={place}>{line}</div>) },
            { name: t('changes.columns.who'), value: change.author.name },
          ]}
        />
        {compare && <Link to={compare}>{t('changes.compareOf', { number: change.number })}</Link>}
      </div>
    </li>
  );
};

const Rows = ({ change }: { change: RegisteredChange }) => {
  const placeText = useRowPlace();
  if (change.rows.length === 0) return null;
  return (
    <ul className="plain-list card-rows">
      {change.rows.map((row) => (
        <li key={row.id}>
          <span className="quiet tabular">{placeText(row)}</span>
          <div lang={row.language}>{row.wording}</div>
        </li>
      ))}
    </ul>
  );
};

import { useTranslation } from 'react-i18next';
import type { Card, DocumentRow, DocumentStatus, EditionName, EditionStatus } from '../../api/model/document';
import { dateText } from '../../shared/format/dates';
import { StateMark, type Tone } from '../../shared/ui/state-mark';

const tones: Record<DocumentStatus | EditionStatus, Tone> = {
  in_force: 'good',
  effective: 'good',
  upcoming: 'wait',
  superseded: 'quiet',
  cancelled: 'bad',
};

export const DocumentState = ({ status }: { status: DocumentStatus | EditionStatus }) => {
  const { t } = useTranslation();
  return <StateMark tone={tones[status]}>{t(`states.${status}`)}</StateMark>;
};

/** «1-баспа, 2-редакция, 3-өзгеріс»: only the axes that are known. */
export const useEditionText = (): ((edition: EditionName | null, change?: number) => string) => {
  const { t } = useTranslation();
  return (edition, change = 0) =>
    [
      edition?.issue ? t('document.issueNumber', { number: edition.issue }) : null,
      edition?.revision ? t('document.revisionNumber', { number: edition.revision }) : null,
      change > 0 ? t('document.changeNumber', { number: change }) : null,
    ]
      .filter(Boolean)
      .join(', ');
};

/** When it is in force, and whether that is only assumed. */
export const usePeriodText = (): ((period: Pick<DocumentRow, 'validFrom' | 'validTo' | 'startAssumed'>) => string) => {
  const { t } = useTranslation();
  return ({ validFrom, validTo, startAssumed }) =>
    [
      validFrom ? t(startAssumed ? 'document.fromAssumed' : 'document.from', { date: dateText(validFrom) }) : null,
      validTo ? t('document.until', { date: dateText(validTo) }) : null,
    ]
      .filter(Boolean)
      .join(' · ');
};

/** State, edition and start in one line, in words and colour. */
export const StateLine = ({ row, change }: { row: DocumentRow | Card; change?: number }) => {
  const editionText = useEditionText();
  const periodText = usePeriodText();
  const rest = [editionText(row.edition, change), periodText(row)].filter(Boolean);
  return (
    <span className="tabular">
      <DocumentState status={row.status} /> {rest.length > 0 && <span className="quiet">{rest.join(' · ')}</span>}
    </span>
  );
};

import { Popover, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listRegistered } from '../../api/changes';
import type { ChangedClause, ClauseChange } from '../../api/model/changes';
import { dateText } from '../../shared/format/dates';
import { Bones } from '../../shared/ui/loaded';
import { changeKeys } from './keys';
import './clause-mark.css';

interface ClauseMarkProps {
  readonly documentId: string;
  readonly clause: ChangedClause;
}

interface MarkProps {
  readonly documentId: string;
  readonly change: ClauseChange;
}

/** What a change did to a clause: from when, on what basis, and the words before it. */
const MarkOfChange = ({ documentId, change }: MarkProps) => {
  const { t } = useTranslation();
  const name = t('document.changeNumber', { number: change.number });
  return (
    <Popover width={340} position="bottom-start" withArrow shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className="clause-mark" aria-label={t('changes.markOf', { change: name })} aria-haspopup="dialog">
          {name}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={name}>
        <Told documentId={documentId} change={change} name={name} />
      </Popover.Dropdown>
    </Popover>
  );
};

const Told = ({ documentId, change, name }: MarkProps & { readonly name: string }) => {
  const { t } = useTranslation();
  const changes = useQuery({ queryKey: changeKeys.ofDocument(documentId), queryFn: () => listRegistered(documentId) });
  const rows = changes.data?.editions.flatMap((edition) => edition.changes).find(({ id }) => id === change.changeId)?.rows ?? [];
  const row = rows.find(({ id }) => id === change.rowId);
  return (
    <div className="told-change">
      <p>
        <strong>{name}</strong> · {t(`changes.rowKinds.${change.kind}`)} · <span className="tabular">{t('document.from', { date: dateText(change.validFrom) })}</span>
      </p>
      {change.basis && (
        <p>
          <span className="row-label">{t('changes.basis')}</span>
          <br />
          {change.basis}
        </p>
      )}
      {changes.isPending && <Bones lines={2} />}
      {row?.oldText && (
        <p>
          <span className="row-label">{t('comparison.before')}</span>
          <br />
          <span lang={row.language} className="row-text">
            {row.oldText}
          </span>
        </p>
      )}
      <Link to={`/documents/${documentId}/changes#change-${change.number}`}>{t('changes.toSheet')}</Link>
    </div>
  );
};

/** Small marks beside a clause, one for each change that touched it. */
const ClauseMarks = ({ documentId, clause }: ClauseMarkProps) => (
  <span className="clause-marks no-print">
    {clause.changes.map((change) => (
      <MarkOfChange key={change.rowId} documentId={documentId} change={change} />
    ))}
  </span>
);
export default ClauseMarks;

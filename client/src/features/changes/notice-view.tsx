import '@fontsource/tinos/400.css';
import '@fontsource/tinos/700.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Change, ChangeRow } from '../../api/model/changes';
import { listRows, noticeUrl } from '../../api/changes';
import { Empty } from '../../shared/ui/empty';
import { Facts } from '../../shared/ui/facts';
import { Loaded } from '../../shared/ui/loaded';
import { changeKeys } from './keys';
import { useNoticeFacts } from './notice-facts';
import { OldAndNew } from './old-and-new';
import { Prints } from './prints';
import { useChange } from './use-change';
import { useRowPlace } from './row-place';
import './changes.css';

/** The notice for whoever decides: why and from when, then each row with old beside new. */
const NoticeView = ({ changeId }: { changeId: string }) => {
  const change = useChange(changeId);
  const rows = useQuery({ queryKey: changeKeys.rows(changeId), queryFn: () => listRows(changeId) });
  return (
    <Loaded query={change} lines={8}>
      {(data) => <Loaded query={rows}>{({ items }) => <NoticeWhole change={data} rows={items} />}</Loaded>}
    </Loaded>
  );
};
export default NoticeView;

const NoticeWhole = ({ change, rows }: { change: Change; rows: readonly ChangeRow[] }) => {
  const { t } = useTranslation();
  const facts = useNoticeFacts(change);
  const substantial = rows.filter(({ weight }) => weight === 'substantial').length;
  return (
    <section className="notice" aria-label={t('changes.notice')}>
      <Facts facts={facts} />
      <h3 className="section-title">
        {t('changes.rowsOfNotice', { count: rows.length })} {substantial > 0 && <span className="quiet">· {t('changes.ofThemSubstantial', { number: substantial })}</span>}
      </h3>
      {rows.length === 0 ? <Empty title={t('changes.noRows')} /> : <NoticeRows rows={rows} />}
      <Prints what={t('changes.download')} url={(print) => noticeUrl(change.id, print)} />
      <p>
        <Link to={`/changes/${change.id}`}>{t('changes.openWorkshop')}</Link>
      </p>
    </section>
  );
};

const NoticeRows = ({ rows }: { rows: readonly ChangeRow[] }) => (
  <ol className="notice-rows">
    {rows.map((row) => (
      <NoticeRow key={row.id} row={row} />
    ))}
  </ol>
);

const NoticeRow = ({ row }: { row: ChangeRow }) => {
  const { t } = useTranslation();
  const placeText = useRowPlace();
  return (
    <li>
      <div className="notice-row-head">
        <p className="row-place tabular">
          <span className="row-kind">{t(`changes.rowKinds.${row.kind}`)}</span> {placeText(row)}
          {row.weight && ` · ${t(`changes.weights.${row.weight}`)}`}
        </p>
        <p className="row-wording" lang={row.language}>
          {row.wording}
        </p>
      </div>
      <OldAndNew row={row} />
    </li>
  );
};

import '@fontsource/tinos/400.css';
import '@fontsource/tinos/700.css';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ChangeRow, Notice } from '../../api/model/changes';
import { Empty } from '../../shared/ui/empty';
import { Facts } from '../../shared/ui/facts';
import { useNoticeFacts } from './notice-facts';
import { OldAndNew } from './old-and-new';
import { useRowPlace } from './row-place';
import './changes.css';

/** The notice for whoever decides: why and from when, then each row with old beside new. */
const NoticeView = ({ notice }: { notice: Notice }) => {
  const { t } = useTranslation();
  const facts = useNoticeFacts(notice);
  const substantial = notice.rows.filter(({ weight }) => weight === 'substantial').length;
  return (
    <section className="notice" aria-label={t('changes.notice')}>
      <Facts facts={facts} />
      <h3 className="section-title">
        {t('changes.rowsOfNotice', { count: notice.rows.length })} {substantial > 0 && <span className="quiet">· {t('changes.ofThemSubstantial', { number: substantial })}</span>}
      </h3>
      {notice.rows.length === 0 ? <Empty title={t('changes.noRows')} /> : <NoticeRows rows={notice.rows} />}
      <p>
        <Link to={`/changes/${notice.id}`}>{t('changes.openWorkshop')}</Link>
      </p>
    </section>
  );
};
export default NoticeView;

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

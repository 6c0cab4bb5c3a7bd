import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryRow } from '../../api/model/acquaintance';
import { useLanguage } from '../../i18n/use-language';
import { dateText } from '../../shared/format/dates';
import { inLanguage } from '../../shared/format/texts';
import { InTheirLanguage } from '../../shared/ui/localized';
import { RowState } from './row-state';

interface PeopleTableProps {
  readonly caption: string;
  readonly rows: readonly EntryRow[];
  /** What stands under «what»: the document on a unit's page, the unit on a campaign's. */
  readonly second: 'document' | 'unit';
  readonly actions?: (row: EntryRow) => ReactNode;
}

/** People and what is recorded of each; on a phone every row is a card. Roles are named, for cards are no table to the browser. */
export const PeopleTable = ({ caption, rows, second, actions }: PeopleTableProps) => {
  const { t } = useTranslation();
  return (
    <div className="people-box" role="region" aria-label={caption} tabIndex={0}>
      <table className="people tabular" role="table">
        <caption className="unseen">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">{t('unitAcquaintance.person')}</th>
            <th role="columnheader" scope="col">{t(second === 'document' ? 'unitAcquaintance.document' : 'fields.unit')}</th>
            <th role="columnheader" scope="col">{t('fields.state')}</th>
            {actions && <th role="columnheader" scope="col"><span className="unseen">{t('unitAcquaintance.actions')}</span></th>}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.entryId} role="row">
              <td role="cell"><Person row={row} /></td>
              <td role="cell">{second === 'document' ? <Document row={row} /> : <Unit row={row} />}</td>
              <td role="cell"><RowState row={row} /></td>
              {actions && <td role="cell" className="narrow">{actions(row)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Person = ({ row: { person, posts, away } }: { row: EntryRow }) => {
  const { t } = useTranslation();
  const page = useLanguage();
  const held = [...new Set(posts.map(({ kk, ru }) => inLanguage({ kk, ru }, page).text).filter(Boolean))];
  return (
    <>
      <strong>{person.name}</strong>
      {held.length > 0 && <small>{held.join('; ')}</small>}
      {away && <small>{t('unitAcquaintance.away', { from: dateText(away.from), to: dateText(away.to) })}</small>}
    </>
  );
};

const Document = ({ row: { document, dueOn } }: { row: EntryRow }) => {
  const { t } = useTranslation();
  return (
    <>
      {document.code && `${document.code} · `}
      <InTheirLanguage text={document.title} />
      <small>{t('acquaintanceList.until', { date: dateText(dueOn) })}</small>
    </>
  );
};

const Unit = ({ row: { posts, unitId, dueOn } }: { row: EntryRow }) => {
  const { t } = useTranslation();
  const counted = posts.find((post) => post.unitId === unitId) ?? posts[0];
  return (
    <>
      <InTheirLanguage text={counted?.unitName} />
      <small>{t('acquaintanceList.until', { date: dateText(dueOn) })}</small>
    </>
  );
};

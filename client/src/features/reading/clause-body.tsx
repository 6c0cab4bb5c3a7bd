import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyPart, Paragraph, Table } from '../../api/model/reading';
import { LinkedWords } from './linked-words';
import type { PrintedLink } from './linked-text';

interface ClauseBodyProps {
  readonly body: readonly BodyPart[];
  readonly links: readonly PrintedLink[];
  /** What stands before a part while the outline is mended. */
  readonly before?: (part: number) => ReactNode;
}

/** Paragraphs and tables of a clause, drawn from what was read: no markup of the file comes here. */
export const ClauseBody = ({ body, links, before }: ClauseBodyProps) =>
  body.map((part, place) => (
    <div key={place} className="clause-part">
      {before?.(place)}
      {part.kind === 'table' ? <TableView table={part} links={links} /> : <ParagraphView paragraph={part} links={links} />}
    </div>
  ));

const ParagraphView = ({ paragraph, links }: { paragraph: Paragraph; links: readonly PrintedLink[] }) => (
  <p className={paragraph.marker ? 'marked' : undefined}>
    {paragraph.marker && <span className="marker">{paragraph.marker} </span>}
    <LinkedWords text={paragraph.text} links={links} />
  </p>
);

const TableView = ({ table, links }: { table: Table; links: readonly PrintedLink[] }) => {
  const { t } = useTranslation();
  const head = table.rows.slice(0, table.headerRows);
  const rows = table.rows.slice(table.headerRows);
  return (
    // A table that is wider than the text is scrolled by keyboard too, so it can be focused.
    <div className="text-table" tabIndex={0} role="group" aria-label={table.caption ?? t('reading.table')}>
      <table>
        {table.caption && <caption>{table.caption}</caption>}
        {head.length > 0 && (
          <thead>
            {head.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, column) => (
                  <th key={column} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            ))}
          </thead>
        )}
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column}>
                  <LinkedWords text={cell} links={links} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

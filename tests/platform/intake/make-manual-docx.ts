import { AlignmentType, Document, Footer, Header, HeadingLevel, LevelFormat, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, type IParagraphOptions } from 'docx';
import type { ManualClause } from './manual.js';

export interface DocxManner {
  readonly numbers: 'typed' | 'automatic';
  /** How headings look: by style, bold by hand, or like everything else. */
  readonly headings: 'styled' | 'bold' | 'plain';
}

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
const levelOf = (number: string): number => number.split('.').length - 1;

const line = (text: string, more: IParagraphOptions = {}): Paragraph => new Paragraph({ children: [new TextRun(text)], alignment: AlignmentType.JUSTIFIED, ...more });

function headLine(clause: ManualClause, { numbers, headings }: DocxManner): Paragraph {
  const { number, printed, heading } = clause;
  const text = heading ?? clause.paragraphs[0] ?? '';
  const automatic = numbers === 'automatic' && number !== null;
  const run = new TextRun({ text: automatic ? text : printed + text, bold: headings === 'bold' && heading !== null });
  return new Paragraph({
    children: [run],
    ...(headings === 'styled' && heading !== null ? { heading: LEVELS[number === null ? 0 : levelOf(number)] } : {}),
    ...(automatic ? { numbering: { reference: 'clauses', level: levelOf(number) } } : { indent: { firstLine: 700 } }),
  });
}

function rest(clause: ManualClause, list: number, { numbers }: DocxManner): (Paragraph | Table)[] {
  const paragraphs = clause.paragraphs.slice(clause.heading === null ? 1 : 0).map((text) => line(text));
  const items = clause.items.map(({ marker, text }) =>
    numbers === 'automatic' && /^\d/.test(marker)
      ? line(text, { numbering: { reference: marker.endsWith(')') ? 'bracket' : 'dot', level: 0, instance: list } })
      : line(`${marker} ${text}`),
  );
  return [...paragraphs, ...items, ...tableOf(clause)];
}

function tableOf({ table }: ManualClause): (Paragraph | Table)[] {
  if (table === null) return [];
  const rows = table.rows.map((cells, row) => new TableRow({ tableHeader: row === 0, children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) }));
  return [line(table.caption), new Table({ rows })];
}

const front = (clauses: readonly ManualClause[]): Paragraph[] => [
  line('Құндылық университеті', { alignment: AlignmentType.CENTER }),
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: 'САПА ЖӨНІНДЕГІ НҰСҚАУЛЫҚ', bold: true })] }),
  line('СЖЖ-01-2024', { alignment: AlignmentType.CENTER }),
  line('МАЗМҰНЫ'),
  ...clauses.flatMap(({ printed, heading }, index) => (heading === null ? [] : [line(`${printed}${heading}${index % 2 ? '\t' : ' ........ '}${5 + index}`)])),
];

const multilevel = [0, 1, 2].map((level) => ({
  level,
  format: LevelFormat.DECIMAL,
  text: level === 0 ? '%1.' : Array.from({ length: level + 1 }, (_, index) => `%${index + 1}`).join('.'),
}));

export async function makeManualDocx(clauses: readonly ManualClause[], manner: DocxManner): Promise<Buffer> {
  const simple = (text: string) => [{ level: 0, format: LevelFormat.DECIMAL, text }];
  const page = new Paragraph({ children: [new TextRun({ children: ['62 беттен ', PageNumber.CURRENT, ' бет'] })] });
  const document = new Document({
    numbering: { config: [{ reference: 'clauses', levels: multilevel }, { reference: 'bracket', levels: simple('%1)') }, { reference: 'dot', levels: simple('%1.') }] },
    sections: [
      {
        headers: { default: new Header({ children: [line('Сапа жөніндегі нұсқаулық СЖЖ-01-2024')] }) },
        footers: { default: new Footer({ children: [page] }) },
        children: [...front(clauses), ...clauses.flatMap((clause, index) => [headLine(clause, manner), ...rest(clause, index, manner)])],
      },
    ],
  });
  return Packer.toBuffer(document);
}

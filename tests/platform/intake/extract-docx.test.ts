import { beforeAll, describe, expect, it } from '@jest/globals';
import { EXTRACTOR_VERSION, type ExtractedText } from '../../../api/platform/intake/extraction.js';
import { contentTypes, docxParts, makeDocx, makeZip, relationships } from './make-zip.js';
import { extractContent } from './temporary-files.js';

const run = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inner: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
const listed = (list: number, level: number): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const cell = (inner: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
const row = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;

const STYLES = `<w:styles xmlns:w="w">
<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Child"><w:name w:val="Child"/><w:basedOn w:val="2"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>
<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
</w:styles>`;

const level = (index: number, text: string, format = 'decimal', more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const NUMBERING = `<w:numbering xmlns:w="w">
<w:abstractNum w:abstractNumId="10">${level(0, '%1.')}${level(1, '%1.%2')}${level(2, '%1.%2.%3.')}</w:abstractNum>
<w:abstractNum w:abstractNumId="11">${level(0, '%1)')}${level(1, '%2)', 'russianLower')}</w:abstractNum>
<w:abstractNum w:abstractNumId="12">${level(0, '\uF0B7', 'bullet')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="10"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="11"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="11"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="12"/></w:num>
</w:numbering>`;

const FOOTNOTES = `<w:footnotes xmlns:w="w"><w:footnote w:id="2">${p(run('Ескертпе мәтіні.'))}</w:footnote></w:footnotes>`;
const RELS = relationships(
  ['styles', 'numbering', 'footnotes', 'header'].map((part) => `<Relationship Id="${part}" Type="http://x/${part}" Target="${part}.xml"/>`).join(''),
);

const BODY = [
  p(run('Сапа нұсқаулығы')),
  p(run('Жалпы ережелер'), style('1')),
  p(run('Талап бірінші.'), style('2')),
  p(run('Талап екінші.'), style('Child')),
  p('', style('2')),
  p(run('бірінші;'), listed(2, 0)),
  p(run('екінші;'), listed(2, 0)),
  p(run('ішкі;'), listed(2, 1)),
  p(run('басқа тізім;'), listed(3, 0)),
  p(run('белгімен.'), listed(4, 0)),
  p(`${run('Талап ')}<w:del><w:r><w:delText>жойылған </w:delText></w:r></w:del><w:ins>${run('қосылған')}</w:ins><w:moveFrom>${run(' көшкен')}</w:moveFrom>${run('.')}`, style('2')),
  p(run('Жасырын', '<w:vanish/>') + run('Көрінетін') + '<w:r><w:tab/></w:r>' + run('мәтін') + '<w:r><w:noBreakHyphen/></w:r>' + run('сөз.'), ''),
  p(run('Белгісі жойылған '), '<w:rPr><w:del w:id="1"/></w:rPr>'),
  p(run('абзац жалғасты.')),
  p(`${run('Сілтемелі.')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
  p(`${run('Қорапты.')}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p(run('Қорап мәтіні.'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(run('Қорап мәтіні.'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`),
  `<w:sdt><w:sdtContent>${p(run('Басқару элементінің мәтіні.'))}</w:sdtContent></w:sdt>`,
  p(`${run('Бет ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('7')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`),
  p(run('Өмірлік цикл', '<w:b/>'), style('1')),
  `<w:tbl>${row(cell(p(run('№'))) + cell(p(run('Атауы')), '<w:gridSpan w:val="2"/>'), '<w:tblHeader/>')}${row(cell(p('', listed(1, 2))) + cell(p(run('а')) + `<w:tbl>${row(cell(p(run('ішкі'))) + cell(p(run('кесте'))))}</w:tbl>` + p(run('ә'))) + cell(p(run('б'))))}${row(cell(p(run('жойылған жол'))), '<w:del w:id="3"/>')}${row(cell(p(''), '<w:vMerge/>') + cell(p(run('в'))) + cell(p(run('г'))))}</w:tbl>`,
  `<w:tbl>${row(cell(p(run('Жақтаудағы мәтін.'))))}</w:tbl>`,
  p(run('Соңғы бөлім'), style('1')),
].join('');

const body = (inner: string): string => `<w:document xmlns:w="w" xmlns:mc="mc"><w:body>${inner}</w:body></w:document>`;
const docx = (inner: string, more: Record<string, string> = {}): Buffer =>
  makeDocx({ 'word/document.xml': body(inner), 'word/_rels/document.xml.rels': RELS, 'word/styles.xml': STYLES, 'word/numbering.xml': NUMBERING, 'word/footnotes.xml': FOOTNOTES, 'word/header.xml': body(p(run('Жоғарғы колонтитул'))), ...more });

const read = async (content: Buffer): Promise<ExtractedText> => {
  const result = await extractContent(content, 'a.docx');
  if (result.refused) throw new Error(JSON.stringify(result.refused));
  return result;
};

describe('DOC-1 a DOCX as Word writes it', () => {
  let text: ExtractedText;
  let lines: string[];
  beforeAll(async () => {
    text = await read(docx(BODY));
    lines = text.clauses.flatMap((clause) => clause.text.split('\n'));
  });

  it('says which reader made it', () => {
    expect(text).toMatchObject({ kind: 'docx', pages: null, scan: false, extractorVersion: EXTRACTOR_VERSION, front: 'Сапа нұсқаулығы' });
  });

  it('numbers come through styles and what they are based on; an empty paragraph counts', () => {
    expect(text.clauses.map(({ number, heading }) => [number, heading])).toEqual([
      ['1', 'Жалпы ережелер'], ['1.1', 'Талап бірінші.'], ['1.2', null], ['1.4', 'Талап қосылған.'], ['2', 'Өмірлік цикл'], ['3', 'Соңғы бөлім'],
    ]);
    expect(text.findings).toEqual([expect.objectContaining({ code: 'number_missing', anchor: '1.4' })]);
  });

  it('lists count on, restart and have their letters', () => {
    expect(lines).toEqual(expect.arrayContaining(['1) бірінші;', '2) екінші;', 'а) ішкі;', '1) басқа тізім;', '• белгімен.']));
  });

  it('deleted and hidden text is not read, the rest is', () => {
    expect(lines).toEqual(
      expect.arrayContaining(['Көрінетін мәтін-сөз.', 'Белгісі жойылған абзац жалғасты.', 'Ескертпе мәтіні.', 'Қорап мәтіні.', 'Басқару элементінің мәтіні.', 'Бет 7']),
    );
    const all = JSON.stringify(text);
    for (const gone of ['жойылған жол', 'көшкен', 'Жасырын', 'PAGE', 'колонтитул']) expect(all).not.toContain(gone);
    expect(lines.filter((line) => line === 'Қорап мәтіні.')).toHaveLength(1);
  });

  it('tables keep their shape; a table of one cell is a frame', () => {
    const [table, frame] = text.clauses[4]?.body ?? [];
    expect(table).toEqual({ kind: 'table', caption: null, headerRows: 1, rows: [['№', 'Атауы', ''], ['', 'а\nішкі | кесте\nә', 'б'], ['', 'в', 'г']] });
    expect(frame).toEqual({ kind: 'paragraph', text: 'Жақтаудағы мәтін.', marker: null });
  });
});

describe('DOC-1 a DOCX that is odd and harmless', () => {
  it('styles in a circle, lists that are not there, names like those of every object', async () => {
    const odd = [p(run('1. БІРІНШІ БӨЛІМ'), style('Loop')), p(run('1.1 Талап.'), listed(99, 40)), '<w:constructor/><w:p><w:r><w:toString/><w:t>Мәтін.</w:t></w:r></w:p>', p(run('2. ЕКІНШІ БӨЛІМ'), style('__proto__'))];
    expect((await read(docx(odd.join('')))).clauses.map(({ number }) => number)).toEqual(['1', '1.1', '2']);
  });

  it('a start that would fill the memory with letters', async () => {
    const numbering = NUMBERING.replace('<w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/>', '<w:start w:val="999999999"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/>');
    const text = await read(docx(p(run('1. БІРІНШІ')) + p(run('2. ЕКІНШІ')) + p(run('мәтін;'), listed(2, 0)), { 'word/numbering.xml': numbering }));
    expect(text.clauses.at(-1)?.text).toBe('999999999) мәтін;');
  });

  it('annexes and chapters whose labels are automatic numbers', async () => {
    const level = (index: number, format: string, text: string) => `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const lists = ['<w:abstractNum w:abstractNumId="20">', level(0, 'decimal', '%1-тарау.'), level(1, 'decimal', '%1.%2.'), '</w:abstractNum><w:abstractNum w:abstractNumId="21">', level(0, 'russianUpper', '%1 қосымшасы'), level(1, 'decimal', '%1.%2'), '</w:abstractNum>'];
    const numbering = NUMBERING.replace('<w:num ', `${lists.join('')}<w:num `).replace('</w:numbering>', '<w:num w:numId="20"><w:abstractNumId w:val="20"/></w:num><w:num w:numId="21"><w:abstractNumId w:val="21"/></w:num></w:numbering>');
    const inner = [p(run('Жалпы ережелер'), listed(20, 0)), p(run('Бірінші талап.'), listed(20, 1)), p(run('Қорытынды'), listed(20, 0)), p(run('Екінші талап.'), listed(20, 1)), p(run('Үлгі'), listed(21, 0)), p(run('Үлгінің талабы.'), listed(21, 1)), p('', listed(21, 0)), p(run('Тізім')), p(run('Тізімнің талабы.'), listed(21, 1))];
    const text = await read(docx(inner.join(''), { 'word/numbering.xml': numbering }));
    expect(text.clauses.map(({ number, heading }) => number ?? heading)).toEqual(['1-тарау. Жалпы ережелер', '1.1', '2-тарау. Қорытынды', '2.1', 'А қосымшасы Үлгі', 'А.1', 'Б қосымшасы. Тізім', 'Б.1']);
  });

  it('another prefix, another main part, no parts beside it', async () => {
    const main = '<d:document xmlns:d="w"><d:body><d:p><d:pPr><d:outlineLvl d:val="0"/></d:pPr><d:r><d:t>Бірінші</d:t></d:r></d:p><d:p><d:pPr><d:outlineLvl d:val="0"/></d:pPr><d:r><d:t>Екінші</d:t></d:r></d:p></d:body></d:document>';
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
    const { 'word/document.xml': _, ...rest } = docxParts();
    const file = makeZip({
      ...rest,
      '[Content_Types].xml': contentTypes(type).replace('/word/document.xml', '/text/main.xml'),
      '_rels/.rels': relationships('<Relationship Id="r1" Type="http://x/officeDocument" Target="/text/main.xml"/>'),
      'text/main.xml': main,
    });
    expect((await read(file)).clauses.map(({ heading }) => heading)).toEqual(['Бірінші', 'Екінші']);
  });
});

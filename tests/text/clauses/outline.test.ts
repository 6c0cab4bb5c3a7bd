import { describe, expect, test } from '@jest/globals';
import type { Block, Paragraph, ParagraphSource } from '../../../api/text/clauses/block.js';
import type { Outline } from '../../../api/text/clauses/clause.js';
import { outlineOf } from '../../../api/text/clauses/outline.js';

const paragraph = (text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  kind: 'paragraph', text, page: null, headingLevel: null, bold: false, capitals: false, centred: false, autoNumber: null, list: null, inContents: false, ...more,
});
const bold = (text: string): Paragraph => paragraph(text, { bold: true });
const table = (...rows: string[][]): Block => ({ kind: 'table', page: null, rows, headerRows: 1 });
const outline = (blocks: readonly (string | Block)[], source: ParagraphSource = 'typed'): Outline =>
  outlineOf(blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)), source);
const anchors = (blocks: readonly (string | Block)[], source?: ParagraphSource): string[] => outline(blocks, source).clauses.map(({ anchor }) => anchor);
const codes = (blocks: readonly (string | Block)[]): string[] => outline(blocks).findings.map(({ code }) => code);
const LONG = 'Осы құжат университет қызметінің тәртібін белгілейді және барлық құрылымдық бөлімшелерге, қызметкерлерге, сондай-ақ білім алушыларға міндетті болып табылады, бұл туралы хабарланады.';

describe('DOC-1 numbers of clauses', () => {
  test('are known in all their spellings', () => {
    const { clauses } = outline(['4. ЖАУАПКЕРШІЛІК', '4.1 Бірінші талап.', '4.2. Екінші талап.', '4.3.Үшінші талап.', '4.4 . Төртінші талап.', '4.5, Бесінші талап.', '4.5.1. Оның бөлігі.', '5. ЖАЛПЫ ЕРЕЖЕЛЕР']);
    expect(clauses.map(({ number }) => number)).toEqual(['4', '4.1', '4.2', '4.3', '4.4', '4.5', '4.5.1', '5']);
    expect(clauses.map(({ printedNumber }) => printedNumber)).toEqual(['4.', '4.1', '4.2.', '4.3.', '4.4 .', '4.5,', '4.5.1.', '5.']);
    expect(clauses[3]).toMatchObject({ heading: null, path: ['4. ЖАУАПКЕРШІЛІК'], depth: 1, body: [{ text: 'Үшінші талап.', marker: null }], text: 'Үшінші талап.' });
  });

  test('automatic numbers count like typed ones', () => {
    const auto = (autoNumber: string, text: string) => paragraph(text, { autoNumber, list: '1' });
    const { clauses } = outline([auto('1.', 'Жалпы ережелер'), auto('1.1', 'осы ереже қолданылады.'), paragraph('бірінші;', { autoNumber: '1)', list: '2' }), auto('2.', 'Соңғы талаптар')]);
    expect(clauses.map(({ number, heading }) => [number, heading])).toEqual([['1', 'Жалпы ережелер'], ['1.1', null], ['2', 'Соңғы талаптар']]);
    expect(clauses[1]?.body[1]).toEqual({ kind: 'paragraph', text: 'бірінші;', marker: '1)' });
  });

  test('captions, dates, values and the middle of a sentence are none', () => {
    const lines = ['13. ТӘУЕКЕЛДЕР', '13.1 Тәуекел бағаланады.', '13.2 кестесі – Баға', '1997 жылғы бұйрық', '20 сәуірдегі № 152 бұйрық', '27.09.2024 ж. Хаттама', '13.5 балдан жоғары', '2.5 Балл', '13.2-тармаққа сәйкес', '5 кредит'];
    expect(anchors(['12. ЖАҚСАРТУ', ...lines])).toEqual(['12', '13', '13.1']);
  });

  test('a clause may begin with the word «кесте», which is no caption', () => {
    const { clauses } = outline(['4. ЖОСПАРЛАУ', '4.1 Кесте декан бекіткен соң жарияланады.', '4.2 Сурет түрлі түсті болады.', '4.3 Кесте – жоспардың бөлігі.', '4.1 КЕСТЕСІ', '2-Кесте. Мерзімдер']);
    expect(clauses.map(({ number }) => number)).toEqual(['4', '4.1', '4.2']);
  });

  test('a clause may begin with a number', () => {
    const lines = ['4.1. 30 (отыз) күн ішінде.', '4.2 1-курс студенттері қатысады.', '4.3. 2024-2025 оқу жылында басталады.', '4.4 10 жұмыс күні беріледі.', '4.9 3 балл', '4.5 3,7 4,0', '4.5 90-94', '2.33 70 балл', '27.9. 2024 жыл'];
    const { clauses, findings } = outline(['4. МЕРЗІМДЕР', ...lines]);
    expect(clauses.map(({ number }) => number)).toEqual(['4', '4.1', '4.2', '4.3', '4.4']);
    expect(clauses[4]?.body[0]).toMatchObject({ text: '10 жұмыс күні беріледі.' });
    expect(findings.map(({ code }) => code)).toEqual(['number_missing']);
  });

  test('a number of several parts may end in a bracket', () => {
    expect(anchors(['1. ЖАЛПЫ ЕРЕЖЕЛЕР', '1.1) Бірінші талап.', '1.2) Екінші талап:', '1) бірінші;', '2) екінші.', '1.3) Үшінші талап.'])).toEqual(['1', '1.1', '1.2', '1.3']);
  });

  test('a list of items with dots inside a section is no row of sections', () => {
    const items = ['1. Бірінші міндет;', '2. Екінші міндет;', '3. Үшінші міндет;'];
    const { clauses } = outline(['1. САЛАСЫ', '1.1 Міндеттер:', ...items, '2. ТЕРМИНДЕР', '2.1 Осы терминдер:', ...items, '3. ҚОЛДАУ', '3.1 Соңғысы.']);
    expect(clauses.map(({ number }) => number)).toEqual(['1', '1.1', '2', '2.1', '3', '3.1']);
    expect(clauses[1]?.body.map((item) => (item.kind === 'paragraph' ? item.marker : ''))).toEqual([null, '1.', '2.', '3.']);
  });

  test('a section that does not look like a heading is known by its place', () => {
    const items = ['1. Бірінші міндет', '2. Екінші міндет', '3. Үшінші міндет', '4. Төртінші міндет'];
    const blocks = ['1. Қолданылу саласы', '1.1 Талап.', '2. Терминдер', '2.1 Осы терминдер:', ...items, '2.2 Басқа талап.', '3. Тәуекелдерді басқару', LONG, LONG, LONG, LONG, '4. Қосымшалар', 'А қосымшасы', LONG];
    expect(anchors(blocks)).toEqual(['1', '1.1', '2', '2.1', '2.2', '3', '4', 'u-1']);
  });

  test('items with their signs belong to their clause', () => {
    const { clauses } = outline(['1. САЛАСЫ', '1.1 Мыналар:', '1) бірінші;', 'а) екінші;', '- үшінші;', '\uF0B7 төртінші;', '– бесінші.']);
    expect(clauses[1]?.body.map((item) => (item.kind === 'paragraph' ? [item.marker, item.text] : []))).toEqual([
      [null, 'Мыналар:'], ['1)', 'бірінші;'], ['а)', 'екінші;'], ['-', 'үшінші;'], ['•', 'төртінші;'], ['–', 'бесінші.'],
    ]);
    expect(clauses[1]?.text).toBe('Мыналар:\n1) бірінші;\nа) екінші;\n- үшінші;\n• төртінші;\n– бесінші.');
  });

  test('rows of a table that came as lines are no sections, though they count on', () => {
    const sections = Array.from({ length: 6 }, (_, index) => [`${index + 1}. БӨЛІМ АТАУЫ`, `${index + 1}.1 Талап.`]).flat();
    const rows = Array.from({ length: 20 }, (_, index) => [`${index + 1}. Құжат атауы`, 'жалғасы', 'коды', 'мерзімі', 'жауаптысы']).flat();
    expect(anchors([...sections, ...rows, 'А қосымшасы', ...rows], 'joined').filter((anchor) => !anchor.includes('.'))).toEqual(['1', '2', '3', '4', '5', '6', 'u-1']);
  });

  test('each annex counts for itself, be it a single clause', () => {
    const sections = Array.from({ length: 3 }, (_, index) => [`${index + 1}. БӨЛІМ АТАУЫ`, `${index + 1}.1 Талап.`]).flat();
    const annexes = ['А қосымшасы. Тізбе', '1. Тізбені бөлім жүргізеді.', 'Б қосымшасы. Құрамы', 'Комиссия құрамы:', '1. Төраға.', '2. Хатшы.', 'В қосымшасы. Үлгі', '1. Үлгіні басшы толтырады:', '1) күнін;', '2. Үлгі мұрағатқа өтеді.'];
    for (const source of ['typed', 'joined'] as const) {
      expect(anchors([...sections, ...annexes], source)).toEqual(['1', '1.1', '2', '2.1', '3', '3.1', 'u-1', '1~2', 'u-2', 'u-3', '1~3', '2~2']);
    }
  });

  test('points of which some have parts are clauses', () => {
    const points = Array.from({ length: 9 }, (_, index) => [`${index + 1}. Осы тармақтың мәтіні.`, ...(index % 3 === 0 ? [`${index + 1}.1 Оның бөлігі.`] : [])]).flat();
    expect(anchors(['1-тарау. Жалпы ережелер', ...points]).slice(1)).toEqual(['1', '1.1', '2', '3', '4', '4.1', '5', '6', '7', '7.1', '8', '9']);
  });

  test('lists in annexes do not take the count away from the points of the text', () => {
    const points = Array.from({ length: 10 }, (_, index) => `${index + 1}. Осы тармақтың мәтіні.`);
    const forms = Array.from({ length: 8 }, (_, index) => [`${index + 1}-қосымша`, 'Тізім:', ...points.slice(0, 4)]).flat();
    expect(anchors(['1-тарау. Жалпы ережелер', ...points, ...forms]).filter((anchor) => !anchor.startsWith('u-'))).toEqual(points.map((_, index) => String(index + 1)));
  });

  test('points that count through all chapters are clauses', () => {
    const points = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => `${from + index}. Осы тармақтың мәтіні ${from + index}.`);
    const { clauses } = outline(['1-тарау. Жалпы ережелер', ...points(1, 4), '1) тармақша;', '2-тарау. Қабылдау тәртібі', ...points(5, 9)]);
    expect(clauses.filter(({ number }) => number !== null).map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(clauses.find(({ number }) => number === '6')?.path).toEqual(['2-тарау. Қабылдау тәртібі']);
  });

  test('Roman sections and annexes of their own count', () => {
    const blocks = [bold('I. ЖАЛПЫ БӨЛІМ'), '1. Бірінші тармақ.', '2. Екінші тармақ.', bold('II. НЕГІЗГІ БӨЛІМ'), '3. Үшінші тармақ.', 'А қосымшасы', 'НЫСАНДАР', 'А.1 Бірінші нысан.', '1-қосымша', '1. Нысан бірінші.'];
    expect(outline(blocks).clauses.map(({ number, heading }) => number ?? heading)).toEqual([
      'I', '1', '2', 'II', '3', 'А қосымшасы. НЫСАНДАР', 'А.1', '1-қосымша', '1',
    ]);
    expect(anchors(blocks).at(-1)).toBe('1~2');
  });
});

describe('DOC-1 headings without numbers', () => {
  test('are known by their words or their look, once the text has begun', () => {
    const blocks = ['КІРІСПЕ', LONG, bold('7-стандарт. Ақпаратты басқару'), LONG, bold('Кері байланыс тетігі'), LONG, 'Приложение 1. Форма', 'Мәтін.'];
    const { clauses } = outline(blocks);
    expect(clauses.map(({ anchor, heading, path }) => [anchor, heading, path])).toEqual([
      ['u-1', 'КІРІСПЕ', []],
      ['u-2', '7-стандарт. Ақпаратты басқару', ['КІРІСПЕ']],
      ['u-3', 'Кері байланыс тетігі', ['КІРІСПЕ', '7-стандарт. Ақпаратты басқару']],
      ['u-4', 'Приложение 1. Форма', []],
    ]);
  });

  test('words that speak of an annex or a standard are text', () => {
    expect(anchors(['1. САЛАСЫ', '1.1 Талап.', 'А қосымшасында келтірілген тізім', '7-стандарттың іске асырылуы туралы айтылды.', '1-қосымша осы ережеге тіркеледі.'])).toEqual(['1', '1.1']);
  });

  test('title page and contents list are no clauses', () => {
    const contents = ['Мазмұны', 'Кіріспе ........ 3', '1. Қолданылу саласы\t4', '1.1 Жалпы талаптар   4', 'ұзын атаудың жалғасы', '5', '2 Терминдер ... 6'];
    const { clauses, front } = outline(['БЕКІТЕМІН', bold('САПА НҰСҚАУЛЫҒЫ'), 'СЖЖ-01-2024', ...contents, 'Кіріспе', LONG, '1. ҚОЛДАНЫЛУ САЛАСЫ', '1.1 Жалпы талаптар', 'Мәтін.', '2. ТЕРМИНДЕР']);
    expect(clauses.map(({ anchor }) => anchor)).toEqual(['u-1', '1', '1.1', '2']);
    expect(front).toBe('БЕКІТЕМІН\nСАПА НҰСҚАУЛЫҒЫ\nСЖЖ-01-2024');
  });

  test('a contents list that the file marks as such goes too, and a text before the first heading stays', () => {
    const { clauses, front } = outline(['Университет', LONG, paragraph('1. Жалпы ережелер 5', { inContents: true }), '1. ЖАЛПЫ ЕРЕЖЕЛЕР', '1.1 Талап.']);
    expect(clauses.map(({ anchor }) => anchor)).toEqual(['u-1', '1', '1.1']);
    expect(clauses[0]?.text).toBe(LONG);
    expect(front).toBe('Университет');
  });
});

describe('DOC-1 what is doubtful is said', () => {
  test('a number that comes again has an anchor of its own', () => {
    const blocks = ['11. БАҒАЛАУ', '11.1 А талап.', '11.2 Ә талап.', '11.2 Б талап.', '11.3 В талап.'];
    expect(anchors(blocks)).toEqual(['11', '11.1', '11.2', '11.2~2', '11.3']);
    expect(outline(blocks).findings.filter(({ code }) => code === 'number_repeated')).toEqual([{ code: 'number_repeated', anchor: '11.2~2', page: null, params: { number: '11.2' } }]);
  });

  test('numbers that are missing, out of order or out of place', () => {
    expect(outline(['1. САЛАСЫ', '1.1 Бір талап.', '1.3 Үш талап.']).findings).toEqual([
      { code: 'number_missing', anchor: '1.3', page: null, params: { number: '1.3', before: '1.1' } },
    ]);
    expect(codes(['1. САЛАСЫ', '1.1 Бір талап.', '1.2 Екі талап.', '1.1.1 Кейінгі талап.'])).toEqual(['number_out_of_order']);
    expect(codes(['1. САЛАСЫ', '1.1 Бір талап.', '9.7 Басқа жерден.'])).toEqual(['number_doubtful']);
  });

  test('a clause that has swallowed others', () => {
    expect(codes(['1. САЛАСЫ', '1.1 Талап.', ...Array.from({ length: 130 }, () => LONG)])).toEqual(['clause_very_long']);
  });

  test('without structure paragraphs are clauses, and the findings say so', () => {
    const { clauses, findings } = outline([LONG, '1) тармақша;', LONG, table(['а', 'б'])]);
    expect(clauses.map(({ anchor, body }) => [anchor, body.length])).toEqual([['p-1', 2], ['p-2', 2]]);
    expect(findings.map(({ code }) => code)).toEqual(['no_structure']);
  });

  test('an empty text has no clauses', () => {
    expect(outline([]).clauses).toEqual([]);
    expect(outline(['  ', '\u00AD']).clauses).toEqual([]);
  });
});

describe('DOC-1 what a clause holds', () => {
  test('a table with its caption, row by row in the plain text', () => {
    const { clauses } = outline(['1. САЛАСЫ', '1.1 Мерзімдер:', '1.1 кестесі – Мерзімдер', table(['№', 'Мерзімі'], ['1', 'Қыркүйек\nайы'])]);
    expect(clauses[1]?.body[1]).toEqual({ kind: 'table', caption: '1.1 кестесі – Мерзімдер', rows: [['№', 'Мерзімі'], ['1', 'Қыркүйек\nайы']], headerRows: 1 });
    expect(clauses[1]?.text).toContain('1.1 кестесі – Мерзімдер\n№ | Мерзімі\n1 | Қыркүйек');
  });

  test('the letters of the author; only what no eye sees is put right', () => {
    const { clauses } = outline(['1. САЛАСЫ', '1.1 Құ\u00ADжат\u00A0iске ӛтеді, и\u0306.']);
    expect(clauses[1]?.text).toBe('Құжат iске ӛтеді, й.');
  });

  test('soft line breaks that begin a number or an item', () => {
    const { clauses } = outline(['1. САЛАСЫ', '1.1 Мыналар:\n1) бірінші;\n2) екінші\nжалғасы;\n1.2 Келесі талап.']);
    expect(clauses.map(({ anchor, text }) => [anchor, text])).toEqual([['1', ''], ['1.1', 'Мыналар:\n1) бірінші;\n2) екінші жалғасы;'], ['1.2', 'Келесі талап.']]);
  });

  test('a number at the start of a joined line must carry on the count', () => {
    expect(anchors(['9. ҚОЛДАУ', '9.1 Талап осы', '9.5.1 Тармағында айтылған', '9.2 Келесі талап.', '9.1 Бұрынғы туралы сөз.'], 'joined')).toEqual(['9', '9.1', '9.2']);
  });

  test('long texts take time in proportion', () => {
    const blocks = Array.from({ length: 20_000 }, (_, index) => `${1 + Math.floor(index / 100)}.${1 + (index % 100)} Осы талап ${'а'.repeat(200)}.`);
    const begun = Date.now();
    expect(outline(['1. САЛАСЫ', ...blocks, 'а'.repeat(5_000_000), '.'.repeat(1_000_000), `${'. '.repeat(500_000)}5 б`]).clauses.length).toBeGreaterThan(1000);
    expect(Date.now() - begun).toBeLessThan(15_000);
  });
});

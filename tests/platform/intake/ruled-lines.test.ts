import { describe, expect, test } from '@jest/globals';
import { PDFName, type PDFDocument as Made } from 'pdf-lib';
import { operatorsOf } from '../../../api/platform/intake/pdf/content-operators.js';
import { ruledLinesOf } from '../../../api/platform/intake/pdf/ruled-lines.js';
import { PDFDocument } from '../../../api/platform/intake/pdf-lib.js';
import { makePdf } from './make-pdf.js';

const words = (content: string): string[] =>
  [...operatorsOf(content)].map(({ code, numbers, name }) => [...(name ? [`/${name}`] : []), ...numbers, code].join(' '));

/** The lines of a page that draws this; forms stand 100 points to the right. */
const linesOf = async (content: string, forms: Readonly<Record<string, string>> = {}) => {
  const draw = (pdf: Made) => {
    const { context } = pdf;
    const named = Object.entries(forms).map(([name, text]) => [name, context.register(context.flateStream(text, { Subtype: 'Form', Matrix: [1, 0, 0, 1, 100, 0] }))]);
    pdf.getPage(0).node.set(PDFName.of('Contents'), context.register(context.flateStream(content)));
    pdf.getPage(0).node.set(PDFName.of('Resources'), context.obj({ XObject: context.obj(Object.fromEntries(named)) }));
  };
  const pdf = await PDFDocument.load(await makePdf({ change: draw }));
  return ruledLinesOf(pdf.getPage(0), [1, 0, 0, -1, 0, 800]);
};

describe('DOC-1 the drawn lines of a page are read from its content', () => {
  test('texts, lists, comments and pictures inside the content are passed over', () => {
    const content = '/F1 9 Tf [(a) -20.5 (b\\) 1 0 l (c))] TJ <30 6c> Tj % 1 2 m\n/P <</A 1>> BDC BI /W 2 ID \x00 9 9 l\xff EI 1 -.5 m 7 8 l S';
    expect(words(content)).toEqual(['/F1 9 Tf', 'TJ', 'Tj', '/A 1 BDC', 'BI', '/W 2 ID', '1 -0.5 m', '7 8 l', 'S']);
  });

  test('strokes, boxes and thin filled boxes are lines as the page is seen; curves and what is not painted are none', async () => {
    expect(await linesOf('50 700 m 250 700 l S 300 100 1 400 re f 10 10 m 90 10 l n 10 20 m 50 60 70 80 90 20 c 10 20 l S')).toEqual([
      { level: false, at: 300.5, from: 300, to: 700 }, { level: true, at: 100, from: 50, to: 250 },
    ]);
  });

  test('a shifted page and a form on it', async () => {
    expect(await linesOf('q 1 0 0 1 10 0 cm /X Do Q 0 100 m 40 100 l S', { X: '0 600 m 50 600 l S' })).toEqual([
      { level: true, at: 200, from: 110, to: 160 }, { level: true, at: 700, from: 0, to: 40 },
    ]);
  });

  test('a form that draws itself, one drawn without end, and a spoilt page end in time', async () => {
    const long = `${'0 0 m '.repeat(10_000)}`;
    expect(await linesOf('/X Do 0 100 m 40 100 l S', { X: '/X Do' })).toHaveLength(1);
    expect(await linesOf('/X Do 0 100 m 40 100 l S', { X: '/X Do /X Do' })).toEqual([]);
    expect(await linesOf(`${'/X Do '.repeat(10_000)} 0 100 m 40 100 l S`, { X: long })).toEqual([]);
    expect(await linesOf('(((((( 0 100 m 40 100 l S')).toEqual([]);
  });
});

import { beforeAll, describe, expect, it } from '@jest/globals';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { loadForm } from '../../../api/platform/forms/load-form.js';
import { renderPdf } from '../../../api/platform/forms/render.js';
import { DPI, hasPoppler, pdfPicture, pdfText, pdfWords, type Picture, type Word } from './read-pdf.js';
import { manyRows, registerData } from './sample-data.js';

const poppler = hasPoppler();
if (!poppler) console.warn('SKIPPED: no poppler-utils (pdftoppm, pdftotext), so generated PDFs were not looked at');
const withPoppler = poppler ? describe : describe.skip;

withPoppler('the register as PDF', () => {
  let pdf: Buffer;
  beforeAll(async () => {
    pdf = await renderPdf(await loadForm('register'), registerData, 'kk');
  });

  it('holds the furniture, headings, rows and totals as text', async () => {
    const [page] = await pdfText(pdf);
    for (const text of [
      '«Дала өңірлік университеті» КЕАҚ',
      'НАО «Степной региональный университет»',
      'СЖЖ-01-2024 · Басылым: 2',
      'САПА ЖҮЙЕСІНІҢ ҚҰЖАТТАЛҒАН АҚПАРАТТАР ТІЗІМІ',
      '21.11.2026 жағдай бойынша',
      'СТАНДАРТ',
      '162.1',
      'Қоғамдық һәм ғылыми кеңес',
      'Барлығы: 3 құжат',
      '1 беттен 1 бет',
    ]) {
      expect(page).toContain(text);
    }
  });

  it('shows ink for every Kazakh word, letter by letter', async () => {
    const picture = await pdfPicture(pdf);
    const words = (await pdfWords(pdf)).filter((word) => /[ӘәҒғҚқҢңӨөҰұҮүҺһІі]/.test(word.text));
    expect(words.length).toBeGreaterThan(15);
    const blank = words.filter((word) => inkedShare(picture, word) < 0.75);
    expect(blank.map((word) => word.text)).toEqual([]);
  });

  it('keeps the text inside its columns', async () => {
    const endless = 'Ұзақсөз'.repeat(60);
    const data = { ...registerData, groups: [{ rows: [{ title: endless, code: endless, acts: endless }] }] };
    const words = await pdfWords(await renderPdf(await loadForm('register'), data, 'kk'));
    const rightEdge = 595.28 - (12 * 72) / 25.4;
    expect(Math.max(...words.map((word) => word.right))).toBeLessThan(rightEdge + 1);
  });
});

withPoppler('other sheets as PDF', () => {
  it('loses nothing of a row that is taller than a page', async () => {
    const long = Array.from({ length: 900 }, (_, index) => `сөз${index}`).join(' ');
    const data = { ...registerData, groups: [{ rows: [{ title: 'алдыңғы', code: '1' }, { title: long, code: '2' }, { title: 'соңғы', code: '3' }] }] };
    const text = (await pdfText(await renderPdf(await loadForm('register'), data, 'kk'))).join('\n');
    expect(Array.from({ length: 900 }, (_, index) => index).filter((index) => !new RegExp(`сөз${index}(?!\\d)`).test(text))).toEqual([]);
    expect(text).toContain('соңғы');
  });

  it('falls back to another font for letters that Tinos has not, and shows them', async () => {
    const data = { ...registerData, groups: [{ rows: [{ title: 'танысты ✓ ☑', code: '→ ₸' }] }] };
    const pdf = await renderPdf(await loadForm('register'), data, 'kk');
    const picture = await pdfPicture(pdf);
    const marks = (await pdfWords(pdf)).filter((word) => ['✓', '☑', '→', '₸'].includes(word.text));
    expect(marks).toHaveLength(4);
    expect(marks.filter((mark) => inkedShare(picture, mark) < 0.3)).toEqual([]);
  });

  it('prints the change sheet with both languages and its column numbers', async () => {
    const [page] = await pdfText(await renderPdf(await loadForm('change-sheet'), { ...registerData, groups: [] }, 'kk'));
    expect(page).toContain('ӨЗГЕРІСТЕРДІ ТІРКЕУ ПАРАҒЫ');
    expect(page).toContain('Лист регистрации изменений');
    expect(page).toMatch(/1\s+2\s+3\s+4\s+5\s+6\s+7/);
  });

  it('follows a changed form without a change of code', async () => {
    const form = await loadForm('register');
    const own = {
      ...form,
      title: { kk: 'БАСҚА АТАУ', ru: 'ДРУГОЕ НАЗВАНИЕ' },
      columns: form.columns.slice(0, 3),
      page: { ...form.page, orientation: 'landscape' as const },
      font: { family: 'Arimo', size: 11 },
      footer: { ...form.footer, page: { kk: '{pages} беттің {page} беті', ru: '{page}/{pages}' } },
    };
    const [page] = await pdfText(await renderPdf(own, registerData, 'kk'));
    expect(page).toContain('БАСҚА АТАУ');
    expect(page).toContain('1 беттің 1 беті');
    expect(page).not.toContain('Хаттама');
  });
});

withPoppler('a big register as PDF', () => {
  it('repeats the heads, splits no row, and leaves the event loop free', async () => {
    const form = await loadForm('register');
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const pdf = await renderPdf(form, manyRows(2190), 'kk');
    delay.disable();
    const pages = await pdfText(pdf);
    expect(pages.length).toBeGreaterThan(60);
    for (const page of pages) {
      expect(page).toContain('Құжаттың аталуы');
      expect(page).toContain(`${pages.length} беттен`);
    }
    expect(pages.join('').match(/27\.12\.2023/g)).toHaveLength(2190);
    expect(delay.max / 1e6).toBeLessThan(250);
  });

  it('never leaves a group heading alone at the foot of a page', async () => {
    const form = await loadForm('register');
    const groups = Array.from({ length: 150 }, (_, index) => ({
      heading: `ТОП ${index}`,
      rows: Array.from({ length: 1 + (index % 3) }, () => ({ title: `атауы ${index}` })),
    }));
    const pages = await pdfText(await renderPdf(form, { ...registerData, groups }, 'kk'));
    const beforeFooter = pages.map((page) => page.split('\n').filter((line) => line.trim() !== '').at(-2) ?? '');
    expect(pages.length).toBeGreaterThan(5);
    expect(beforeFooter.filter((line) => line.includes('ТОП'))).toEqual([]);
  });
});

/** How many of a word's letter-wide columns show ink: blank glyphs extract as perfect text (files-design 1). */
function inkedShare(picture: Picture, word: Word): number {
  const scale = DPI / 72;
  const [left, right] = [Math.floor(word.left * scale), Math.ceil(word.right * scale)];
  const [top, bottom] = [Math.floor(word.top * scale), Math.ceil(word.bottom * scale)];
  const letters = [...word.text].length;
  const width = (right - left) / letters;
  const inked = Array.from({ length: letters }, (_, letter) => {
    for (let x = Math.floor(left + letter * width); x < left + (letter + 1) * width; x += 1) {
      for (let y = top; y < bottom; y += 1) if (picture.ink(x, y) > 100) return true;
    }
    return false;
  });
  return inked.filter(Boolean).length / letters;
}

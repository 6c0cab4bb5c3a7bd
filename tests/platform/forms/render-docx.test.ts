import { describe, expect, it } from '@jest/globals';
import { unzipSync, strFromU8 } from 'fflate';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { SaxesParser } from 'saxes';
import { loadForm } from '../../../api/platform/forms/load-form.js';
import { renderDocx } from '../../../api/platform/forms/render.js';
import { inspectContent } from '../intake/temporary-files.js';
import { manyRows, registerData } from './sample-data.js';

function parts(docx: Buffer): Record<string, string> {
  const files = unzipSync(docx);
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const textOf = (xml = '') => xml.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|');

describe('the register as DOCX', () => {
  it('holds the same content as the PDF, in the language asked for', async () => {
    const { 'word/document.xml': document, ...others } = parts(await renderDocx(await loadForm('register'), registerData, 'ru'));
    const text = textOf(document);
    for (const part of ['ПЕРЕЧЕНЬ', 'Наименование документа', 'СТАНДАРТ', '|162.1|', '|09|', 'Всего документов: 3']) {
      expect(text).toContain(part);
    }
    expect(document).toContain('<w:tblHeader/>');
    expect(document).toContain('<w:cantSplit/>');
    expect(document).toContain('<w:keepNext/>');
    const header = Object.entries(others).find(([name]) => /header\d*\.xml$/.test(name))?.[1];
    expect(textOf(header)).toContain('«Дала өңірлік университеті» КЕАҚ');
    expect(textOf(header)).toContain('Издание: 2');
    const footer = Object.entries(others).find(([name]) => /footer\d*\.xml$/.test(name))?.[1] ?? '';
    expect(footer.indexOf('>PAGE<')).toBeLessThan(footer.indexOf('>NUMPAGES<'));
    expect(others['word/styles.xml']).toContain('ru-RU');
  });

  it('puts the total first in the Kazakh footer', async () => {
    const files = parts(await renderDocx(await loadForm('register'), registerData, 'kk'));
    const footer = Object.entries(files).find(([name]) => /footer\d*\.xml$/.test(name))?.[1] ?? '';
    expect(footer.indexOf('>NUMPAGES<')).toBeGreaterThan(0);
    expect(footer.indexOf('>NUMPAGES<')).toBeLessThan(footer.indexOf('>PAGE<'));
  });

  it('is well-formed whatever the values hold, and passes our own gate', async () => {
    const nasty = 'a<b>&"\u0000\u000b\ud800{code}';
    const data = { ...registerData, groups: [{ heading: nasty, rows: [{ title: nasty, code: nasty }] }] };
    const docx = await renderDocx(await loadForm('register'), data, 'kk');
    const document = parts(docx)['word/document.xml'] ?? '';
    expect(() => new SaxesParser().write(document).close()).not.toThrow();
    expect(document).toContain('a&lt;b&gt;&amp;&quot;{code}');
    expect(await inspectContent(docx, 'register.docx')).toMatchObject({ refused: false, kind: 'docx', hasText: true });
  });

  it('turns a page and follows its columns', async () => {
    const form = await loadForm('register');
    const landscape = { ...form, page: { ...form.page, orientation: 'landscape' as const }, columns: form.columns.slice(0, 2) };
    const document = parts(await renderDocx(landscape, registerData, 'kk'))['word/document.xml'] ?? '';
    expect(document).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
    expect(document).not.toContain('Хаттама');
  });

  it('leaves the event loop free while a big one is made', async () => {
    const form = await loadForm('register');
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const docx = await renderDocx(form, manyRows(2190), 'kk');
    delay.disable();
    expect(parts(docx)['word/document.xml']?.match(/27\.12\.2023 ж\./g)).toHaveLength(2190);
    expect(delay.max / 1e6).toBeLessThan(250);
  });
});

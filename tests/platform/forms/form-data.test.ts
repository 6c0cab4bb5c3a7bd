import { describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../../api/kernel/project-root.js';
import { acquaintanceWordsSchema } from '../../../api/platform/forms/acquaintance-printers.js';
import { wordsSchema } from '../../../api/platform/forms/approval-words.js';
import { bookFormSchema } from '../../../api/platform/forms/book-schema.js';
import { changeWordsSchema } from '../../../api/platform/forms/change-printers.js';
import { cleanText } from '../../../api/platform/forms/clean-text.js';
import { fillParts } from '../../../api/platform/forms/fill-pattern.js';
import { loadForm, loadTemplate } from '../../../api/platform/forms/load-form.js';
import { pageNumberText } from '../../../api/platform/forms/page-number.js';
import { readingCopySchema } from '../../../api/platform/forms/reading-copy.js';
import { fillForm } from '../../../api/platform/forms/sheet.js';
import { stampSchema } from '../../../api/platform/stamps/stamp-printer.js';
import { registerData } from './sample-data.js';

/** What is in the folder and no sheet. */
const others: Readonly<Record<string, (id: string) => Promise<{ readonly id: string }>>> = {
  original: (id) => loadTemplate(bookFormSchema, id),
  'approval-words': (id) => loadTemplate(wordsSchema, id),
  'change-words': (id) => loadTemplate(changeWordsSchema, id),
  'acquaintance-words': (id) => loadTemplate(acquaintanceWordsSchema, id),
  'reading-copy': (id) => loadTemplate(readingCopySchema, id),
  stamp: (id) => loadTemplate(stampSchema, id),
};

describe('forms as data', () => {
  it('loads every form of templates/forms', async () => {
    const files = await readdir(path.join(projectRoot(), 'templates', 'forms'));
    expect(files).toContain('register.json');
    for (const file of files) {
      const id = path.basename(file, '.json');
      expect(await (others[id] ?? loadForm)(id)).toMatchObject({ id });
    }
  });

  it('names the file and every fault of a spoilt form', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'inq-forms-'));
    try {
      const form = { ...(await loadForm('register')), font: { family: '', size: 100 }, titel: 'x' };
      await writeFile(path.join(folder, 'spoilt.json'), JSON.stringify({ ...form, id: 'spoilt' }));
      const loading = loadForm('spoilt', folder);
      await expect(loading).rejects.toThrow(/spoilt\.json/);
      await expect(loading).rejects.toThrow(/titel[\s\S]*|font\.size/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('refuses names that leave the folder', async () => {
    await expect(loadForm('../../package')).rejects.toThrow('no name of a form');
  });
});

describe('filling a form', () => {
  it('has the columns of the printed register, in its order (REG-8)', async () => {
    const form = await loadForm('register');
    expect(fillForm(form, registerData, 'kk').columns.map((column) => column.label)).toEqual([
      '№',
      'Құжаттың аталуы',
      'Құжат коды',
      'Тіркеу нөмірі',
      'Хаттама нөмірі және күні',
    ]);
    expect(fillForm(form, registerData, 'ru').columns.map((column) => column.label)).toEqual([
      '№',
      'Наименование документа',
      'Код документа',
      'Регистрационный номер',
      'Номер и дата протокола',
    ]);
  });

  it('numbers the rows through the groups, keeps headings and counts', async () => {
    const { rows } = fillForm(await loadForm('register'), registerData, 'kk');
    expect(rows.map((row) => (row.kind === 'cells' ? row.cells[0] : `${row.kind}: ${row.text}`))).toEqual([
      'heading: СТАНДАРТ',
      '1',
      '2',
      'heading: ЕРЕЖЕ',
      '3',
      'total: Барлығы: 3 құжат',
    ]);
  });

  it('leaves out furniture that has no value', async () => {
    const form = await loadForm('register');
    const { header, subtitle, footerLeft } = fillForm(form, { ...registerData, fields: { code: 'A' } }, 'ru');
    expect(header.at(-1)).toEqual({ left: '', right: 'A' });
    expect(subtitle).toBeUndefined();
    expect(footerLeft).toBe('');
    expect(fillParts(['{a}', '{b}'], 'kk', { a: '1', b: '2' })).toBe('1 · 2');
  });

  it('adds empty rows to a sheet that is filled in by hand', async () => {
    const { rows } = fillForm(await loadForm('change-sheet'), { ...registerData, groups: [] }, 'kk');
    expect(rows).toHaveLength(20);
  });

  it('prints both page formats of the sources', () => {
    expect(pageNumberText('{pages} беттен {page} бет', 3, 62)).toBe('62 беттен 3 бет');
    expect(pageNumberText('{pages} беттің {page} беті', 14, 56)).toBe('56 беттің 14 беті');
    expect(pageNumberText('стр. {page} из {pages}', 3, 62)).toBe('стр. 3 из 62');
  });
});

describe('cleaning texts', () => {
  it('takes out control characters and halves of pairs, keeps letters, tabs and line breaks', () => {
    expect(cleanText('Қ\u0000ұ\u0008ж\u001fат\u009f')).toBe('Құжат');
    expect(cleanText('a\ud800b\udc00c😀')).toBe('abc😀');
    expect(cleanText('a\r\nb\tc')).toBe('a\nb\tc');
  });
});

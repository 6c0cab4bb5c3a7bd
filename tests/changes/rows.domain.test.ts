import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { projectRoot } from '../../api/kernel/project-root.js';
import type { Language } from '../../api/kernel/languages.js';
import type { LegalDate } from '../../api/kernel/legal-date.js';
import { countsOf, isSubstantial, requireComplete } from '../../api/modules/changes/domain/completeness.js';
import type { Difference } from '../../api/modules/changes/domain/difference.js';
import { differencesOf } from '../../api/modules/changes/domain/difference.js';
import { isStale, relink, unexplained } from '../../api/modules/changes/domain/link-rows.js';
import { newNotice } from '../../api/modules/changes/domain/notice.js';
import { proposeRows } from '../../api/modules/changes/domain/propose-rows.js';
import type { Row } from '../../api/modules/changes/domain/row.js';
import type { Wordings } from '../../api/modules/changes/domain/wordings.js';
import { compareClauses } from '../../api/text/comparison/compare-clauses.js';
import type { ComparedClause } from '../../api/text/comparison/comparison.js';

const wordings = JSON.parse(readFileSync(path.join(projectRoot(), 'templates/changes/wordings.json'), 'utf8')) as Wordings;

let made = 0;
const clause = (line: string, page: number | null = null): ComparedClause => {
  made += 1;
  const [, number = null, rest = line] = /^(\d+(?:\.\d+)*)\.? (.*)$/su.exec(line) ?? [];
  const isHeading = rest === rest.toUpperCase();
  return { id: `c${made}`, number, heading: isHeading ? rest : null, path: [], page, text: isHeading ? '' : rest };
};
const textOf = (lines: readonly string[], page: number | null = null) => lines.map((line) => clause(line, page));
const compare = (old: readonly ComparedClause[], fresh: readonly ComparedClause[]): Difference[] => differencesOf(compareClauses(old, fresh));

const BASE = [
  '1 ЖАЛПЫ ЕРЕЖЕЛЕР', '1.1 Осы ереже тәлімгерлікті ұйымдастыру тәртібін белгілейді.', '1.2 Тәлімгерді кафедра меңгерушісі тағайындайды.',
  '2 МІНДЕТТЕР', '2.1 Тәлімгер айына бір рет кафедра меңгерушісіне есеп береді.', '2.2 Тәлімгер жас оқытушының сабақтарына қатысып, пікірін жазады.',
  '2.3 Жас оқытушы тәлімгердің ұсыныстарын орындайды және күнделік жүргізеді.', '2.4 Кафедра жарты жылда бір рет тәлімгерлік қорытындысын талқылайды.',
];

const propose = (differences: readonly Difference[], language: Language = 'kk', texts: readonly ComparedClause[] = []): Row[] => proposeRows(differences, {
  changeId: 'change', language, lineageOf: (id) => id, wordings, pages: new Map(), pageSource: { old: 'pdf', new: 'reading-copy' },
  numberOf: (id) => texts.find((each) => each.id === id)?.number ?? null, from: 0,
});

const proposedFor = (lines: readonly string[], language: Language = 'kk') => {
  const [old, fresh] = [textOf(BASE, 3), textOf(lines, 4)];
  return propose(compare(old, fresh), language, [...old, ...fresh]);
};
const without = (...numbers: string[]) => BASE.filter((line) => !numbers.some((number) => line.startsWith(`${number} `)));

describe('rows as they are proposed (CHG-2)', () => {
  const reworded = BASE.map((line) => line.replace('айына бір рет', 'апта сайын жазбаша'));
  test.each<[string, readonly string[], Language, readonly string[]]>([
    ['changed', reworded, 'kk', ['2.1-тармақ жаңа редакцияда']],
    ['changed', reworded, 'ru', ['пункт 2.1 изложен в новой редакции']],
    ['changed', reworded, 'en', ['clause 2.1 reads anew']],
    ['removed at the end', without('2.4'), 'kk', ['2.4-тармақ алып тасталды']],
    ['removed at the end', without('2.4'), 'ru', ['пункт 2.4 исключён']],
    ['added', [...BASE, '2.5 Қорытындыны сапа бөлімі жариялайды.'], 'kk', ['2.5-тармақпен толықтырылды']],
    ['added', [...BASE, '2.5 Қорытындыны сапа бөлімі жариялайды.'], 'ru', ['документ дополнен пунктом 2.5']],
    ['a section with its clauses', [...BASE, '3 БАҚЫЛАУ', '3.1 Бақылауды сапа бөлімі жүргізеді.', '3.2 Нәтижесі ректоратта қаралады.'], 'kk', ['3-бөліммен толықтырылды']],
    ['a heading', BASE.map((line) => line.replace('МІНДЕТТЕР', 'МІНДЕТТЕР МЕН ҚҰҚЫҚТАР')), 'kk', ['2-бөлімнің атауы жаңа редакцияда']],
    ['removed, the rest counted on', without('2.1').map((line) => line.replace('2.2 ', '2.1 ').replace('2.3 ', '2.2 ').replace('2.4 ', '2.3 ')), 'kk',
      ['2.1-тармақ алып тасталды', '2.2–2.4-тармақтар тиісінше 2.1–2.3-тармақтар болып нөмірленді']],
    ['removed, the rest counted on', without('2.1').map((line) => line.replace('2.2 ', '2.1 ').replace('2.3 ', '2.2 ').replace('2.4 ', '2.3 ')), 'ru',
      ['пункт 2.1 исключён', 'пункты 2.2–2.4 считать соответственно пунктами 2.1–2.3']],
  ])('CHG-2: %s (%#)', (_name, lines, language, expected) => {
    expect(proposedFor(lines, language).map(({ wording }) => wording)).toEqual(expected);
  });

  test('CHG-1: a row says number, page and whose page, old and new text, kind; what is new has the page of the new text', () => {
    const [row] = proposedFor(reworded);
    expect(row).toMatchObject({ kind: 'change', clauseNumber: '2.1', page: 3, pageSource: 'pdf', weight: null, oldText: expect.stringContaining('айына бір рет'), newText: expect.stringContaining('апта сайын') });
    expect(proposedFor([...BASE, '2.5 Қорытындыны сапа бөлімі жариялайды.'])[0]).toMatchObject({ kind: 'addition', clauseNumber: '2.5', page: 4, pageSource: 'reading-copy', oldText: '' });
  });
});

describe('rows and the differences that they explain (CHG-2)', () => {
  const old = textOf(BASE);
  const lines = BASE.map((line) => line.replace('айына бір рет', 'апта сайын жазбаша')).concat('2.5 Қорытындыны сапа бөлімі жариялайды.');

  test('CHG-2: with another file they are found again; what is said of a text that is gone is stale', () => {
    const rows = propose(compare(old, textOf(lines)));
    const again = compare(old, textOf(lines.map((line) => line.replace('жазбаша', 'жазбаша түрде'))));
    const kept = relink(rows, again, (id) => id);
    expect(kept).toHaveLength(2);
    expect(unexplained(kept, again)).toEqual([]);
    expect(kept[0]?.newText).toContain('жазбаша түрде');

    const undone = compare(old, textOf(BASE.concat('2.5 Қорытындыны сапа бөлімі жариялайды.')));
    const left = rows.map((row) => relink(rows, undone, (id) => id).find(({ id }) => id === row.id) ?? row);
    expect(left.map((row) => isStale(row, new Set(undone.map(({ key }) => key))))).toEqual([true, false]);
    expect(relink(kept, again, (id) => id)).toEqual([]);
  });

  test('CHG-2: a difference that two rows explain is not explained', () => {
    const differences = compare(old, textOf(lines));
    const rows = propose(differences);
    expect(unexplained([...rows, ...rows], differences)).toHaveLength(2);
  });

  test('CHG-2: only a change with nothing left open may be sent', () => {
    const differences = compare(old, textOf(lines));
    const rows = propose(differences).map((row): Row => ({ ...row, weight: 'editorial' }));
    const notice = newNotice('n', 'd', { editionId: 'e', changeNumber: 0, texts: [] }, new Date(0));
    const whole = { ...notice, cause: 'law' as const, basis: 'Заң', consequences: 'Жоқ', introducedOn: '2026-12-01' as LegalDate };
    const text = { language: 'kk', state: 'ready' as const, differences };
    expect(() => requireComplete(whole, rows, [text], 'kk')).not.toThrow();
    expect(() => requireComplete(whole, rows.slice(1), [text], 'kk')).toThrow('change_unexplained');
    expect(() => requireComplete(notice, rows, [text], 'kk')).toThrow('change_incomplete');
    expect(() => requireComplete(whole, rows.map((row): Row => ({ ...row, wording: ' ' })), [text], 'kk')).toThrow('change_incomplete');
    expect(() => requireComplete(whole, rows, [{ ...text, state: 'waiting' }], 'kk')).toThrow('change_incomplete');
    expect(() => requireComplete(whole, rows, [], 'kk')).toThrow('change_incomplete');
    expect(countsOf(rows, [])).toMatchObject({ stale: 2 });
    expect(isSubstantial(rows)).toBe(false);
    expect(isSubstantial([...rows, { weight: 'substantial' }])).toBe(true);
    expect(isSubstantial([...rows, { weight: null }])).toBeNull();
  });
});

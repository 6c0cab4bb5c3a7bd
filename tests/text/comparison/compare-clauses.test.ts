import { describe, expect, test } from '@jest/globals';
import { compareClauses } from '../../../api/text/comparison/compare-clauses.js';
import { comparable } from '../../../api/text/comparison/comparable.js';
import { bothTexts, clauses, demoClauses, differing, inShort } from './texts.js';

const OLD = [
  '1 ҚОЛДАНЫЛУ САЛАСЫ',
  '1.1 Осы ереже эдвайзердің міндеттерін белгілейді және барлық факультеттерге қолданылады.',
  '1.2 Ереже университеттің стратегиялық даму бағдарламасының талаптарын ескереді.',
  '2 ЭДВАЙЗЕРДІҢ ЖҰМЫСЫ',
  '2.1 Эдвайзер білім алушыға пәндерді таңдауға және жеке оқу жоспарын құруға көмектеседі.',
  '2.2 Академиялық қарызы бар студентпен эдвайзер аптасына бір рет кездеседі.',
  '2.3 Эдвайзер семестр соңында деканға жазбаша есеп береді.',
  '3 ЖАУАПКЕРШІЛІК',
  '3.1 Эдвайзер құжаттардың уақтылы толтырылуына жауап береді.',
];
const compare = (fresh: readonly string[], options = {}) => compareClauses(clauses('o', ...OLD), clauses('n', ...fresh), options);
const edited = (line: number, ...lines: string[]) => [...OLD.slice(0, line), ...lines, ...OLD.slice(line + 1)];

describe('DOC-3 clauses of two texts are paired', () => {
  test('a text with itself has no change', () => {
    const { basis, pairs } = compare(OLD);
    expect(basis).toBe('clauses');
    expect(pairs.every(({ kind, runs, doubtful }) => kind === 'same' && runs.length === 0 && !doubtful)).toBe(true);
  });

  test('changed words are shown word by word in Kazakh', () => {
    const { pairs } = compare(edited(5, '2.2 Академиялық берешегі бар студентпен эдвайзер аптасына екі рет кездеседі.'));
    const changed = pairs.filter(({ kind }) => kind !== 'same');
    expect(changed.map(({ kind, doubtful }) => [kind, doubtful])).toEqual([['changed', false]]);
    expect(changed[0]?.runs).toEqual([
      { kind: 'same', text: 'Академиялық ' }, { kind: 'removed', text: 'қарызы ' }, { kind: 'added', text: 'берешегі ' }, { kind: 'same', text: 'бар студентпен эдвайзер аптасына ' },
      { kind: 'removed', text: 'бір ' }, { kind: 'added', text: 'екі ' }, { kind: 'same', text: 'рет кездеседі.' },
    ]);
  });

  test('a clause put in between moves the numbers behind it and changes nothing else', () => {
    const fresh = [...OLD.slice(0, 4), '2.1 Эдвайзерді декан факультеттің оқытушылары арасынан тағайындайды.', ...OLD.slice(4, 7).map((line) => line.replace(/^2\.(\d)/, (_, n: string) => `2.${Number(n) + 1}`)), ...OLD.slice(7)];
    const comparison = compare(fresh);
    expect(differing(comparison)).toEqual(['∅ → 2.1: added']);
    expect(comparison.pairs.filter(({ renumbered }) => renumbered).map(({ old, new: after }) => `${old?.number} ${after?.number}`)).toEqual(['2.1 2.2', '2.2 2.3', '2.3 2.4']);
  });

  test('a section at the front renumbers all and changes one', () => {
    const fresh = ['1 АНЫҚТАМАЛАР', '1.1 Эдвайзер – білім алушының академиялық кеңесшісі.', ...OLD.map((line) => line.replace(/^\d/, (n) => String(Number(n) + 1)))];
    expect(differing(compare(fresh))).toEqual(['∅ → 1: added', '∅ → 1.1: added']);
  });

  test('what is gone stands where it was', () => {
    const comparison = compare([...OLD.slice(0, 4), ...OLD.slice(5)]);
    expect(inShort(comparison).slice(3, 6)).toEqual(['2 → 2: same', '2.1 → ∅: removed', '2.2 → 2.2: same']);
  });

  test('a clause that has gone elsewhere is moved, and changed where its words are', () => {
    const moved = [...OLD.slice(0, 6), ...OLD.slice(7), '3.2 Эдвайзер семестр соңында деканға жазбаша есеп береді.'];
    expect(differing(compare(moved))).toEqual(['2.3 → 3.2: moved']);
    expect(differing(compare([...moved.slice(0, -1), '3.2 Эдвайзер оқу жылының соңында деканға жазбаша есеп береді.']))).toEqual(['2.3 → 3.2: moved, changed']);
  });

  test('what has little in common is removed and added', () => {
    expect(differing(compare(edited(6, '2.3 Оқу залында тыныштық сақталады.')))).toEqual(['2.3 → ∅: removed', '∅ → 2.3: added']);
  });

  test('a third of the words in common elsewhere is no move', () => {
    const fresh = [...OLD.slice(0, 6), ...OLD.slice(7), '3.2 Эдвайзер семестр басында студенттердің сауалнамасын факультет кеңесіне ұсынады.'];
    expect(differing(compare(fresh))).toEqual(['2.3 → ∅: removed', '∅ → 3.2: added']);
  });

  test('a sign that stays between two changed words is shown with them', () => {
    const { pairs } = compareClauses(clauses('o', '1 БАС', '1.1 Есепті декан, проректор және кеңес қарайды.'), clauses('n', '1 БАС', '1.1 Есепті кафедра, факультет және кеңес қарайды.'));
    expect(pairs[1]?.runs.filter(({ kind }) => kind !== 'same')).toEqual([{ kind: 'removed', text: 'декан, проректор ' }, { kind: 'added', text: 'кафедра, факультет ' }]);
  });

  test('little alike in the same place is a pair that a person should look at', () => {
    expect(differing(compare(edited(6, '2.3 Эдвайзер деканға ай сайын электрондық жүйеде ауызша емес есеп ұсынады.')))).toEqual(['2.3 → 2.3: changed, doubtful']);
  });

  test('a heading worded anew over the same clauses is a pair in doubt', () => {
    expect(differing(compare(edited(7, '3 МІНДЕТТЕР МЕН ӨКІЛЕТТІКТЕР')))).toEqual(['3 → 3: changed, doubtful']);
  });

  test('two that are as much alike are in doubt', () => {
    const old = clauses('o', '1 БАС', '1.1 Бірінші қабаттағы зертхана кілтін кезекші оқытушы күн сайын тапсырады.', '2 СОҢЫ');
    const fresh = clauses('n', '1 БАС', '1.1 Екінші қабаттағы зертхана кілтін кезекші оқытушы күн сайын тапсырады.', '1.2 Үшінші қабаттағы зертхана кілтін кезекші оқытушы күн сайын тапсырады.', '2 СОҢЫ');
    const pair = compareClauses(old, fresh).pairs.find(({ kind }) => kind === 'changed');
    expect(pair).toMatchObject({ doubtful: false, new: { number: '1.1' } });
    const unnumbered = (side: typeof old) => side.map((clause) => (clause.heading ? clause : { ...clause, number: null }));
    expect(compareClauses(unnumbered(old), unnumbered(fresh)).pairs.find(({ kind }) => kind === 'changed')?.doubtful).toBe(true);
  });

  test('a clause cut in two and two that became one are marked', () => {
    const whole = '2.1 Эдвайзер білім алушыға пәндерді таңдауға және жеке оқу жоспарын құруға көмектеседі. Эдвайзер тізімін факультет деканы жыл сайын қыркүйекте бекітеді.';
    const halves = ['2.1 Эдвайзер білім алушыға пәндерді таңдауға және жеке оқу жоспарын құруға көмектеседі.', '2.2 Эдвайзер тізімін факультет деканы жыл сайын қыркүйекте бекітеді.'];
    const [one, two] = [edited(4, whole), edited(4, ...halves)];
    expect(differing(compareClauses(clauses('o', ...one), clauses('n', ...two)))).toContain('∅ → 2.2: added, from o5');
    expect(differing(compareClauses(clauses('o', ...two), clauses('n', ...one)))).toContain('2.2 → ∅: removed, into n5');
  });

  test('repeated sentences find one another by their neighbours', () => {
    const line = 'Бұл талаптың орындалуын сапа бөлімі тексереді.';
    const old = clauses('o', '1 БІРІНШІ', `1.1 ${line}`, '2 ЕКІНШІ', `2.1 ${line}`, '3 ҮШІНШІ', `3.1 ${line}`);
    const fresh = clauses('n', '1 ЖАҢА', '2 БІРІНШІ', `2.1 ${line}`, '3 ҮШІНШІ', `3.1 ${line}`);
    expect(inShort(compareClauses(old, fresh))).toEqual(['∅ → 1: added', '1 → 2: same', '1.1 → 2.1: same', '2 → ∅: removed', '2.1 → ∅: removed', '3 → 3: same', '3.1 → 3.1: same']);
  });
});

describe('DOC-3 signs that the eye forgives are no change', () => {
  const old = ['1 БАС', '1.1 «Бiлiм» беру – мемлекеттің iсi;  PИ-01 бойынша, “Әдеп” кодексі.'];
  const fresh = ['1 БАС', '1.1 "Білім" беру - мемлекеттің ісі; РИ‑01\u00A0бойынша, «Ә\u00ADдеп» кодексі.'];
  const compared = (options = {}) => compareClauses(clauses('o', ...old), clauses('n', ...fresh), options);

  test('they are passed over, and said to be there', () => expect(inShort(compared())[1]).toBe('1.1 → 1.1: same, signs'));

  test('they are shown when somebody asks', () => {
    const pair = compared({ showSigns: true }).pairs[1];
    expect(pair).toMatchObject({ kind: 'changed', onlySigns: true });
    expect(bothTexts(pair ?? { runs: [] })).toEqual({ old: old[1]?.slice(4), new: fresh[1]?.slice(4) });
  });
});

describe('DOC-3 tables', () => {
  const table = (side: string, ...rows: string[][]) => [{
    id: side, number: '1.1', heading: null, path: [], page: null, text: rows.map((row) => row.filter((cell) => cell !== '').join(' | ')).join('\n'), tables: [rows],
  }];
  const before = [['', 'Декан', 'Кафедра'], ['Бекіту', '+', ''], ['Орындау', '', '+']];

  test('words that went to another cell are a change, shown by rows', () => {
    const [pair] = compareClauses(table('o', ...before), table('n', ['', 'Декан', 'Кафедра'], ['Бекіту', '', '+'], ['Орындау', '', '+'])).pairs;
    expect(pair).toMatchObject({ kind: 'changed', wordsChanged: true, onlySigns: false });
    expect(bothTexts(pair ?? { runs: [] })).toEqual({ old: ' │ Декан │ Кафедра\nБекіту │ + │ \nОрындау │  │ +', new: ' │ Декан │ Кафедра\nБекіту │  │ +\nОрындау │  │ +' });
  });

  test('a file that does not tell cells, and one that does, say the same', () => {
    const [fresh] = table('n', ...before);
    expect(compareClauses(table('o', ...before), [{ ...fresh!, text: fresh!.text.replaceAll(' | ', ' '), tables: [] }]).pairs.map(({ kind }) => kind)).toEqual(['same']);
  });

  test('a clause of the library brings its cells along', () => {
    const [clause] = demoClauses('УСТ 07-2025', 'o').map((each) => comparable({ ...each, body: [{ kind: 'table', caption: null, rows: before, headerRows: 1 }] }));
    expect(clause?.tables).toEqual([before]);
  });
});

describe('DOC-3 without structure', () => {
  const structured = clauses('o', '1 БАС', '1.1 Бірінші сөйлем осында тұр.\nЕкінші сөйлем де осында тұр.', '1.2 Үшінші сөйлем бәрінен соңында тұр.');
  const flat = ['Бірінші сөйлем осында тұр.', 'Жаңа сөйлем ешкімге ұқсамайды.', 'Екінші сөйлем де осында тұр.', 'Үшінші сөйлем бәрінен соңында тұр.']
    .map((text, index) => ({ id: `n${index}`, number: null, heading: null, path: [], page: 1, text }));

  test('both are compared paragraph by paragraph, and that is said', () => {
    const { basis, pairs } = compareClauses(structured, flat);
    expect(basis).toBe('paragraphs');
    expect(pairs.map(({ kind, old, new: after }) => [kind, old?.id ?? null, after?.id ?? null])).toEqual([
      ['removed', 'o1/1', null], ['same', 'o2/1', 'n0/1'], ['added', null, 'n1/1'], ['same', 'o2/2', 'n2/1'], ['same', 'o3/1', 'n3/1'],
    ]);
  });

  test('nothing against nothing, and a first text', () => {
    expect(compareClauses([], [])).toEqual({ basis: 'clauses', pairs: [] });
    expect(compareClauses([], structured).pairs.map(({ kind }) => kind)).toEqual(['added', 'added', 'added']);
  });
});

describe('DOC-3 what a person has decided holds', () => {
  test('a pair that was named, and two that were put apart', () => {
    const fresh = edited(6, '2.3 Оқу залында тыныштық сақталады.');
    expect(differing(compare(fresh, { pairings: [['o7', 'n7']] }))).toEqual(['2.3 → 2.3: changed']);
    expect(differing(compare(edited(5, '2.2 Академиялық қарызы бар студентпен эдвайзер екі рет кездеседі.'), { apart: [['o6', 'n6']] }))).toEqual(['2.2 → ∅: removed', '∅ → 2.2: added']);
    expect(differing(compare(OLD, { apart: [['o6', 'n6']] }))).toEqual(['2.2 → ∅: removed', '∅ → 2.2: added']);
  });

  test('an id that is not there is passed over; the first of two decisions about a clause holds', () => {
    expect(differing(compare(OLD, { pairings: [['o1', 'x'], ['o2', 'n2'], ['o2', 'n3']] }))).toEqual([]);
  });
});

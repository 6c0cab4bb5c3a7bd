/** A manual of some sixty pages as data, from which the tests make DOCX and PDF files and know what must come out. */

export interface ManualItem {
  readonly marker: string;
  readonly text: string;
}

export interface ManualClause {
  /** Null for a heading without a number. */
  readonly number: string | null;
  /** How the number is typed: with a dot behind it, without, glued to the text. */
  readonly printed: string;
  readonly heading: string | null;
  readonly paragraphs: readonly string[];
  readonly items: readonly ManualItem[];
  readonly table: { readonly caption: string; readonly rows: readonly (readonly string[])[] } | null;
}

const WORDS = [
  'құжат', 'университет', 'сапа', 'жүйесі', 'бөлімше', 'басшысы', 'талаптарына', 'сәйкес', 'жүзеге', 'асырады', 'іс-шаралар', 'жоспары',
  'бекітілген', 'тәртіппен', 'оқу-әдістемелік', 'кеңес', 'отырысында', 'қаралады', 'нәтижелері', 'туралы', 'есеп', 'ұсынылады', 'жауапты', 'қызметкер',
];
const STARTS = ['Осы', 'Барлық', 'Құрылымдық', '«Сапа»', 'Жауапты', 'Факультет', 'Ішкі'];
/** Beginnings that look like numbers of clauses and are none. */
const TRAPS = ['1997 жылғы', '20 сәуірдегі № 152 бұйрыққа', '2.5 балдан', '4 кредит', '27.09.2024 ж. хаттамаға', '№ 12'];

const sentence = (seed: number, words: number): string => {
  const start = STARTS[seed % STARTS.length] ?? '';
  const rest = Array.from({ length: words }, (_, index) => WORDS[(seed * 7 + index * 5 + (index % 3)) % WORDS.length]);
  return `${start} ${rest.join(' ')}`;
};

const title = (seed: number): string => sentence(seed, 3 + (seed % 4));
const SECTIONS = ['ҚОЛДАНЫЛУ САЛАСЫ', 'НОРМАТИВТІК СІЛТЕМЕЛЕР', 'ТЕРМИНДЕР МЕН АНЫҚТАМАЛАР', 'ЖАУАПКЕРШІЛІК', 'ЖАЛПЫ ЕРЕЖЕЛЕР', 'ҰЙЫМНЫҢ ОРТАСЫ', 'КӨШБАСШЫЛЫҚ', 'ЖОСПАРЛАУ', 'ҚОЛДАУ', 'ҚЫЗМЕТ', 'БАҒАЛАУ', 'ЖАҚСАРТУ'];

function bodyOf(seed: number): Pick<ManualClause, 'paragraphs' | 'items' | 'table'> {
  const trap = TRAPS[seed % TRAPS.length] ?? '';
  const paragraphs = Array.from({ length: 2 + (seed % 2) }, (_, index) => `${sentence(seed + index, 40 + ((seed * 3 + index) % 30))}.`);
  if (seed % 5 === 0) paragraphs.push(`${trap} ${sentence(seed, 25).toLowerCase()}.`);
  const listed = seed % 3 === 0 ? 4 + (seed % 3) : 0;
  const markers = [(n: number) => `${n})`, (n: number) => `${'абвгде'.charAt(n - 1)})`, () => '–', (n: number) => `${n}.`];
  const marker = markers[seed % markers.length] ?? String;
  const items = Array.from({ length: listed }, (_, index) => ({ marker: marker(index + 1), text: `${sentence(seed + index, 9).toLowerCase()};` }));
  const rows = [['№', 'Көрсеткіш', 'Мерзімі'], ['1', 'Оқу жоспары', 'қыркүйек'], ['2', 'Есеп', 'маусым']];
  return { paragraphs, items, table: seed % 11 === 0 ? { caption: `${1 + (seed % 9)}.1 кестесі – Көрсеткіштер`, rows } : null };
}

const printed = (number: string, seed: number): string => [`${number}. `, `${number} `, `${number}. `, `${number}.`][seed % 4] ?? '';

/** The manual; a second edition leaves a clause out, repeats a number and adds a clause at the end. */
export function manual(edition: 1 | 2): ManualClause[] {
  const clauses: ManualClause[] = [{ number: null, printed: '', heading: 'КІРІСПЕ', ...bodyOf(1), items: [], table: null }];
  let seed = 10;
  SECTIONS.forEach((name, index) => {
    const section = index + 1;
    clauses.push({ number: String(section), printed: `${section}. `, heading: name, paragraphs: [], items: [], table: null });
    for (let part = 1; part <= 3 + (section % 3); part += 1) {
      seed += 1;
      const number = `${section}.${part}`;
      const withHeading = section % 2 === 0;
      clauses.push({ number, printed: withHeading ? `${number} ` : printed(number, seed), heading: withHeading ? title(seed) : null, ...bodyOf(seed) });
      for (let sub = 1; withHeading && sub <= 3; sub += 1) {
        seed += 1;
        clauses.push({ number: `${number}.${sub}`, printed: printed(`${number}.${sub}`, seed), heading: null, ...bodyOf(seed) });
      }
    }
  });
  const annex: ManualClause = { number: null, printed: '', heading: 'А қосымшасы. Құжаттар тізімі', paragraphs: [], items: [], table: annexTable() };
  if (edition === 1) return [...clauses, annex];
  const second = clauses.filter(({ number }) => number !== '3.2');
  const repeated = second.findIndex(({ number }) => number === '11.3');
  const copy: ManualClause = { number: '11.3', printed: '11.3 ', heading: null, ...bodyOf(200) };
  return [...second.slice(0, repeated + 1), copy, ...second.slice(repeated + 1), { number: '12.4', printed: '12.4. ', heading: null, ...bodyOf(201) }, annex];
}

function annexTable(): ManualClause['table'] {
  const rows = Array.from({ length: 123 }, (_, index) => [String(index + 1), `${sentence(index, 5)} ережесі`, `ҚЕ 4.${1 + (index % 9)}-${index + 1}-2020`, `№ ${index + 10}`]);
  return { caption: 'А.1 кестесі – Құжаттар', rows: [['№', 'Атауы', 'Коды', 'Тіркеу нөмірі'], ...rows] };
}

export const numbersOf = (clauses: readonly { number: string | null }[]): string[] => clauses.flatMap(({ number }) => (number === null ? [] : [number]));

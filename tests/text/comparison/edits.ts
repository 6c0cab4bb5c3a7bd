import type { Block, DemoText } from '../../../scripts/demo/demo-text.js';
import { seededRandom } from '../../../scripts/demo/random.js';

/** What a comparison must say of one edit. */
export interface Expected {
  readonly name: string;
  /** Its number in the new text, or in the old one where it is gone. */
  readonly number: string;
  /** Where it stood in the old text; null for what is new. */
  readonly oldNumber: string | null;
  /** The heading or table above, which tells equal numbers apart. */
  readonly words: string;
  readonly statuses: readonly string[];
}

export interface EditedPair { readonly old: DemoText; readonly fresh: DemoText; readonly expected: readonly Expected[]; readonly noise: readonly string[] }

/** A block that knows which one it was, so that its numbers can be found when all is counted anew. */
interface Marked { readonly id: number; readonly block: Block }

const isLong = ({ block }: Marked): boolean => block.kind === 'clause' && block.text.split(' ').length > 14 && block.number.includes('.');
const textOf = ({ block }: Marked): string => ('text' in block ? block.text : '');
const withText = (marked: Marked, text: string): Marked => ({ ...marked, block: { ...marked.block, text } as Block });

const isCounted = ({ block }: Marked): boolean => block.kind === 'table' && block.rows.length > 8 && block.rows.slice(1).every((row, at) => row[0] === String(at + 1) && row.slice(1).join('').length > 20);

/** All numbers counted anew, as Word does; marks of lists too. */
const counted = (list: readonly Marked[]): Marked[] => {
  let counters: number[] = [];
  return list.map((marked) => {
    const { block } = marked;
    if (block.kind === 'annex') counters = [];
    if ((block.kind !== 'clause' && block.kind !== 'heading') || block.number === null) return marked;
    const depth = block.number.split('.').length;
    counters = Array.from({ length: depth }, (_, level) => (counters[level] ?? 0) + (level === depth - 1 ? 1 : 0));
    return { ...marked, block: { ...block, number: counters.join('.') } };
  });
};

const markedItems = (list: readonly Marked[]): Marked[] => {
  let before: string | null = null;
  return list.map((marked) => {
    const { block } = marked;
    if (block.kind !== 'item' || !/\d/.test(block.mark)) {
      if (block.kind !== 'item') before = null;
      return marked;
    }
    const mark: string = before === null ? '1)' : `${Number.parseInt(before, 10) + 1})`;
    before = mark;
    return { ...marked, block: { ...block, mark } };
  });
};

const rowsCounted = (marked: Marked): Marked =>
  (marked.block.kind === 'table' ? { ...marked, block: { ...marked.block, rows: marked.block.rows.map((row, at) => (at === 0 ? row : [String(at), ...row.slice(1)])) } } : marked);

const rowsOf = (marked: Marked | undefined): readonly (readonly string[])[] => (marked?.block.kind === 'table' ? marked.block.rows : []);

const NEW_CLAUSES = [
  'Деректерді өңдеу кезінде қолжетімділік журналы үш ай сайын тексеріледі, ал анықталған алшақтықтар ақпараттық қауіпсіздік маманына жазбаша хабарланады.',
  'Шетелдік серіктеспен жасалған келісім тіркелген күннен бастап отыз күн ішінде аудармасымен бірге мұрағатқа өткізіледі.',
  'Зертхана жабдығын салыстырып тексеру нәтижесі электрондық паспортқа енгізіліп, келесі мерзімі көрсетіледі.',
];

/** An edition of a manual with fifteen scattered edits and the signs that are no edits, always the same for the same seed. */
export const editedPair = (text: DemoText, seed: number): EditedPair => {
  const { next: random } = seededRandom(seed);
  let list: Marked[] = text.blocks.map((block, id) => ({ id, block }));
  const old = list;
  const taken = new Set<number>();
  /** Far enough from what is edited already: an edit beside another one would be another edit. */
  const pick = (fits: (marked: Marked, at: number) => boolean): number => {
    const places = list.flatMap((marked, at) => (fits(marked, at) && ![...taken].some((id) => Math.abs(id - marked.id) < 4) ? [at] : []));
    const at = places[Math.floor(random() * places.length)];
    if (at === undefined) throw new Error(`seed ${seed}: no place is left`);
    taken.add(list[at]!.id);
    return at;
  };
  const edit = (at: number, change: (text: string) => string): number => {
    const marked = list[at]!;
    const changed = withText(marked, change(textOf(marked)));
    if (textOf(changed) === textOf(marked)) throw new Error(`seed ${seed}: nothing was edited in "${textOf(marked)}"`);
    list = list.map((each, index) => (index === at ? changed : each));
    return marked.id;
  };
  const insert = (at: number, block: Block): number => {
    const id = 100_000 + at;
    taken.add(id);
    list = [...list.slice(0, at), { id, block }, ...list.slice(at)];
    return id;
  };
  const remove = (at: number): number => {
    const { id } = list[at]!;
    list = [...list.slice(0, at), ...list.slice(at + 1)];
    return id;
  };
  const found: { name: string; id: number; statuses: string[]; row?: string; owner?: boolean }[] = [];
  const noise: string[] = [];

  const word = (name: string, at: number, change: (text: string) => string) => found.push({ name, id: edit(at, change), statuses: ['changed'] });
  word('a word', pick(isLong), (line) => { const words = line.split(' '); words[3 + Math.floor(random() * (words.length - 6))] = 'бекітілген'; return words.join(' '); });
  word('words added', pick(isLong), (line) => line.replace(/\.$/, ', ал нәтижесі жеті күн ішінде жарияланады.'));
  word('words gone', pick(isLong), (line) => { const words = line.split(' '); return [...words.slice(0, 5), ...words.slice(8)].join(' '); });
  const numbered = (marked: Marked): boolean => isLong(marked) && /\s\d+\s|\s(?:бес|он|үш|екі|бір)\s/u.test(textOf(marked));
  for (const name of ['a number', 'another number']) {
    word(name, pick(numbered), (line) => line.replace(/\s(?:\d+|бес|он|үш|екі|бір)\s/u, (had) => (had.trim() === 'он' ? ' жиырма ' : /\d/.test(had) ? ` ${Number(had) + 3} ` : ' он ')));
  }
  word('a date', pick(isLong), (line) => line.replace(/\.$/, ', бұл тәртіп 2026 жылғы 1 қыркүйектен бастап қолданылады.'));

  /** Nothing hangs below it: what is put behind it takes nothing away. */
  const endsThere = (marked: Marked, at: number): boolean => isLong(marked) && ['clause', 'heading'].includes(list[at + 1]?.block.kind ?? '');

  // A clause goes from one section to another.
  const from = pick(endsThere);
  const moving = list[from]!;
  remove(from);
  const to = pick((marked, at) => endsThere(marked, at) && Math.abs(at - from) > 40);
  list = [...list.slice(0, to + 1), { ...moving, block: { ...moving.block, number: (list[to]!.block as { number: string }).number } as Block }, ...list.slice(to + 1)];
  found.push({ name: 'moved', id: moving.id, statuses: ['moved'] });

  const before = pick(endsThere);
  const model = list[before]!.block as Block & { number: string };
  found.push({ name: 'new', id: insert(before + 1, { kind: 'clause', number: model.number, text: NEW_CLAUSES[seed % 3]! }), statuses: ['added'] });
  const lastOfKind = (marked: Marked, at: number): boolean => isLong(marked) && list[at + 1]?.block.kind === 'clause' && list[at - 1]?.block.kind === 'clause';
  found.push({ name: 'deleted', id: remove(pick(lastOfKind)), statuses: ['removed'] });

  const isTwo = (marked: Marked, at: number): boolean => endsThere(marked, at) && textOf(marked).split('. ').length === 2 && textOf(marked).split('. ').every((half) => half.split(' ').length > 6);
  const split = pick(isTwo);
  const whole = list[split]!;
  const [first = '', second = ''] = textOf(whole).split('. ');
  list = list.map((each, at) => (at === split ? withText(whole, `${first}.`) : each));
  insert(split + 1, { kind: 'clause', number: (whole.block as { number: string }).number, text: second });
  found.push({ name: 'split', id: whole.id, statuses: ['split'] });

  const merged = pick((marked, at) => isLong(marked) && list[at + 1] !== undefined && isLong(list[at + 1]!) && list[at + 2]?.block.kind === 'clause' && textOf(marked).length + textOf(list[at + 1]!).length < 700);
  const following = list[merged + 1]!;
  list = list.map((each, at) => (at === merged ? withText(each, `${textOf(each)} ${textOf(following)}`) : each));
  found.push({ name: 'merged', id: list[merged]!.id, statuses: ['merged'] });
  remove(merged + 1);

  const item = pick(({ block }) => block.kind === 'item' && block.text.split(' ').length > 4);
  found.push({ name: 'an item of a list', id: edit(item, (line) => { const words = line.split(' '); words[1] = 'өзгертілген'; return words.join(' '); }), statuses: ['changed'], owner: true });
  const behind = pick(({ block }, at) => block.kind === 'item' && /\d/.test(block.mark) && list[at + 1]?.block.kind === 'item');
  const id = insert(behind + 1, { kind: 'item', mark: '1)', text: 'сыртқы сарапшының қорытындысын бөлім мұрағатына тапсыру;' });
  found.push({ name: 'a new item of a list', id, statuses: ['changed'], owner: true });

  // Rows of a counted table: one worded anew, one come, one gone.
  const table = pick(isCounted);
  const { block } = list[table]! as { block: Block & { kind: 'table' } };
  const place = (share: number) => 1 + Math.floor((block.rows.length - 2) * share * (0.8 + random() * 0.2));
  const [edited, gone, come] = [place(0.25), place(0.6), place(0.95)];
  const rowText = (row: readonly string[]) => row.slice(1).join(' ');
  const newRow = ['0', 'Сыртқы сарапшылардың келісім парақтары', ...block.rows[0]!.slice(2).map((_, at) => ['НС 9.99-2026', 'Ғылым бөлімі', '7 жыл', 'тұрақты'][at % 4]!)];
  const rows = block.rows.map((row, at) => (at === edited ? row.map((cell, column) => (column === row.length - 1 ? `${cell} және деканат` : cell)) : row));
  const kept = [...rows.slice(0, gone), ...rows.slice(gone + 1, come + 1), newRow, ...rows.slice(come + 1)];
  list = list.map((each, at) => (at === table ? rowsCounted({ ...each, block: { kind: 'table', rows: kept } }) : each));
  found.push({ name: 'a row worded anew', id: list[table]!.id, statuses: ['changed'], row: rowText(rows[edited]!) });
  found.push({ name: 'a row gone', id: list[table]!.id, statuses: ['removed'], row: rowText(rows[gone]!) });
  found.push({ name: 'a row come', id: list[table]!.id, statuses: ['added'], row: rowText(newRow) });

  // What the eye forgives.
  const homoglyph = pick((marked) => isLong(marked) && textOf(marked).includes('а'));
  noise.push(textOf(list[homoglyph]!));
  edit(homoglyph, (line) => line.replace('а', 'a').replace('е', 'e').replace(/о/u, 'o'));
  const quotes = pick((marked) => isLong(marked) && /[«–]/u.test(textOf(marked)));
  noise.push(textOf(list[quotes]!));
  edit(quotes, (line) => line.replace(/[«»]/gu, '"').replace(' – ', ' - ').replace(' ', '\u00A0'));

  const fresh = counted(markedItems(list));
  const numberIn = (side: readonly Marked[], at: number): string | null => {
    const { block: here } = side[at] ?? {};
    return here && 'number' in here ? here.number : null;
  };
  const placeIn = (side: readonly Marked[], { id: wanted, owner }: { id: number; owner?: boolean }): number => {
    let at = side.findIndex((each) => each.id === wanted);
    while (owner && at >= 0 && numberIn(side, at) === null && side[at]!.block.kind !== 'annex') at -= 1;
    return at;
  };
  const expected = found.map((edit): Expected => {
    const { name, statuses, row } = edit;
    if (row !== undefined) {
      const numberOf = (side: readonly Marked[]) => (rowsOf(side.find((each) => each.id === edit.id)).find((each) => rowText(each) === row || rowText(each) === row.replace(' және деканат', '')) ?? [null])[0] ?? null;
      const oldNumber = statuses[0] === 'added' ? null : numberOf(old);
      return { name, statuses, oldNumber, number: (statuses[0] === 'removed' ? oldNumber : numberOf(fresh)) ?? '', words: row };
    }
    const [inOld, inNew] = [placeIn(old, edit), placeIn(fresh, edit)];
    const shown = inNew < 0 ? old[inOld]! : fresh[inNew]!;
    return { name, statuses, oldNumber: numberIn(old, inOld), number: (inNew < 0 ? numberIn(old, inOld) : numberIn(fresh, inNew)) ?? '', words: textOf(shown) };
  });
  return { old: text, fresh: { ...text, blocks: fresh.map((each) => each.block) }, expected, noise };
};

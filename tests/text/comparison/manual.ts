import type { Block, DemoText } from '../../../scripts/demo/demo-text.js';
import { demoTexts } from '../../../scripts/demo/demo-text.js';

const kazakh = (code: (text: DemoText) => boolean): DemoText[] => demoTexts().filter((text) => text.language === 'kk' && code(text));

const MANUAL = 'СЖЖ 01 – 2024';
const isNumbered = (block: Block): block is Block & { number: string } => (block.kind === 'heading' || block.kind === 'clause') && block.number !== null;

/** The sections of a text behind so many others. */
const shifted = (blocks: readonly Block[], by: number): Block[] =>
  blocks.map((block) => (isNumbered(block) ? { ...block, number: block.number.replace(/^\d+/, (first) => String(Number(first) + by)) } : block));

const bodyOf = ({ blocks }: DemoText): readonly Block[] => {
  const annex = blocks.findIndex(({ kind }) => kind === 'annex');
  return annex < 0 ? blocks : blocks.slice(0, annex);
};

const sectionsIn = (blocks: readonly Block[]): number => Math.max(0, ...blocks.filter(isNumbered).map(({ number }) => Number.parseInt(number, 10)));

/** A table of many counted rows, as the list of documents at the end of a manual is. */
const longTable = (length: number): Block[] => {
  const titles = demoTexts().filter(({ language }) => language === 'kk').map(({ title }) => title);
  const kinds = ['ереже', 'нұсқаулық', 'стандарт', 'процесс картасы', 'жоспар', 'журнал', 'есеп'];
  const units = ['сапа бөлімі', 'ОӘБ', 'ПБҚ', 'Кеңсе', 'ЖБЦО', 'Тіркеу офисі'];
  const rows = Array.from({ length }, (_, index) => [
    String(index + 1), `${titles[(index * 5) % titles.length]} бойынша ${kinds[index % 7]}`, `ҚЕ ${1 + (index % 9)}.${10 + index}-20${20 + (index % 6)}`, units[(index * 3) % 6] ?? '',
  ]);
  return [
    { kind: 'annex', text: 'Ж қосымшасы. Сапа жүйесі құжаттарының тізбесі' },
    { kind: 'caption', text: 'Ж.1-кесте. Құжаттар' },
    { kind: 'table', rows: [['№', 'Құжаттың атауы', 'Коды', 'Жауапты бөлімше'], ...rows] },
  ];
};

/** A manual of about so many pages, put together from the texts of the demonstration; a longer one repeats them with other words. */
export const manualOf = (pages: number): DemoText => {
  const [manual] = kazakh(({ code }) => code === MANUAL);
  if (!manual) throw new Error(`No text of ${MANUAL}`);
  const body: Block[] = [...bodyOf(manual)];
  const others = kazakh(({ code }) => code !== MANUAL);
  const LETTERS_A_PAGE = 1600;
  const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.flat().join(' ').length : block.text.length), 0);
  const annexes = [...manual.blocks.slice(bodyOf(manual).length), ...longTable(120)];
  let letters = lengthOf(body) + lengthOf(annexes);
  for (let at = 0; letters < pages * LETTERS_A_PAGE; at += 1) {
    const round = Math.floor(at / others.length);
    const next = shifted(bodyOf(others[at % others.length]!), sectionsIn(body));
    const own = next.map((block) => (round > 0 && block.kind === 'clause' ? { ...block, text: `${block.text} Бұл талап ${round + 1}-кезеңде де, ${block.number} тармағы бойынша сақталады.` } : block));
    body.push(...own);
    letters += lengthOf(own);
  }
  return { ...manual, blocks: [...body, ...annexes] };
};

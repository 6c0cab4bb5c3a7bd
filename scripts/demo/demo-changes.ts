import type { LegalDate } from '../../api/kernel/legal-date.js';
import { addDays } from '../../api/kernel/legal-date.js';
import type { Cause } from '../../api/modules/changes/public.js';
import type { Block, DemoText } from './demo-text.js';
import { weekday } from './story-clock.js';

/** What a change of the demo university does to a text, and what its notice says. */
export interface DemoChange {
  readonly cause: Cause;
  readonly basis: string;
  readonly consequences: string;
  readonly introducedOn: LegalDate;
  /** Clauses by their numbers, as they read afterwards; an empty text takes one out. */
  readonly clauses: Readonly<Record<string, string>>;
  /** Clauses that come in, behind the clause of that number. */
  readonly added: Readonly<Record<string, { readonly number: string; readonly text: string }>>;
  /** Numbers of clauses whose change is of the matter itself. */
  readonly substantial: readonly string[];
}

/** One that was approved on paper: its order and its start. */
export interface PaperChange extends DemoChange {
  readonly order: { readonly number: string; readonly date: LegalDate };
  readonly registrationNumber: string;
}

export interface PaperHistory { readonly code: string; readonly changes: readonly PaperChange[] }

/** What came into force in the days before, whenever the demonstration is begun: the library shows the last thirty. */
export const visits = (today: LegalDate): PaperHistory => ({
  code: 'Е/ПД 9-1.03-2025',
  changes: [{
    cause: 'suggestion', basis: 'Қауіпсіздік қызметінің келуші көп күндердегі кезек туралы баянхаты', consequences: 'Күзет бекеттерінің кестесі жаңартылады.',
    introducedOn: weekday(addDays(today, -9)), order: { number: '301', date: weekday(addDays(today, -16)) }, registrationNumber: '07',
    clauses: { '4.2': 'Ректор азаматтарды ай сайын бірінші және үшінші сейсенбіде, проректорлар апта сайын, декандар күн сайын сағат 16:00-ден 17:00-ге дейін қабылдайды. Жазылу сайтта немесе Кеңседе.' },
    added: { '4.5': { number: '4.6', text: 'Ашық есік күні келуші тіркеу үстелінен бір күндік белгі алып, жеке куәлігін көрсетпей кіреді.' } },
    substantial: ['4.2', '4.6'],
  }],
});

/** The document with a history: two changes, entered from their orders. */
export const residence: PaperHistory = {
  code: 'Е/ПД 4-10.11-2025',
  changes: [
    {
      cause: 'suggestion', basis: 'Студенттік кеңестің 2025 жылғы 8 сәуірдегі ұсынысы', consequences: 'Өтініш беру беті мен комиссия кестесі жаңартылады.',
      introducedOn: '2025-04-28' as LegalDate, order: { number: '97', date: '2025-04-21' as LegalDate }, registrationNumber: '03',
      clauses: {
        '2.1': 'Өтініш 1 маусымнан 15 тамызға дейін электрондық түрде беріледі. Өтініштерді комиссия жеті жұмыс күнінде қарайды.',
        '2.5': 'Бөлу нәтижесі жарияланған соң бес жұмыс күні ішінде шағым беруге болады.',
      },
      added: {}, substantial: ['2.1', '2.5'],
    },
    {
      cause: 'audit', basis: '2025 жылғы 12 мамырдағы № 4 ішкі аудит есебі', consequences: 'Тұру шартының үлгісі өзгереді.',
      introducedOn: '2025-06-16' as LegalDate, order: { number: '128', date: '2025-06-09' as LegalDate }, registrationNumber: '05',
      clauses: { '4.2': 'Төлем ай сайын немесе семестрге бірден төленеді. Жылдық төлемді бірден төлегенге он бес пайыз жеңілдік жасалады.' },
      added: { '3.4': { number: '3.5', text: 'Қоныстанған күні әр тұрғын өрт қауіпсіздігі нұсқамасынан өтіп, журналға қол қояды.' } },
      substantial: ['4.2', '3.5'],
    },
  ],
};

/** On its way: waits for the head of its author. */
export const examSession: { readonly code: string; readonly change: DemoChange } = {
  code: 'ЖН/РИ 01-2025',
  change: {
    cause: 'internal-document', basis: 'Академиялық кеңестің емтихан кестесін ертерек жариялау туралы шешімі', consequences: 'Кафедралар сұрақтар қорын бір апта бұрын тапсырады.',
    introducedOn: '2027-01-11' as LegalDate,
    clauses: {
      '3.1.3': 'Бекітілген кесте сессия басталардан жиырма бір күн бұрын жарияланады және төтенше жағдайдан басқа кезде өзгертілмейді.',
      '4.1.1': 'Білім алушы залға жеке куәлігін немесе студенттік картасын көрсетіп кіреді. Басталғаннан кейін он минуттан артық кешіккен адам жіберілмейді.',
    },
    added: { '3.3.3': { number: '3.3.4', text: 'Жіберілмеген білім алушыға себебі жеке кабинетінде сол күні көрсетіледі.' } },
    substantial: ['3.1.3', '4.1.1'],
  },
};

/** Begun, compared, and not worded yet. */
export const libraryUse: { readonly code: string; readonly change: DemoChange } = {
  code: 'Е/ПД 2-1.05-2025',
  change: {
    cause: 'suggestion', basis: 'Оқырмандар сауалнамасының қорытындысы', consequences: '', introducedOn: '2027-02-01' as LegalDate,
    clauses: { '2.2': 'Басқа университет оқырманы жолдама хатпен оқу залына бір апталық рұқсат алады.' },
    added: { '2.3': { number: '2.4', text: 'Электрондық оқырман билеті жеке кабинетте ашылады және картамен тең қолданылады.' } },
    substantial: [],
  },
};

/** The text of a document as a change leaves it. */
export const changedText = (text: DemoText, { clauses, added }: Pick<DemoChange, 'clauses' | 'added'>): DemoText => {
  const changed = (block: Block): Block[] => {
    if (block.kind !== 'clause') return [block];
    const words = clauses[block.number] ?? block.text;
    const next = added[block.number];
    return [...(words ? [{ ...block, text: words }] : []), ...(next ? [{ kind: 'clause' as const, ...next }] : [])];
  };
  return { ...text, blocks: text.blocks.flatMap(changed) };
};

import type { ClientSession, Connection } from 'mongoose';
import { trusted } from 'mongoose';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { Document, DocumentType } from './domain/document.js';
import { codeByPattern, countedNumber, numberInCode, printedNumber } from './domain/next-number.js';
import { readCode } from './domain/read-code.js';
import type { DocumentModels } from './holding-repository.mongo.js';

/** The highest numbers that a type has had in a year: of its registrations and of its codes. */
interface NumberCounter { _id: string; registration: number; code: number }

export const numberCounters = (connection: Connection) =>
  defineCollection<NumberCounter>('numberCounters', { registration: Number, code: Number }, [])(connection);

export interface SuggestedNumber {
  readonly year: number;
  readonly registrationNumber: string;
  /** Null for a type without a code pattern. */
  readonly code: string | null;
}

const idOf = (typeId: string, year: number): string => `${typeId}/${year}`;
const AT_ONCE = 50;

/** The first of the numbers behind `last` that is free; `taken` says which of some numbers are not. */
const firstFree = async (last: number, taken: (numbers: readonly number[]) => Promise<ReadonlySet<number>>): Promise<number> => {
  for (let from = last + 1; ; from += AT_ONCE) {
    const numbers = Array.from({ length: AT_ONCE }, (_, index) => from + index);
    const used = await taken(numbers);
    const free = numbers.find((number) => !used.has(number));
    if (free !== undefined) return free;
  }
};

/** Counts numbers up as documents are saved; what is suggested from it is no reservation (REG-4). */
export const countNumbers = async ({ counters }: DocumentModels, document: Document, type: DocumentType, session: ClientSession): Promise<void> => {
  const year = document.registrationYear;
  if (year === null) return;
  const registration = countedNumber(document.registrationNumber) ?? 0;
  const code = numberInCode(type.codePattern, document.code?.canonical ?? null, year) ?? 0;
  const _id = idOf(type.id, year);
  const known = await counters.findById(_id).session(session).lean<NumberCounter | null>();
  if ((known?.registration ?? 0) >= registration && (known?.code ?? 0) >= code) return;
  await counters.updateOne({ _id }, { $max: { registration, code } }, { session, upsert: true });
};

/** The next registration number of a type in a year, and the code that goes with it by the type's pattern (REG-4). */
export const suggestNumber = async ({ counters, documents }: DocumentModels, type: DocumentType, year: number): Promise<SuggestedNumber> => {
  const counter = await counters.findById(idOf(type.id, year)).lean<NumberCounter | null>();
  const takenNumbers = async (numbers: readonly number[]) => {
    // 9 and 09 are one number to a reader.
    const keys = numbers.flatMap((number) => [`${year}/${number}`, `${year}/${printedNumber(number)}`]);
    const found = await documents.find({ registrationKey: trusted({ $in: keys }) }).select({ registrationNumber: 1 }).lean();
    return new Set(found.map(({ registrationNumber }) => Number(registrationNumber)));
  };
  const pattern = type.codePattern;
  const takenCodes = async (numbers: readonly number[]) => {
    const byKey = new Map(numbers.map((number) => [readCode(codeByPattern(pattern ?? '', number, year))?.duplicateKey ?? '', number]));
    const found = await documents.find({ 'code.duplicateKey': trusted({ $in: [...byKey.keys()] }) } as never).select({ code: 1 }).lean();
    return new Set(found.flatMap(({ code }) => byKey.get(code?.duplicateKey ?? '') ?? []));
  };
  return {
    year,
    registrationNumber: printedNumber(await firstFree(counter?.registration ?? 0, takenNumbers)),
    code: pattern?.includes('{n}') ? codeByPattern(pattern, await firstFree(counter?.code ?? 0, takenCodes), year) : null,
  };
};

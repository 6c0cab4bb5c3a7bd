import fc from 'fast-check';
import { addDays } from '../../api/kernel/legal-date.js';
import type { LegalDate } from '../../api/kernel/legal-date.js';
import type { Act, CardFacts, Edition, Holding, TextVersion } from '../../api/modules/documents/domain/document.js';
import { registerDocument } from '../../api/modules/documents/domain/register-document.js';

export const day = (text: string) => text as LegalDate;
export const today = day('2026-03-10');
const now = new Date('2026-03-10T06:00:00Z');

export const makeAct = (date: string | null, id = `act-${date ?? 'undated'}`): Act =>
  ({ id, revision: 1, kind: 'order', body: null, number: '102', date: date === null ? null : day(date) });

/** A document with one registered edition in force from a day on. */
export const makeHolding = (validFrom: string, facts: Partial<CardFacts> = {}): Holding => {
  const made = registerDocument({
    typeId: 'type', title: { kk: 'Ереже', ru: null, en: null }, code: null, aliases: [], registrationNumber: '12', edition: { issue: 1, revision: 1 },
    ownerUnitId: 'unit', responsibleId: null, confidentiality: 'internal', validFrom: day(validFrom), acts: [], registerOrder: null,
    reviewMonths: null, scope: [], origin: 'person', ...facts,
  }, now, today);
  return made;
};

/** The next edition with its one Kazakh text. */
export const nextEdition = (holding: Holding, validFrom: string): { edition: Edition; versions: TextVersion[] } => {
  const ordinal = holding.editions.length + 1;
  const id = `edition-${ordinal}`;
  const edition: Edition = {
    id, documentId: holding.document.id, ordinal, issue: ordinal, revision: 1, state: 'registered', title: { kk: 'Ереже', ru: null, en: null },
    registrationNumber: '12', actIds: [], recordedAt: now, cancelledFrom: null, changes: [],
  };
  const version: TextVersion = {
    id: `text-${ordinal}`, documentId: holding.document.id, editionId: id, changeNumber: 0, language: 'kk', validFrom: day(validFrom), validTo: null,
    startAssumed: false, files: [], carriedFrom: null,
  };
  return { edition, versions: [version] };
};

/** Any day of three years. */
export const anyDay = fc.integer({ min: 0, max: 1095 }).map((days) => addDays(day('2023-01-01'), days));

/** Days in their order, none twice. */
export const risingDays = fc.uniqueArray(anyDay, { minLength: 1, maxLength: 8 }).map((days) => [...days].sort());

import { Document, Packer, Paragraph } from 'docx';
import type { Browser } from './browser.js';
import { register } from './documents.js';
import type { TestSystem } from './test-system.js';

/** A DOCX of typed paragraphs. */
export const docxOf = (paragraphs: readonly string[]): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: paragraphs.map((text) => new Paragraph(text)) }] }));

export const ADVISER = [
  'ЭДВАЙЗЕР ТУРАЛЫ ЕРЕЖЕ',
  '1. ҚОЛДАНЫЛУ САЛАСЫ',
  '1.1 Ереже эдвайзердің міндеттерін белгілейді және барлық факультеттерге қолданылады.',
  '1.2 Ереже СЖЖ-01-2024 және УСТ 01 құжаттарының талаптарын ескереді.',
  '2. ҚЫСҚАРТУЛАР',
  '2.1 Осы ережеде академиялық қарыз картасы (бұдан әрі – АҚК) термині қолданылады.',
  '3. ЭДВАЙЗЕРДІҢ ЖҰМЫСЫ',
  '3.1 Эдвайзер білім алушыға пәндерді таңдауға көмектеседі.',
  '3.2 Академиялық қарызы бар студентпен эдвайзер аптасына бір рет кездеседі.',
] as const;

/** Registers a document with a text and lets the processes read it. @returns its card */
export const registerText = async (system: TestSystem, office: Browser, paragraphs: readonly string[], facts: Readonly<Record<string, unknown>> = {}) => {
  const card = await register(office, facts);
  const answer = await office.upload(`/documents/${card.id}/editions/${card.editions[0].id}/files`, { language: 'kk' }, await docxOf(paragraphs), 'мәтін.docx');
  if (answer.status !== 201) throw new Error(`Not stored: ${JSON.stringify(answer.body)}`);
  await system.work();
  return answer.body;
};

import { systemActor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { Clock } from '../../../kernel/clock.js';
import type { UnitOfWork } from '../../../platform/mongo/unit-of-work.js';
import type { Course, Decision } from '../../approvals/public.js';
import { documentLabel } from '../../documents/public.js';
import type { Original } from '../domain/original.js';
import { formLanguageOf } from '../domain/original.js';
import type { OriginalStore } from '../originals.mongo.js';
import type { Approvals, OriginalPrinters, OriginalText, PrintedApproval, Register, Texts } from '../ports.js';
import type { GatherApproval } from './gather-approval.js';

export interface MakeDependencies {
  readonly uow: UnitOfWork<ReturnType<OriginalStore['bound']>>;
  readonly store: Pick<OriginalStore, 'find'>;
  readonly approvals: Pick<Approvals, 'ofDocument' | 'find'>;
  readonly register: Pick<Register, 'find'>;
  readonly texts: Texts;
  readonly gather: GatherApproval;
  readonly printers: Pick<OriginalPrinters, 'original'>;
  /** Keeps the bytes; what no original refers to afterwards is swept. */
  readonly put: (content: Buffer) => Promise<{ readonly sha256: string; readonly size: number }>;
  readonly hasSignature: (sha256: string) => Promise<boolean>;
  readonly clock: Clock;
}

type Text = Decision['texts'][number];
const maker = systemActor('originals');

/** Makes the originals that are missing (WF-7). It bears being called twice, and being killed in the middle: what is stored stays. */
export const createMakeOriginals = ({ uow, store, approvals, register, texts, gather, printers, put, hasSignature, clock }: MakeDependencies) => {
  /** Null while the text is still being read. @throws Error for a text of which there is nothing to print */
  const textOf = async ({ id, files }: Text): Promise<OriginalText | null> => {
    const pdf = files.find(({ format }) => format === 'pdf');
    if (pdf) return { kind: 'pages', sha256: pdf.sha256, signed: await hasSignature(pdf.sha256) ? pdf.name : null };
    const read = await texts.find(id);
    if (!read || read.state === 'waiting') return null;
    if (read.state !== 'ready') throw new Error(`The text ${id} was not read (${read.state}) and has no PDF.`);
    return { kind: 'clauses', clauses: await texts.clausesOf(id) };
  };

  const keep = async (original: Original, label: string): Promise<void> => {
    try {
      await uow.run(async ({ add, audit }) => {
        await add(original);
        await audit.record({
          actor: maker, action: 'originals.make', object: { kind: 'document', id: original.documentId, label },
          changes: [{ field: 'original', from: null, to: `${original.language}, ${original.sha256}` }],
        });
      });
    } catch (error) {
      // Another process was quicker: its original is the original.
      if (!(error instanceof AppError && error.code === 'already_exists')) throw error;
    }
  };

  const make = async ({ approval: { id: approvalId, documentId, subject } }: Course, printed: PrintedApproval, text: Text, label: string): Promise<void> => {
    if (await store.find(subject.id, text.language)) return;
    const content = await textOf(text);
    if (!content) return;
    const own = printed.files.filter(({ language }) => language === text.language);
    const { sha256, size } = await put(await printers.original({ ...printed, files: own }, content, formLanguageOf(text.language)));
    await keep({
      id: newId(), editionId: subject.id, documentId, approvalId, language: text.language, sha256, size, madeAt: clock.now(), sources: own.map((file) => file.sha256),
    }, label);
  };

  return async (documentId: string): Promise<void> => {
    const completed = (await approvals.ofDocument(documentId)).filter(({ state, subject }) => state === 'completed' && subject.kind === 'edition');
    if (completed.length === 0) return;
    const holding = await register.find(documentId);
    const failures: unknown[] = [];
    const attempt = (work: () => Promise<void>) => work().catch((error: unknown) => failures.push(error));
    for (const { id, subject } of completed) {
      const course = holding?.editions.some((edition) => edition.id === subject.id) ? await approvals.find(id) : null;
      if (!holding || !course) continue;
      const { approval, texts: signed } = await gather(course);
      for (const text of signed) await attempt(() => make(course, approval, text, documentLabel(holding)));
    }
    // One language that cannot be printed holds up no other; the outbox tries again.
    if (failures.length > 0) throw failures[0];
  };
};
export type MakeOriginals = ReturnType<typeof createMakeOriginals>;

import type { Paragraph } from '../../../api/text/clauses/block.js';
import type { Clause } from '../../../api/text/clauses/clause.js';
import { outlineOf } from '../../../api/text/clauses/outline.js';
import type { ClausePair, ComparedClause, Comparison } from '../../../api/text/comparison/comparison.js';
import type { Block } from '../../../scripts/demo/demo-text.js';
import { demoTexts } from '../../../scripts/demo/demo-text.js';

/** `4.5 Text`, `4 HEADING` in capitals, or text without a number; the id is `o1`, `o2` … by the given letter. */
export const clauses = (side: string, ...lines: readonly string[]): ComparedClause[] => {
  let above: string | null = null;
  return lines.map((line, index) => {
    const [, number = null, rest = line] = /^(\d+(?:\.\d+)*) (.*)$/su.exec(line) ?? [];
    const isHeading = number !== null && rest === rest.toUpperCase();
    if (isHeading) above = `${number}. ${rest}`;
    return { id: `${side}${index + 1}`, number, heading: isHeading ? rest : null, path: above === null || isHeading ? [] : [above], page: null, text: isHeading ? '' : rest };
  });
};

/** `old number → new number: kind`, with what else is known of it. */
export const inShort = ({ pairs }: Comparison): string[] =>
  pairs.map(({ kind, old, new: fresh, wordsChanged, doubtful, onlySigns, splitFrom, mergedInto }) => {
    const name = (clause: ComparedClause | null) => (clause === null ? '∅' : clause.number ?? clause.id);
    const more = [kind === 'moved' && wordsChanged ? 'changed' : '', doubtful ? 'doubtful' : '', onlySigns ? 'signs' : '', splitFrom ? `from ${splitFrom}` : '', mergedInto ? `into ${mergedInto}` : ''];
    return [`${name(old)} → ${name(fresh)}: ${kind}`, ...more.filter((word) => word !== '')].join(', ');
  });

/** What is not `same`. */
export const differing = (comparison: Comparison): string[] => inShort({ ...comparison, pairs: comparison.pairs.filter(({ kind }) => kind !== 'same') });

/** The old and the new text as the runs give them. */
export const bothTexts = ({ runs }: Pick<ClausePair, 'runs'>): { old: string; new: string } => ({
  old: runs.filter(({ kind }) => kind !== 'added').map(({ text, before }) => before ?? text).join(''),
  new: runs.filter(({ kind }) => kind !== 'removed').map(({ text }) => text).join(''),
});

const plain: Paragraph = {
  kind: 'paragraph', text: '', page: null, headingLevel: null, bold: false, capitals: false, centred: false, autoNumber: null, list: null, inContents: false,
};

const paragraphsOf = (block: Block): Paragraph[] => {
  if (block.kind === 'table') return block.rows.map((row) => ({ ...plain, text: row.join(' | ') }));
  if (block.kind === 'heading') return [{ ...plain, text: block.text, bold: true, autoNumber: block.number && `${block.number}.`, list: '1', headingLevel: 1 + (block.number?.split('.').length ?? 0) }];
  if (block.kind === 'clause') return [{ ...plain, text: block.text, autoNumber: `${block.number}.`, list: '1' }];
  return [{ ...plain, text: block.kind === 'item' ? `${block.mark} ${block.text}` : block.text }];
};

export interface TextClause extends Clause {
  readonly id: string;
}

/** The clauses of a demonstration text as the reader of files makes them; the ids begin with the given letter. */
export const demoClauses = (code: string, side: string, edit: (blocks: readonly Block[]) => readonly Block[] = (blocks) => blocks): TextClause[] => {
  const text = demoTexts().find((each) => each.code === code && each.language === 'kk');
  if (!text) throw new Error(`No text of ${code}`);
  return outlineOf(edit(text.blocks).flatMap(paragraphsOf), 'typed').clauses.map((clause) => ({ ...clause, id: `${side} ${clause.anchor}` }));
};

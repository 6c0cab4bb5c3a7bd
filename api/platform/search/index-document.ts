import { codeTerms } from '../../text/kazakh/codes.js';
import { tokenise, type Token } from '../../text/kazakh/tokens.js';
import type { SearchEntry } from './port.js';

/**
 * An entry after analysis: space-separated terms in fields of both families (stems `s…`, six-letter cuts `t…`) and of
 * codes (`c…`). Any engine that splits at spaces can take it. Source: LIB-2, search-design.md §5.5–5.6.
 */
export interface IndexDocument {
  readonly id: string;
  readonly sTitle: string;
  readonly tTitle: string;
  readonly sCode: string;
  readonly sText: string;
  readonly tText: string;
  readonly sHeading: string;
  readonly tHeading: string;
  /** Codes of the document or clause itself. */
  readonly cOwn: string;
  /** Codes that its text mentions. */
  readonly cText: string;
}

export const STEM_FIELDS = ['sTitle', 'sCode', 'sText', 'sHeading'] as const;
export const CUT_FIELDS = ['tTitle', 'tText', 'tHeading'] as const;
export const CODE_FIELDS = ['cOwn', 'cText'] as const;
/** What a title entry has. */
export const TITLE_FIELDS = ['sTitle', 'tTitle', 'sCode', 'cOwn'] as const;
export const INDEX_FIELDS = [...STEM_FIELDS, ...CUT_FIELDS, ...CODE_FIELDS] as const;

interface Analysed {
  readonly stems: string;
  readonly cuts: string;
  readonly codes: string;
}

function analyse(parts: readonly (string | undefined)[]): Analysed {
  const stems: string[] = [];
  const cuts: string[] = [];
  const codes: string[] = [];
  for (const part of parts) {
    if (part === undefined) continue;
    const tokens: Token[] = tokenise(part);
    for (const token of tokens) {
      stems.push(token.kind === 'word' ? token.stem : token.value);
      // Numbers live in the stem family alone: cutting one would make another number of it.
      if (token.kind === 'word') cuts.push(token.cut);
    }
    codes.push(...codeTerms(part, tokens));
  }
  return { stems: stems.join(' '), cuts: cuts.join(' '), codes: codes.join(' ') };
}

/** Analyses an entry for the index. Source: LIB-2. */
export function toIndexDocument(entry: SearchEntry): IndexDocument {
  const { fields } = entry;
  const title = analyse([fields.titleKk, fields.titleRu, fields.titleEn]);
  const code = analyse([fields.code, fields.registrationNumber, fields.acts, fields.clauseNumber]);
  const text = analyse([fields.text]);
  const heading = analyse([fields.heading]);
  return {
    id: entry.id,
    sTitle: title.stems, tTitle: title.cuts,
    sCode: code.stems,
    sText: text.stems, tText: text.cuts,
    sHeading: heading.stems, tHeading: heading.cuts,
    cOwn: `${code.codes} ${title.codes}`.trim(),
    cText: `${text.codes} ${heading.codes}`.trim(),
  };
}

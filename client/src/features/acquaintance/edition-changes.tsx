import { useQuery } from '@tanstack/react-query';
import type { ChangedWords, EntryScreen, EntryText } from '../../api/model/acquaintance';
import type { Language } from '../../api/model/common';
import type { ComparedClause, Comparison } from '../../api/model/drafts';
import { compareTexts } from '../../api/reading';
import { Loaded } from '../../shared/ui/loaded';
import { ChangedClauses } from './changed-clauses';

interface EditionChangesProps {
  readonly screen: EntryScreen;
  readonly text: EntryText;
  readonly onShown: () => void;
}

const wordsOf = (clause: ComparedClause | null): string | null => clause && [clause.heading, clause.text].filter(Boolean).join('\n');

const changesOf = ({ rows }: Comparison, language: Language): ChangedWords[] =>
  rows.filter(({ kind }) => kind !== 'same').map((row) => ({ language, clauseNumber: (row.new ?? row.old)?.number ?? null, kind: row.kind, oldText: wordsOf(row.old), newText: wordsOf(row.new), wording: null }));

/** The text of the same language that was in force before. */
export const textBefore = ({ before }: EntryScreen, { language }: EntryText): string | undefined => before?.find((text) => text.language === language)?.textVersionId;

/** What a new edition has changed, from the comparison of its text with the one before. */
export const EditionChanges = ({ screen, text, onShown }: EditionChangesProps) => {
  const old = textBefore(screen, text) ?? '';
  const comparison = useQuery({ queryKey: ['comparison', screen.documentId, old, text.textVersionId, false], queryFn: () => compareTexts(screen.documentId, old, text.textVersionId, false) });
  return <Loaded query={comparison} lines={8}>{(data) => <ChangedClauses changes={changesOf(data, text.language)} onShown={onShown} />}</Loaded>;
};

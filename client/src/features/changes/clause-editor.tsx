import '@fontsource/tinos/400.css';
import '@fontsource/tinos/700.css';
import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isApiError } from '../../api/api-error';
import { getClauses, makeText, saveEdits } from '../../api/changes';
import type { Change, ClauseEdit, EditableClause, EditableText } from '../../api/model/changes';
import type { Language } from '../../api/model/common';
import { useSave } from '../../shared/hooks/use-save';
import { useTab } from '../../shared/hooks/use-tab';
import { ErrorNote } from '../../shared/ui/error-note';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { editsOf } from './edits';
import { EditedClause } from './edited-clause';
import { changeKeys } from './keys';

/** The present text, clause by clause, to be changed here; INQ makes the new text of it. */
export const ClauseEditor = ({ change }: { change: Change }) => {
  const { t } = useTranslation();
  const shown = change.base.texts.map(({ language }) => language);
  const [wanted, setWanted] = useState<Language | null>(null);
  const language = wanted ?? shown[0] ?? 'kk';
  const clauses = useQuery({ queryKey: changeKeys.clauses(change.id, language), queryFn: () => getClauses(change.id, language) });
  return (
    <>
      {shown.length > 1 && (
        <SegmentedControl mb="md" size="xs" aria-label={t('reading.languages')} value={language} onChange={(next) => setWanted(next as Language)} data={shown.map((each) => ({ value: each, label: t(`languages.${each}Own`) }))} />
      )}
      {isApiError(clauses.error, 'text_not_ready') ? (
        <NoClauses />
      ) : (
        <Loaded query={clauses} lines={12}>
          {(text) => (text.items.length === 0 ? <NoClauses /> : <Clauses key={language} change={change} language={language} text={text} />)}
        </Loaded>
      )}
    </>
  );
};

/** What is in force has no text, or none in clauses: there is nothing to edit here. */
const NoClauses = () => {
  const { t } = useTranslation();
  return <Empty title={t('changes.noClauses')} hint={t('changes.noClausesHint')} />;
};

interface ClausesProps {
  readonly change: Change;
  readonly language: Language;
  readonly text: EditableText;
}

const has = ({ number, heading, paragraphs }: EditableClause, q: string): boolean =>
  [number, heading, ...(paragraphs ?? [])].some((words) => words?.toLocaleLowerCase().includes(q));

const Clauses = ({ change, language, text }: ClausesProps) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const saving = useSave((edits: readonly ClauseEdit[]) => saveEdits(change, language, edits), { stale: ['drafts'] });
  const edits = editsOf(text);
  const q = typed.trim().toLocaleLowerCase();
  const shown = q ? text.items.filter((clause) => has(clause, q)) : text.items;
  const keep = (next: readonly ClauseEdit[]): Promise<unknown> => saving.mutateAsync(next);
  return (
    <>
      <p className="quiet">{t('changes.editHint')}</p>
      <TextInput mb="md" maw={420} label={t('changes.findClause')} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
      <ErrorNote error={saving.error} />
      {shown.length === 0 && <Empty title={t('common.nothingFound')} />}
      <ol className="edited-clauses" lang={language}>
        {shown.map((clause) => (
          <EditedClause key={clause.clauseId} clause={clause} language={language} edits={edits} busy={saving.isPending} keep={keep} />
        ))}
      </ol>
      <MakeText change={change} language={language} count={edits.length} />
    </>
  );
};

/** The edits are kept as they are made; the text of them is made when all are there. */
const MakeText = ({ change, language, count }: { change: Change; language: Language; count: number }) => {
  const { t } = useTranslation();
  const { open } = useTab('/changes', change.id);
  const making = useSave(() => makeText(change.id, language), { stale: ['drafts'], success: t('changes.textMade'), onDone: () => open('rows') });
  return (
    <div className="save-bar edit-bar">
      <ErrorNote error={making.error} />
      <span className="quiet" role="status">
        {count === 0 ? t('changes.noEdits') : t('changes.edits', { count })}
      </span>
      <Button disabled={count === 0} loading={making.isPending} onClick={() => making.mutate()}>
        {t('changes.makeText')}
      </Button>
    </div>
  );
};

import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClauseEdit, ClauseWords, EditableClause } from '../../api/model/changes';
import type { Language } from '../../api/model/common';
import { ClauseForm } from './clause-form';
import { withEdit, withInsertion } from './edits';
import { InsertedClause } from './inserted-clause';

interface EditedClauseProps {
  readonly clause: EditableClause;
  readonly language: Language;
  readonly edits: readonly ClauseEdit[];
  readonly busy: boolean;
  readonly keep: (edits: readonly ClauseEdit[]) => Promise<unknown>;
}

const LENGTH = 60;

/** How a clause is called by those who hear the page. */
const useName = ({ number, heading, paragraphs }: EditableClause): string => {
  const { t } = useTranslation();
  return number ? t('reading.clauseNumber', { number }) : (heading ?? paragraphs?.[0]?.slice(0, LENGTH) ?? t('remarks.someClause'));
};

/** One clause of the present text with what becomes of it. */
export const EditedClause = ({ clause, language, edits, busy, keep }: EditedClauseProps) => {
  const { t } = useTranslation();
  const name = useName(clause);
  const [open, setOpen] = useState<'replace' | 'insert' | null>(null);
  const { clauseId, edit, inserted } = clause;
  const replace = (words: ClauseWords | null): Promise<void> => keep(withEdit(edits, clauseId, words && { ...words, clauseId, action: 'replace' })).then(() => setOpen(null));
  const insert = (place: number, words: ClauseWords | null): Promise<void> =>
    keep(withInsertion(edits, clauseId, place, words && { ...words, clauseId, action: 'insert-after' })).then(() => setOpen(null));
  const remove = (): void => void keep(withEdit(edits, clauseId, { clauseId, action: 'remove', number: null, heading: null, paragraphs: [] }));
  return (
    <li className="edited-clause" data-edit={edit?.action}>
      {open === 'replace' ? (
        <ClauseForm language={language} start={edit?.action === 'replace' ? edit : { ...clause, paragraphs: clause.paragraphs ?? [] }} busy={busy} onKeep={replace} onClose={() => setOpen(null)} />
      ) : (
        <>
          <Words clause={clause} />
          <div className="edit-tools">
            {edit && <span className="change-kind" data-kind={edit.action === 'remove' ? 'removed' : 'changed'}>{t(`changes.editKinds.${edit.action}`)}</span>}
            {clause.paragraphs ? <Tool word={t('changes.edit')} name={name} onPress={() => setOpen('replace')} /> : <span className="quiet">{t('changes.hasTable')}</span>}
            {edit ? <Tool word={t('changes.asItWas')} name={name} onPress={() => void replace(null)} /> : <Tool word={t('changes.takeOut')} name={name} onPress={remove} />}
            <Tool word={t('changes.putAfter')} name={name} onPress={() => setOpen('insert')} />
          </div>
        </>
      )}
      {inserted.map((each, place) => (
        <InsertedClause key={`${each.number ?? ''} ${each.paragraphs[0] ?? ''}`} words={each} language={language} busy={busy} keep={(words) => insert(place, words)} />
      ))}
      {open === 'insert' && <ClauseForm language={language} start={{ number: null, heading: null, paragraphs: [] }} busy={busy} onKeep={(words) => insert(inserted.length, words)} onClose={() => setOpen(null)} />}
    </li>
  );
};

const Tool = ({ word, name, onPress }: { word: string; name: string; onPress: () => void }) => (
  <Button size="compact-xs" variant="subtle" color="gray" aria-label={`${word}: ${name}`} onClick={onPress}>
    {word}
  </Button>
);

/** As it will read; what goes is struck through, what is replaced stands beneath its new words. */
const Words = ({ clause: { number, heading, paragraphs, edit } }: { clause: EditableClause }) => {
  const now = edit?.action === 'replace' ? edit : { number, heading, paragraphs };
  const Tag = edit?.action === 'remove' ? 'del' : 'div';
  return (
    <Tag className="edited-words">
      {(now.number ?? now.heading) && (
        <p className="compared-heading">
          {now.number && <span className="tabular">{now.number} </span>}
          {now.heading}
        </p>
      )}
      {(now.paragraphs ?? []).map((text, place) => (
        <p key={place}>{text}</p>
      ))}
    </Tag>
  );
};

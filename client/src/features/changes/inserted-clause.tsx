import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClauseWords } from '../../api/model/changes';
import type { Language } from '../../api/model/common';
import { ClauseForm } from './clause-form';

interface InsertedClauseProps {
  readonly words: ClauseWords;
  readonly language: Language;
  readonly busy: boolean;
  readonly keep: (words: ClauseWords | null) => Promise<void>;
}

/** A clause that was put in: it can be written anew or taken out again. */
export const InsertedClause = ({ words, language, busy, keep }: InsertedClauseProps) => {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const name = words.number ? t('reading.clauseNumber', { number: words.number }) : t('changes.newClause');
  if (editing) return <ClauseForm language={language} start={words} busy={busy} onKeep={(next) => keep(next).then(() => setEditing(false))} onClose={() => setEditing(false)} />;
  return (
    <div className="inserted-clause">
      <ins className="edited-words">
        {(words.number ?? words.heading) && (
          <p className="compared-heading">
            {words.number && <span className="tabular">{words.number} </span>}
            {words.heading}
          </p>
        )}
        {words.paragraphs.map((text, place) => (
          <p key={place}>{text}</p>
        ))}
      </ins>
      <div className="edit-tools">
        <span className="change-kind" data-kind="added">
          {t('changes.editKinds.insert-after')}
        </span>
        <Button size="compact-xs" variant="subtle" color="gray" aria-label={`${t('changes.edit')}: ${name}`} onClick={() => setEditing(true)}>
          {t('changes.edit')}
        </Button>
        <Button size="compact-xs" variant="subtle" color="gray" aria-label={`${t('changes.remove')}: ${name}`} onClick={() => void keep(null)}>
          {t('changes.remove')}
        </Button>
      </div>
    </div>
  );
};

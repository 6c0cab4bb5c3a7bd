import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDraftFile, removeDraftText } from '../../api/drafts';
import type { Language } from '../../api/model/common';
import type { Draft, DraftText } from '../../api/model/drafts';
import { DropArea } from '../../shared/forms/drop-area';
import { useSave } from '../../shared/hooks/use-save';
import { ErrorNote } from '../../shared/ui/error-note';
import { DraftFiles } from '../approvals/draft-files';
import { TextState } from '../approvals/text-state';
import '../approvals/approvals.css';

interface LanguageFilesProps {
  readonly draft: Draft;
  readonly language: Language;
}

/** The text of one language: its files, how its reading stands, and where files are put in. */
export const LanguageFiles = ({ draft, language }: LanguageFilesProps) => {
  const { t } = useTranslation();
  const text = draft.texts.find((each) => each.language === language);
  const master = language === draft.masterLanguage;
  return (
    <section aria-label={t(`languages.${language}`)}>
      <h2 className="section-title">
        {t(`languages.${language}Own`)} {master && <span className="quiet">· {t('drafts.master')}</span>}
      </h2>
      {text && <Present draft={draft} text={text} />}
      {draft.abilities.upload && <PutIn draft={draft} language={language} again={text !== undefined} />}
    </section>
  );
};

const Present = ({ draft, text }: { draft: Draft; text: DraftText }) => {
  const { t } = useTranslation();
  const removing = useSave(() => removeDraftText(draft.id, text.language), { stale: ['drafts'], success: t('drafts.textRemoved') });
  return (
    <>
      <ErrorNote error={removing.error} />
      <DraftFiles draftId={draft.id} text={text} />
      <TextState text={text} />
      <Group gap="xs" mb="sm">
        {text.state === 'ready' && <span className="quiet tabular" role="status">{t('drafts.clausesRead', { count: text.clauses })}</span>}
        {draft.abilities.upload && (
          <Button size="compact-sm" variant="subtle" color="gray" loading={removing.isPending} onClick={() => removing.mutate()}>
            {t('drafts.removeText')}
          </Button>
        )}
      </Group>
    </>
  );
};

const PutIn = ({ draft, language, again }: { draft: Draft; language: Language; again: boolean }) => {
  const { t } = useTranslation();
  const [progress, setProgress] = useState<number | null>(null);
  const send = (file: File): Promise<Draft> => {
    const form = new FormData();
    form.set('language', language);
    form.set('file', file);
    setProgress(0);
    return addDraftFile(draft.id, form, setProgress).finally(() => setProgress(null));
  };
  const saving = useSave(send, { stale: ['drafts'], success: t('document.fileAdded') });
  return (
    <>
      <ErrorNote error={saving.error} />
      <DropArea
        title={t('drafts.drop', { language: t(`languages.${language}`) })}
        hint={t(again ? 'drafts.dropAgain' : 'files.dropOneHint')}
        accept=".docx,.pdf"
        progress={progress}
        onFiles={([file]) => file && saving.mutate(file)}
      />
    </>
  );
};

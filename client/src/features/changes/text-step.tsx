import { SegmentedControl, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Change } from '../../api/model/changes';
import { languages } from '../../api/model/common';
import type { Draft } from '../../api/model/drafts';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { Empty } from '../../shared/ui/empty';
import { LanguageFiles } from '../drafts/language-files';
import { LanguageStepPanel } from '../language-step/language-step-panel';
import { ClauseEditor } from './clause-editor';

interface TextStepProps {
  readonly change: Change;
  readonly draft: Draft;
}

/** The new text comes as a file, or is made of the present one by editing single clauses here. */
export const TextStep = ({ change, draft }: TextStepProps) => {
  const { t } = useTranslation();
  const url = useUrlState();
  const mayEdit = change.abilities.upload && change.base.texts.length > 0;
  const editing = mayEdit && url.get('way') === 'edit';
  return (
    <>
      {mayEdit && (
        <SegmentedControl
          mb="md"
          aria-label={t('changes.way')}
          value={editing ? 'edit' : 'file'}
          onChange={(way) => url.set({ way: way === 'edit' ? 'edit' : null })}
          data={(['file', 'edit'] as const).map((value) => ({ value, label: t(`changes.ways.${value}`) }))}
        />
      )}
      {editing ? <ClauseEditor change={change} /> : <Files change={change} draft={draft} />}
    </>
  );
};

const Files = ({ change, draft }: TextStepProps) => {
  const { t } = useTranslation();
  const present = languages.filter((language) => draft.texts.some((text) => text.language === language) || (change.abilities.upload && change.base.texts.some((text) => text.language === language)));
  const others = change.abilities.upload ? languages.filter((language) => !present.includes(language)) : [];
  const ordered = [...present].sort((a, b) => Number(b === draft.masterLanguage) - Number(a === draft.masterLanguage));
  if (present.length === 0 && others.length === 0) return <Empty title={t('changes.paperOnly')} hint={t('changes.paperOnlyHint')} />;
  return (
    <Stack gap="lg" maw={760}>
      {change.abilities.upload && <p className="quiet">{t('changes.filesHint')}</p>}
      {ordered.map((language) => (
        <div key={language}>
          <LanguageFiles draft={draft} language={language} />
          {change.texts.some((text) => text.language === language && text.madeByInq) && <p className="quiet">{t('changes.madeByInq')}</p>}
        </div>
      ))}
      {others.length > 0 && (
        <details>
          <summary>{t('changes.otherLanguages')}</summary>
          {others.map((language) => (
            <LanguageFiles key={language} draft={draft} language={language} />
          ))}
        </details>
      )}
      {draft.texts.length > 0 && <LanguageStepPanel draftId={draft.id} />}
    </Stack>
  );
};

import { Anchor, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { templateUrl } from '../../api/documents';
import { languages } from '../../api/model/common';
import type { Draft } from '../../api/model/drafts';
import { LanguageStepPanel } from '../language-step/language-step-panel';
import { LanguageFiles } from './language-files';

/** The files of the draft, language by language, the master text first; and the type's empty form to begin with. */
export const FilesPanel = ({ draft }: { draft: Draft }) => {
  const { t } = useTranslation();
  const ordered = [...languages].sort((a, b) => Number(b === draft.masterLanguage) - Number(a === draft.masterLanguage));
  const shown = draft.abilities.upload ? ordered : ordered.filter((language) => draft.texts.some((text) => text.language === language));
  return (
    <Stack gap="lg" maw={760}>
      {draft.abilities.upload && (
        <Text>
          {t('drafts.templateHint')}{' '}
          {(['kk', 'ru'] as const).map((language) => (
            <Anchor key={language} href={templateUrl(draft.typeId, language)} download mr="sm">
              {t('drafts.template', { language: t(`languages.${language}`) })}
            </Anchor>
          ))}
        </Text>
      )}
      {shown.map((language) => (
        <LanguageFiles key={language} draft={draft} language={language} />
      ))}
      {draft.texts.length > 0 && <LanguageStepPanel draftId={draft.id} />}
    </Stack>
  );
};

import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClauseWords } from '../../api/model/changes';
import type { Language } from '../../api/model/common';
import { useForm } from '../../shared/hooks/use-form';
import { paragraphsOf } from './edits';

interface ClauseFormProps {
  readonly language: Language;
  readonly start: ClauseWords;
  readonly busy: boolean;
  readonly onKeep: (words: ClauseWords) => Promise<void>;
  readonly onClose: () => void;
}

/** Number, heading and paragraphs of one clause. */
export const ClauseForm = ({ language, start, busy, onKeep, onClose }: ClauseFormProps) => {
  const { t } = useTranslation();
  const form = useForm({ number: start.number ?? '', heading: start.heading ?? '', text: start.paragraphs.join('\n') });
  const { number, heading, text } = form.values;
  const words: ClauseWords = { number: number.trim() || null, heading: heading.trim() || null, paragraphs: paragraphsOf(text) };
  const empty = words.heading === null && words.paragraphs.length === 0;
  return (
    <form
      className="edit-clause-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!empty) void onKeep(words);
      }}
    >
      <Group gap="sm" align="flex-start" wrap="nowrap">
        <TextInput w={110} label={t('reading.number')} {...form.text('number')} />
        <TextInput flex={1} lang={language} label={t('changes.heading')} {...form.text('heading')} />
      </Group>
      <Textarea autoFocus autosize minRows={3} lang={language} label={t('changes.paragraphs')} description={t('changes.paragraphsHint')} {...form.text('text')} />
      <Group gap="xs">
        <Button type="submit" size="compact-md" loading={busy} disabled={empty}>
          {t('common.save')}
        </Button>
        <Button size="compact-md" variant="default" onClick={onClose}>
          {t('common.dismiss')}
        </Button>
      </Group>
    </form>
  );
};

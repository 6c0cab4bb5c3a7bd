import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EntryScreen } from '../../api/model/acquaintance';
import type { Language } from '../../api/model/common';
import { useUrlState } from '../../shared/hooks/use-url-state';

export type View = 'changes' | 'text';

interface ChoiceProps {
  readonly screen: EntryScreen;
  /** Whether there is something before it to lay beside. */
  readonly changed: boolean;
  readonly view: View;
  readonly language: Language | undefined;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** A few values of which one is shown. */
const Choice = ({ label, options, value, onChange }: { label: string; options: readonly Option[]; value: string | undefined; onChange: (value: string) => void }) => (
  <div className="choice" role="group" aria-label={label}>
    {options.map((option) => (
      <UnstyledButton key={option.value} aria-pressed={option.value === value} onClick={() => onChange(option.value)}>
        {option.label}
      </UnstyledButton>
    ))}
  </div>
);

/** Only what has changed or the whole text, and in which language. */
export const ChoiceOfView = ({ screen: { texts }, changed, view, language }: ChoiceProps) => {
  const { t } = useTranslation();
  const url = useUrlState();
  return (
    <div className="acknowledge-choices no-print">
      {changed && (
        <Choice
          label={t('acquaintance.view')}
          options={(['changes', 'text'] as const).map((value) => ({ value, label: t(`acquaintance.views.${value}`) }))}
          value={view}
          onChange={(value) => url.set({ view: value })}
        />
      )}
      {texts.length > 1 && (
        <Choice
          label={t('reading.languages')}
          options={texts.map((text) => ({ value: text.language, label: t(`languages.${text.language}Short`) }))}
          value={language}
          onChange={(value) => url.set({ language: value })}
        />
      )}
    </div>
  );
};

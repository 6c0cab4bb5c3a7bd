import { Checkbox, Group, NumberInput, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ParticipantsField } from './participants-field';
import type { StageCardProps } from './stage-card';
import { participantKindsOf, type StageForm } from './stage-form';

const modes = ['all', 'any', 'sequence'] as const;

/** What the stage is, who takes part, how, and for how long. */
export const StageFields = ({ stage, lock, kinds, onChange }: StageCardProps) => {
  const { t } = useTranslation();
  const set = (facts: Partial<StageForm>): void => onChange({ ...stage, ...facts });
  const facts = kinds.find(({ kind }) => kind === stage.kind);
  const changeKind = (kind: string | null): void => {
    const next = kinds.find((each) => each.kind === kind);
    // Those who take part in one kind of stage mean nothing to another.
    if (next) set({ kind: next.kind, participants: next.recordedBy === facts?.recordedBy ? stage.participants : [], compulsory: next.indispensable || stage.compulsory });
  };
  const name = (language: 'kk' | 'ru', text: string): void => {
    const names = { kk: null, ru: null, en: null, ...stage.name, [language]: text || null };
    set({ name: names.kk || names.ru || names.en ? names : null });
  };
  return (
    <>
      <Group align="flex-end" gap="sm">
        <Select label={t('routes.kind')} allowDeselect={false} disabled={lock !== null} data={kinds.map(({ kind }) => ({ value: kind, label: t(`stageKinds.${kind}`, { defaultValue: kind }) }))} value={stage.kind} onChange={changeKind} />
        <Select label={t('routes.mode')} allowDeselect={false} data={modes.map((mode) => ({ value: mode, label: t(`route.modes.${mode}`) }))} value={stage.mode} onChange={(mode) => mode && set({ mode: mode as StageForm['mode'] })} />
        <NumberInput label={t('routes.workingDays')} w={150} min={1} max={120} allowDecimal={false} value={stage.workingDays} onChange={(days) => set({ workingDays: Number(days) })} />
      </Group>
      <Group gap="sm">
        <TextInput label={t('routes.ownNameKk')} placeholder={t(`stageKinds.${stage.kind}`, { defaultValue: stage.kind })} value={stage.name?.kk ?? ''} onChange={(event) => name('kk', event.currentTarget.value)} />
        <TextInput lang="ru" label={t('routes.ownNameRu')} value={stage.name?.ru ?? ''} onChange={(event) => name('ru', event.currentTarget.value)} />
      </Group>
      <ParticipantsField value={stage.participants} kinds={participantKindsOf(facts)} onChange={(participants) => set({ participants })} />
      <Checkbox label={t('routes.compulsory')} description={facts?.indispensable ? t('routes.locks.indispensable') : t('routes.compulsoryHint')} disabled={lock !== null && stage.compulsory} checked={stage.compulsory} onChange={(event) => set({ compulsory: event.currentTarget.checked })} />
      <Checkbox label={t('routes.resetOnChange')} checked={stage.resetOnChange} onChange={(event) => set({ resetOnChange: event.currentTarget.checked })} />
    </>
  );
};

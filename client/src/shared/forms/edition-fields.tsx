import { Group, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EditionName } from '../../api/model/document';

const numberOf = (typed: string | number): number | null => (typed === '' ? null : Number(typed));

/** The two axes of an edition; either may be unknown and is then left empty (REG-6). */
export const EditionFields = ({ value, onChange }: { value: EditionName; onChange: (value: EditionName) => void }) => {
  const { t } = useTranslation();
  return (
    <Group grow align="flex-start">
      <NumberInput label={t('document.issue')} min={0} max={999} allowDecimal={false} hideControls value={value.issue ?? ''} onChange={(typed) => onChange({ ...value, issue: numberOf(typed) })} />
      <NumberInput label={t('document.revision')} min={0} max={999} allowDecimal={false} hideControls value={value.revision ?? ''} onChange={(typed) => onChange({ ...value, revision: numberOf(typed) })} />
    </Group>
  );
};

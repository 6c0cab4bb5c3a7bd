import { Button, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../api/model/organization';
import { deactivatePerson, savePerson } from '../../api/organization';
import { FormShell } from '../../shared/forms/form-shell';
import { UnitPick } from '../../shared/forms/pick-lists';
import { useFaults } from '../../shared/forms/use-faults';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';
import { ErrorNote } from '../../shared/ui/error-note';

const names = ['personnelNumber', 'surname', 'name', 'patronymic', 'email'] as const;
const compulsory: readonly string[] = ['personnelNumber', 'surname', 'name'];

const factsOf = (person: Person | null) => ({
  personnelNumber: person?.personnelNumber ?? '',
  surname: person?.surname ?? '',
  name: person?.name ?? '',
  patronymic: person?.patronymic ?? '',
  email: person?.email ?? '',
});

const noPost = { positionKk: '', positionRu: '', from: null, to: null };

export const PersonDialog = ({ person, onClose }: { person: Person | null; onClose: () => void }) => {
  const { t } = useTranslation();
  const form = useForm(factsOf(person));
  const [unitId, setUnit] = useState<string | null>(null);
  const post = useForm(noPost);
  const body = () => ({
    ...form.values,
    patronymic: form.values.patronymic || null,
    email: form.values.email || null,
    ...(!person && { assignments: unitId ? [{ ...post.values, unitId }] : [] }),
  });
  const saving = useSave(() => savePerson(person, body()), { stale: ['people', 'units'], success: t('common.saved'), onDone: onClose });
  const faults = useFaults(saving.error);
  return (
    <Dialog title={person ? t('organization.editPerson') : t('organization.addPerson')} onClose={onClose}>
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('common.save')} onCancel={onClose}>
        {names.map((name) => (
          <TextInput key={name} label={t(name === 'name' ? 'organization.givenName' : `fields.${name}`)} required={compulsory.includes(name)} {...form.text(name)} error={faults.of(name)} />
        ))}
        {!person && (
          <>
            <UnitPick label={t('fields.unit')} value={unitId} onChange={setUnit} error={faults.of('assignments')} />
            <TextInput label={t('fields.positionKk')} {...post.text('positionKk')} />
            <TextInput label={t('fields.positionRu')} {...post.text('positionRu')} />
          </>
        )}
      </FormShell>
      {person?.active && <Leaving person={person} onClose={onClose} />}
    </Dialog>
  );
};

/** Nobody is deleted: who leaves is closed, with posts and account. */
const Leaving = ({ person, onClose }: { person: Person; onClose: () => void }) => {
  const { t } = useTranslation();
  const leaving = useSave(() => deactivatePerson(person), { stale: ['people', 'units', 'accounts'], success: t('common.saved'), onDone: onClose });
  return (
    <Group mt="xl" justify="space-between">
      <ErrorNote error={leaving.error} />
      <Text size="sm" c="dimmed" maw={360}>
        {t('organization.deactivateHint')}
      </Text>
      <Button variant="outline" color="red" loading={leaving.isPending} onClick={() => leaving.mutate()}>
        {t('organization.deactivate')}
      </Button>
    </Group>
  );
};

import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { subjectKinds, type Route, type SubjectKind } from '../../api/model/approvals-office';
import { saveRoute } from '../../api/routes';
import { useLanguage } from '../../i18n/use-language';
import { FormShell } from '../../shared/forms/form-shell';
import { LocalizedFields } from '../../shared/forms/localized-fields';
import { TypePick } from '../../shared/forms/pick-lists';
import { useFaults } from '../../shared/forms/use-faults';
import { inLanguage } from '../../shared/format/texts';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { Page } from '../../shared/ui/page';
import { RetireDialog } from './retire-dialog';
import { bodyOf, fromTemplates, type StageForm } from './stage-form';
import { StagesEditor } from './stages-editor';

interface Facts {
  readonly name: Route['name'];
  readonly subjectKind: SubjectKind;
  readonly typeId: string | null;
  readonly stages: readonly StageForm[];
}

const factsOf = (route: Route | null): Facts => (route
  ? { name: route.name, subjectKind: route.subjectKind, typeId: route.typeId, stages: fromTemplates(route.stages) }
  : { name: { kk: null, ru: null, en: null }, subjectKind: 'edition', typeId: null, stages: [] });

/** Name, what it serves, and its stages; rounds that run keep the stages with which they began. */
export const RouteEditor = ({ route }: { route: Route | null }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const page = useLanguage();
  const form = useForm(factsOf(route));
  const [retiring, setRetiring] = useState(false);
  const { name, subjectKind, typeId, stages } = form.values;
  const saving = useSave(() => saveRoute(route, { name, subjectKind, typeId, stages: stages.map(bodyOf) }), {
    stale: ['routes'], success: t('routes.saved'), onDone: ({ id }) => void navigate(`/routes/${id}`, { replace: true }),
  });
  const faults = useFaults(saving.error);
  const title = route ? inLanguage(route.name, page).text : t('routes.newTitle');
  const retire = route && !route.retired && <Button variant="default" onClick={() => setRetiring(true)}>{t('routes.retire')}</Button>;
  return (
    <Page title={title} hint={t('routes.editHint')} actions={retire}>
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('common.save')} onCancel={() => void navigate('/routes')}>
        <div className="narrow-form">
          <LocalizedFields name="name" label={t('routes.name')} value={name} onChange={(value) => form.set('name', value)} faults={faults} />
          <Select mt="md" label={t('routes.subject')} allowDeselect={false} data={subjectKinds.map((kind) => ({ value: kind, label: t(`approval.subjects.${kind}`) }))} value={subjectKind} onChange={(kind) => kind && form.set('subjectKind', kind as SubjectKind)} />
          <TypePick clearable label={t('fields.type')} description={t('routes.typeHint')} value={typeId} onChange={(id) => form.set('typeId', id)} error={faults.of('typeId')} />
        </div>
        <StagesEditor stages={stages} onChange={(next) => form.set('stages', next)} />
      </FormShell>
      {retiring && route && <RetireDialog route={route} onClose={() => setRetiring(false)} />}
    </Page>
  );
};

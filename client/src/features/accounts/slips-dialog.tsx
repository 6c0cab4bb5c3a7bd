import { SegmentedControl, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { accountSlips, type Slips } from '../../api/organization';
import { FormShell } from '../../shared/forms/form-shell';
import { UnitPick } from '../../shared/forms/pick-lists';
import { saveBlob } from '../../shared/format/save-blob';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';

/** One-time slips to print and hand out by unit, for a university without mail. */
export const SlipsDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const form = useForm<Slips>({ unitId: null, lang: 'kk' });
  const printing = useSave(() => accountSlips(form.values), {
    stale: ['accounts'],
    onDone: (pdf) => {
      saveBlob(pdf, 'slips.pdf');
      onClose();
    },
  });
  return (
    <Dialog title={t('accounts.slips')} onClose={onClose}>
      <Text mb="md">{t('accounts.slipsHint')}</Text>
      <FormShell onSubmit={() => printing.mutate()} busy={printing.isPending} error={printing.error} action={t('accounts.printSlips')} onCancel={onClose}>
        <UnitPick label={t('fields.unit')} description={t('accounts.allUnits')} value={form.values.unitId} onChange={(id) => form.set('unitId', id)} />
        <SegmentedControl aria-label={t('app.language')} value={form.values.lang} onChange={(lang) => form.set('lang', lang as Slips['lang'])} data={[{ value: 'kk', label: t('languages.kkOwn') }, { value: 'ru', label: t('languages.ruOwn') }]} />
      </FormShell>
    </Dialog>
  );
};

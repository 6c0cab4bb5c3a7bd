import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { registerTask } from '../../api/approvals';
import type { Registration, RegistrationFacts, TaskView } from '../../api/model/approvals';
import type { Draft } from '../../api/model/drafts';
import { useForm } from '../../shared/hooks/use-form';
import { SigningDialog } from '../approvals/signing-dialog';
import { filesOf } from './files-of';
import { RegistrationFields, type RegistrationValues } from './registration-fields';

interface RegistrationDialogProps {
  readonly view: TaskView;
  readonly draft: Draft;
  readonly registration: Registration;
  readonly onClose: () => void;
}

const startOf = ({ suggested, currentCode }: Registration): RegistrationValues => ({
  code: currentCode ?? suggested.code ?? '',
  registrationNumber: suggested.registrationNumber,
  validFrom: null,
  orderNumber: '',
  orderDate: null,
  edition: { issue: null, revision: null },
});

type Facts = Omit<RegistrationFacts, 'digest' | 'signingToken'>;

/** What is left empty is not sent: the server decides then. */
const factsOf = (values: RegistrationValues, ends: boolean): Facts => ({
  ...(values.validFrom && { validFrom: values.validFrom }),
  ...(!ends && {
    code: values.code.trim() || null,
    registrationNumber: values.registrationNumber.trim() || null,
    ...(values.orderNumber.trim() && values.orderDate && { order: { number: values.orderNumber.trim(), date: values.orderDate } }),
    ...(values.edition.issue !== null && { issue: values.edition.issue }),
    ...(values.edition.revision !== null && { revision: values.edition.revision }),
  }),
});

/** Registration by the office: code, number, start; a cancellation has its day only. */
export const RegistrationDialog = ({ view, draft, registration, onClose }: RegistrationDialogProps) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { task, digest } = view;
  const ends = draft.kind === 'cancellation';
  const form = useForm(startOf(registration));
  return (
    <SigningDialog
      title={t(ends ? 'registration.endTitle' : 'registration.title')}
      action={t(ends ? 'registration.end' : 'registration.register')}
      what={{ action: 'approvals.decide', objectId: task.id, digest }}
      files={filesOf(view)}
      meaning={t('signing.meanings.registered')}
      consent={view.consents['register'] ?? null}
      danger={ends}
      stale={['tasks', 'approvals', 'drafts', 'documents', 'card', 'reading']}
      success={t(ends ? 'registration.ended' : 'registration.done')}
      sign={(signingToken) => registerTask(task.id, { ...factsOf(form.values, ends), digest, signingToken })}
      onDone={({ documentId }) => {
        onClose();
        void navigate(`/documents/${documentId}`);
      }}
      onClose={onClose}
    >
      {(faults) => <RegistrationFields form={form} faults={faults} registration={registration} ends={ends} />}
    </SigningDialog>
  );
};

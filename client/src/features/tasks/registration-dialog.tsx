import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { registerTask } from '../../api/approvals';
import type { Registration, RegistrationFacts, TaskView } from '../../api/model/approvals';
import type { Draft, DraftKind } from '../../api/model/drafts';
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
const factsOf = (values: RegistrationValues, kind: DraftKind): Facts => ({
  ...(values.validFrom && { validFrom: values.validFrom }),
  ...(kind !== 'cancellation' && { registrationNumber: values.registrationNumber.trim() || null }),
  ...(kind === 'edition' && {
    code: values.code.trim() || null,
    ...(values.orderNumber.trim() && values.orderDate && { order: { number: values.orderNumber.trim(), date: values.orderDate } }),
    ...(values.edition.issue !== null && { issue: values.edition.issue }),
    ...(values.edition.revision !== null && { revision: values.edition.revision }),
  }),
});

/** Registration by the office: code, number, start; a change has no code of its own, a cancellation its day only. */
export const RegistrationDialog = ({ view, draft, registration, onClose }: RegistrationDialogProps) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { task, digest } = view;
  const ends = draft.kind === 'cancellation';
  const { kind } = draft;
  const changes = kind === 'change';
  const form = useForm(startOf(registration));
  return (
    <SigningDialog
      title={t(ends ? 'registration.endTitle' : changes ? 'registration.changeTitle' : 'registration.title')}
      action={t(ends ? 'registration.end' : 'registration.register')}
      what={{ action: 'approvals.decide', objectId: task.id, digest }}
      files={filesOf(view)}
      meaning={t('signing.meanings.registered')}
      consent={view.consents['register'] ?? null}
      danger={ends}
      stale={['tasks', 'approvals', 'drafts', 'documents', 'card', 'reading', 'changes']}
      success={t(ends ? 'registration.ended' : changes ? 'registration.changeDone' : 'registration.done')}
      sign={(signingToken) => registerTask(task.id, { ...factsOf(form.values, kind), digest, signingToken })}
      onDone={({ documentId }) => {
        onClose();
        void navigate(`/documents/${documentId}${changes ? '/changes' : ''}`);
      }}
      onClose={onClose}
    >
      {(faults) => <RegistrationFields form={form} faults={faults} registration={registration} kind={kind} />}
    </SigningDialog>
  );
};

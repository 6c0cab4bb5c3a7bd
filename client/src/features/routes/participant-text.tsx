import { useTranslation } from 'react-i18next';
import type { Participant } from '../../api/model/approvals-office';
import { NameOf, UnitName } from '../../shared/ui/name-of';

/** A rule of who takes part, in words. */
export const ParticipantText = ({ participant: { kind, id } }: { participant: Participant }) => {
  const { t } = useTranslation();
  const rule = t(`participantKinds.${kind}`);
  if (id === null) return rule;
  if (kind === 'role') return `${rule}: ${t(`roles.${id}`, { defaultValue: id })}`;
  if (kind === 'position') return `${rule}: ${id}`;
  return <>{rule}: {kind === 'person' ? <NameOf field="person" id={id} /> : <UnitName id={id} />}</>;
};

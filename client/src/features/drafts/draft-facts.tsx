import { useTranslation } from 'react-i18next';
import type { Draft } from '../../api/model/drafts';
import { dateText } from '../../shared/format/dates';
import { Facts } from '../../shared/ui/facts';
import { InTheirLanguage } from '../../shared/ui/localized';
import { ScopeText } from './scope-text';

export const DraftFacts = ({ draft }: { draft: Draft }) => {
  const { t } = useTranslation();
  return (
    <Facts
      facts={[
        { name: t('fields.type'), value: <InTheirLanguage text={draft.typeName} /> },
        { name: t('fields.ownerUnit'), value: draft.ownerUnit && <InTheirLanguage text={draft.ownerUnit.name} /> },
        { name: t('fields.responsible'), value: draft.responsible?.name },
        { name: t('drafts.author'), value: draft.author.name },
        { name: t('drafts.workingGroup'), value: draft.workingGroup.map(({ name }) => name).join(', ') },
        { name: t('drafts.interestedUnits'), value: draft.interestedUnits.map((unit) => <div key={unit.id}><InTheirLanguage text={unit.name} /></div>) },
        { name: t('fields.scope'), value: draft.scope.map((rule) => <div key={JSON.stringify(rule)}><ScopeText rule={rule} /></div>) },
        { name: t('fields.confidentiality'), value: t(`confidentiality.${draft.confidentiality}`) },
        { name: t('fields.masterLanguage'), value: t(`languages.${draft.masterLanguage}`) },
        { name: t(draft.kind === 'cancellation' ? 'drafts.cancelReason' : 'drafts.need'), value: draft.reason },
        { name: t('drafts.desiredStart'), value: draft.desiredStart && dateText(draft.desiredStart) },
      ]}
    />
  );
};

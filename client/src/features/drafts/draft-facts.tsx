import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../api/model/drafts';
import { dateText } from '../../shared/format/dates';
import { Facts, type Fact } from '../../shared/ui/facts';
import { InTheirLanguage } from '../../shared/ui/localized';
import { ScopeText } from './scope-text';

const useFacts = (draft: Draft): Fact[] => {
  const { t } = useTranslation();
  const ends = draft.kind === 'cancellation';
  const lines = (items: readonly ReactNode[]): ReactNode => (items.length === 0 ? null : items.map((item, place) => <div key={place}>{item}</div>));
  // A cancellation proposes no other card than the one in force.
  const proposed: Fact[] = [
    { name: t('fields.ownerUnit'), value: draft.ownerUnit && <InTheirLanguage text={draft.ownerUnit.name} /> },
    { name: t('fields.responsible'), value: draft.responsible?.name },
    { name: t('fields.scope'), value: lines(draft.scope.map((rule) => <ScopeText key={JSON.stringify(rule)} rule={rule} />)) },
    { name: t('fields.confidentiality'), value: t(`confidentiality.${draft.confidentiality}`) },
    { name: t('fields.masterLanguage'), value: t(`languages.${draft.masterLanguage}`) },
  ];
  return [
    { name: t('fields.type'), value: <InTheirLanguage text={draft.typeName} /> },
    { name: t(ends ? 'drafts.cancelReason' : 'drafts.need'), value: draft.reason },
    ...(ends ? [] : proposed),
    { name: t('drafts.author'), value: draft.author.name },
    { name: t('drafts.workingGroup'), value: draft.workingGroup.map(({ name }) => name).join(', ') },
    { name: t('drafts.interestedUnits'), value: lines(draft.interestedUnits.map((unit) => <InTheirLanguage key={unit.id} text={unit.name} />)) },
    { name: t('drafts.desiredStart'), value: draft.desiredStart && dateText(draft.desiredStart) },
  ];
};

/** The card of a draft that is under way. */
export const DraftFacts = ({ draft }: { draft: Draft }) => <Facts facts={useFacts(draft)} />;

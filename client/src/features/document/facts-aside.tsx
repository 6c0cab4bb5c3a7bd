import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../api/model/document';
import { dateText } from '../../shared/format/dates';
import { Facts, type Fact } from '../../shared/ui/facts';
import { InTheirLanguage } from '../../shared/ui/localized';
import { loadWorkTexts } from '../../i18n';
import { currentEdition } from './current-edition';
import { GapWords } from './gap-words';

const QrFact = lazy(async () => (await Promise.all([import('../validity/qr-fact'), loadWorkTexts()]))[0]);

const useFacts = (card: Card): Fact[] => {
  const { t } = useTranslation();
  const { publication } = card;
  const optional: Fact[] = [
    {
      name: t('publication.check'),
      value: publication && t('publication.checked', { ...publication, agreedOn: dateText(publication.agreedOn), checkedOn: dateText(publication.checkedOn) }),
    },
    { name: t('fields.codePrinted'), value: card.codePrinted !== card.code ? card.codePrinted : null },
    { name: t('fields.aliases'), value: card.aliases.join(', ') },
    { name: t('fields.process'), value: card.process },
    { name: t('fields.keywords'), value: card.keywords.join(', ') },
  ];
  return [
    { name: t('fields.type'), value: <InTheirLanguage text={card.type} /> },
    { name: t('fields.level'), value: t(`levels.${card.level}`) },
    { name: t('fields.ownerUnit'), value: card.ownerUnit && <InTheirLanguage text={card.ownerUnit.name} /> },
    { name: t('fields.responsible'), value: card.responsible?.name },
    { name: t('fields.confidentiality'), value: t(`confidentiality.${card.confidentiality}`) },
    { name: t('fields.reviewMonths'), value: card.reviewMonths && t('document.everyMonths', { count: card.reviewMonths }) },
    { name: t('fields.masterLanguage'), value: t(`languages.${card.masterLanguage}`) },
    ...optional.filter((fact) => fact.value),
  ];
};

interface FactsAsideProps {
  readonly card: Card;
  /** The text that is open beside; without one that of the edition in force. */
  readonly versionId?: string;
}

export const FactsAside = ({ card, versionId = currentEdition(card)?.files[0]?.textVersionId }: FactsAsideProps) => {
  const { t } = useTranslation();
  const fromRegister = Object.values(card.origins).includes('register');
  return (
    <aside aria-label={t('document.facts')}>
      {card.gaps.length > 0 && (
        <p>
          <GapWords gaps={card.gaps} />
        </p>
      )}
      <Facts facts={useFacts(card)} />
      {versionId && (
        <Suspense>
          <QrFact documentId={card.id} versionId={versionId} />
        </Suspense>
      )}
      {fromRegister && <p className="quiet">{t('document.fromRegister')}</p>}
    </aside>
  );
};

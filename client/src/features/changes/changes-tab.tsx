import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { changeSheetUrl, listRegistered } from '../../api/changes';
import type { EditionChanges } from '../../api/model/changes';
import type { Card } from '../../api/model/document';
import { dateText } from '../../shared/format/dates';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { useEditionText } from '../document/state-line';
import { ChangeCards } from './change-cards';
import { ChangeSheet } from './change-sheet';
import { changeKeys } from './keys';
import { Prints } from './prints';
import './changes.css';

/** From here on the columns of the sheet stand beside each other. */
const WIDE = '(min-width: 760px), print';

/** The change-registration sheet of every edition, the latest first. */
const ChangesTab = ({ card }: { card: Card }) => {
  const { t } = useTranslation();
  const changes = useQuery({ queryKey: changeKeys.ofDocument(card.id), queryFn: () => listRegistered(card.id) });
  return (
    <Loaded query={changes}>
      {({ editions }) => {
        const shown = editions.filter((edition) => edition.changes.length > 0);
        return shown.length === 0 ? <Empty title={t('changes.none')} hint={t('changes.noneHint')} /> : <Sheets card={card} editions={shown} />;
      }}
    </Loaded>
  );
};
export default ChangesTab;

const Sheets = ({ card, editions }: { card: Card; editions: readonly EditionChanges[] }) => {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash) document.getElementById(hash.slice(1))?.scrollIntoView({ block: 'start' });
  }, [hash]);
  return editions.map((edition) => <SheetOfEdition key={edition.editionId} card={card} edition={edition} alone={editions.length === 1} />);
};

const SheetOfEdition = ({ card, edition, alone }: { card: Card; edition: EditionChanges; alone: boolean }) => {
  const { t } = useTranslation();
  const editionText = useEditionText();
  const wide = useMediaQuery(WIDE, undefined, { getInitialValueInEffect: false });
  const name = editionText(edition) || t('document.editionUnknown');
  return (
    <section className="sheet-edition" aria-label={`${t('changes.sheet')}: ${name}`}>
      <h2 className="section-title">
        {t('changes.sheet')}
        {(!alone || editionText(edition)) && ` · ${name}`} {edition.validFrom && <span className="quiet tabular">· {t('document.from', { date: dateText(edition.validFrom) })}</span>}
      </h2>
      <Prints what={t('changes.download')} url={(print) => changeSheetUrl(card.id, { edition: edition.editionId, ...print })} />
      {wide ? <ChangeSheet card={card} edition={edition} /> : <ChangeCards documentId={card.id} edition={edition} />}
    </section>
  );
};

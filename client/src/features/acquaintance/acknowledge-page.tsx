import '@fontsource/tinos/400.css';
import '@fontsource/tinos/700.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { getEntry } from '../../api/acquaintance';
import type { EntryScreen, EntryText } from '../../api/model/acquaintance';
import { useLanguage } from '../../i18n/use-language';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { inLanguage } from '../../shared/format/texts';
import { Loaded } from '../../shared/ui/loaded';
import { useDocumentTitle } from '../../shared/ui/page';
import '../reading/reading.css';
import { AcknowledgeBar } from './acknowledge-bar';
import { AcknowledgeHead } from './acknowledge-head';
import { ChangedClauses } from './changed-clauses';
import { ChoiceOfView, type View } from './choice-of-view';
import { EndedBand } from './ended-band';
import { EntryWords } from './entry-words';
import { acquaintanceKeys } from './keys';
import { ReceiptView } from './receipt-view';
import { useOpening } from './use-opening';
import './acquaintance.css';

/** One document to get to know: what it is, until when, its words, and «Таныстым» (ACQ-3). */
export const AcknowledgePage = () => {
  const id = useParams()['entryId'] ?? '';
  const entry = useQuery({ queryKey: acquaintanceKeys.entry(id), queryFn: () => getEntry(id) });
  return (
    <Loaded query={entry} lines={10}>
      {(screen) => <Screen screen={screen} />}
    </Loaded>
  );
};

/** The text in the reader's language, unless the address names another. */
const useChosenText = ({ texts }: EntryScreen): EntryText | undefined => {
  const own = useLanguage();
  const wanted = useUrlState().get('language') || own;
  return texts.find(({ language }) => language === wanted) ?? texts[0];
};

const Screen = ({ screen }: { screen: EntryScreen }) => {
  const { t } = useTranslation();
  const page = useLanguage();
  const text = useChosenText(screen);
  const url = useUrlState();
  const view: View = screen.changes && url.get('view') !== 'text' ? 'changes' : 'text';
  const opening = useOpening(screen, text);
  const title = inLanguage(screen.title, page).text;
  useDocumentTitle(`${t('acquaintance.title')} · ${screen.code ?? title}`);
  return (
    <article className="acknowledge">
      <AcknowledgeHead screen={screen} />
      <EndedBand screen={screen} />
      {screen.evidence && <ReceiptView entryId={screen.id} />}
      <ChoiceOfView screen={screen} view={view} language={text?.language} />
      {view === 'changes' && screen.changes ? (
        <ChangedClauses changes={screen.changes} lang={text?.language} onShown={opening.shown} />
      ) : (
        text && <EntryWords documentId={screen.documentId} text={text} onShown={opening.shown} />
      )}
      {screen.abilities.confirm && text && <AcknowledgeBar screen={screen} text={text} ready={opening.recorded} error={opening.error} />}
    </article>
  );
};

import '@fontsource/tinos/400.css';
import '@fontsource/tinos/700.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { getEntry } from '../../api/acquaintance';
import type { ChangedWords, EntryScreen, EntryText } from '../../api/model/acquaintance';
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
import { EditionChanges, textBefore } from './edition-changes';
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

/** What can still be answered: who has refused or was away may confirm later. */
const isAnswerable = ({ state }: EntryScreen): boolean => state === 'open' || state === 'refused' || state === 'excused';

const Screen = ({ screen }: { screen: EntryScreen }) => {
  const { t } = useTranslation();
  const page = useLanguage();
  const text = useChosenText(screen);
  const url = useUrlState();
  const changed = screen.changes !== null || (text !== undefined && textBefore(screen, text) !== undefined);
  const view: View = changed && url.get('view') !== 'text' ? 'changes' : 'text';
  const opening = useOpening(screen.id, text, isAnswerable(screen));
  useDocumentTitle(`${t('acquaintance.title')} · ${screen.code ?? inLanguage(screen.title, page).text}`);
  return (
    <article className="acknowledge">
      <AcknowledgeHead screen={screen} />
      <EndedBand screen={screen} />
      {screen.evidence && <ReceiptView entryId={screen.id} />}
      <ChoiceOfView screen={screen} changed={changed} view={view} language={text?.language} />
      {text && <Words screen={screen} text={text} view={view} onShown={opening.shown} />}
      {isAnswerable(screen) && text && <AcknowledgeBar screen={screen} text={text} ready={opening.recorded} error={opening.error} />}
    </article>
  );
};

/** Rows of the text that is read; where they were worded in another language alone, those. */
const inTheLanguage = (changes: readonly ChangedWords[], { language }: EntryText): readonly ChangedWords[] => {
  const own = changes.filter((change) => change.language === language);
  return own.length > 0 ? own : changes;
};

const Words = ({ screen, text, view, onShown }: { screen: EntryScreen; text: EntryText; view: View; onShown: () => void }) => {
  if (view === 'text') return <EntryWords documentId={screen.documentId} text={text} onShown={onShown} />;
  if (screen.changes) return <ChangedClauses changes={inTheLanguage(screen.changes, text)} onShown={onShown} />;
  return <EditionChanges screen={screen} text={text} onShown={onShown} />;
};

import '@fontsource/tinos/400.css';
import '@fontsource/tinos/700.css';
import { lazy, Suspense, type ReactNode } from 'react';
import type { ReadingText } from '../../api/model/reading';
import { loadWorkTexts } from '../../i18n';
import { Bones } from '../../shared/ui/loaded';
import { Contents } from './contents';
import { ReadingBand } from './reading-band';
import { TextBar } from './text-bar';
import { TextBody } from './text-body';
import { TextMessage } from './text-message';
import { usePlace } from './use-place';
import { useClauses } from './use-text';
import './reading.css';

const PdfPane = lazy(() => import('./pdf/pdf-pane'));
const ReadAgainButton = lazy(() => import('./mend/read-again-button'));
// Who reads the master text needs nothing of this.
const LanguageBand = lazy(async () => (await Promise.all([import('../language-step/language-band'), loadWorkTexts()]))[0]);
const MendText = lazy(() => import('./mend/mend-text'));

interface TextTabProps {
  readonly text: ReadingText;
  /** What is known of the document beside its words. */
  readonly facts: ReactNode;
}

const hasPdf = ({ files }: ReadingText): boolean => files.some(({ format }) => format === 'pdf');

/** Where there is no text to read, the PDF is what is read. */
const isPdfAlone = (text: ReadingText): boolean => hasPdf(text) && text.text.state !== 'ready' && text.text.state !== 'waiting';

/** The page that the PDF is asked for; null where it is closed and nothing needs it. */
const pdfPage = (text: ReadingText, asked: string | null): number | null => {
  if (!hasPdf(text) || (asked === null && !isPdfAlone(text))) return null;
  return Math.max(1, Number(asked) || 1);
};

/** Reading: contents, the text, and beside it the facts or the PDF. */
export const TextTab = ({ text, facts }: TextTabProps) => {
  const query = new URLSearchParams(usePlace().to({}));
  const page = pdfPage(text, query.get('pdf'));
  const mending = text.abilities.mend && query.has('mend');
  const ready = text.text.state === 'ready';
  return (
    <div className="reading" data-pdf={(page !== null && ready) || undefined} data-alone={isPdfAlone(text) || undefined}>
      <ReadingBand text={text} />
      {text.version.language !== text.masterLanguage && (
        <Suspense>
          <LanguageBand text={text} />
        </Suspense>
      )}
      <TextBar text={text} pdfOpen={page !== null} mending={mending} />
      <div className="reading-columns">
        {ready && (
          <div className="reading-contents no-print">
            <Contents outline={text.outline} lang={text.version.language} />
          </div>
        )}
        <div className="reading-text">
          <TextMessage text={text.text}>
            {text.abilities.mend && text.text.state !== 'waiting' && text.text.state !== 'none' && (
              <Suspense>
                <ReadAgainButton text={text} />
              </Suspense>
            )}
          </TextMessage>
          {ready && <Words text={text} mending={mending} />}
        </div>
        {page !== null ? (
          <div className="reading-pdf no-print">
            <Suspense fallback={<Bones lines={12} />}>
              <PdfPane key={text.version.id} text={text} page={page} alone={isPdfAlone(text)} />
            </Suspense>
          </div>
        ) : (
          <div className="reading-facts no-print">{facts}</div>
        )}
      </div>
    </div>
  );
};

const Words = ({ text, mending }: { text: ReadingText; mending: boolean }) => {
  const loaded = useClauses(text);
  if (!mending) return <TextBody text={text} loaded={loaded} />;
  return (
    <Suspense fallback={<Bones lines={12} />}>
      <MendText key={`${text.version.id} ${text.text.revision}`} text={text} loaded={loaded} />
    </Suspense>
  );
};

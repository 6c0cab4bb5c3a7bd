import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { shownUrl } from '../../api/copies';
import { fileUrl } from '../../api/documents';
import type { EntryText } from '../../api/model/acquaintance';
import type { Clause, ReadingText } from '../../api/model/reading';
import { getText } from '../../api/reading';
import { ErrorNote } from '../../shared/ui/error-note';
import { Bones, Loaded } from '../../shared/ui/loaded';
import { ClauseBody } from '../reading/clause-body';
import { tagOf } from '../reading/heading-tag';
import { useClauses } from '../reading/use-text';

interface WordsProps {
  readonly documentId: string;
  readonly text: EntryText;
  readonly onShown: () => void;
}

const POLL_MS = 3000;

/** The text is being read from its file. */
const isComing = (reading: ReadingText | undefined): boolean => reading?.text.state === 'waiting';

const Coming = () => {
  const { t } = useTranslation();
  return (
    <>
      <p className="quiet">{t('reading.states.waiting')}</p>
      <Bones lines={8} />
    </>
  );
};

/** The whole text as it is read in the library; where it is a scan, its file. */
export const EntryWords = ({ documentId, text, onShown }: WordsProps) => {
  const wanted = { version: text.textVersionId, language: text.language };
  const query = useQuery({ queryKey: ['reading', documentId, wanted], queryFn: () => getText(documentId, wanted), refetchInterval: ({ state }) => (isComing(state.data) ? POLL_MS : false) });
  return (
    <Loaded query={query} lines={12}>
      {(reading) => {
        if (reading.text.state === 'ready') return <Clauses reading={reading} onShown={onShown} />;
        return isComing(reading) ? <Coming /> : <Files reading={reading} onOpened={onShown} />;
      }}
    </Loaded>
  );
};

const Clauses = ({ reading, onShown }: { reading: ReadingText; onShown: () => void }) => {
  const { clauses, whole, error, retry } = useClauses(reading);
  const some = clauses.length > 0;
  useEffect(() => {
    if (some) onShown();
  }, [some, onShown]);
  return (
    <div className="document-text" lang={reading.version.language} data-long={reading.text.clauses > 800 || undefined}>
      {clauses.map((clause) => (
        <OneClause key={clause.id} clause={clause} />
      ))}
      {!whole && !error && <Bones lines={12} />}
      {Boolean(error) && <ErrorNote error={error} retry={retry} />}
    </div>
  );
};

const OneClause = ({ clause }: { clause: Clause }) => {
  const printed = clause.printedNumber ?? clause.number;
  const number = printed && <span className="clause-number">{printed} </span>;
  const Tag = tagOf(clause);
  return (
    <div className="clause" data-plain={clause.heading === null || undefined}>
      {clause.heading === null ? number : <div className="clause-head"><Tag>{number}{clause.heading}</Tag></div>}
      <ClauseBody body={clause.body} links={[]} />
    </div>
  );
};

/** There are no words to show: the file is opened, and that counts as the opening. */
const Files = ({ reading, onOpened }: { reading: ReadingText; onOpened: () => void }) => {
  const { t } = useTranslation();
  return (
    <div className="band">
      <span>{t('acquaintance.fileOnly')}</span>
      {reading.files.map((file) => (
        <a key={file.id} href={file.format === 'pdf' ? shownUrl(reading.documentId, file.id) : fileUrl(reading.documentId, file.id)} target="_blank" rel="noreferrer" onClick={onOpened}>
          {t('acquaintance.openFile', { format: file.format.toUpperCase() })}
        </a>
      ))}
    </div>
  );
};

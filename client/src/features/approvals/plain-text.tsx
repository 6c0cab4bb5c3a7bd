import '@fontsource/tinos/400.css';
import '@fontsource/tinos/700.css';
import { useQuery } from '@tanstack/react-query';
import { getDraftText } from '../../api/drafts';
import type { Language } from '../../api/model/common';
import type { DraftText } from '../../api/model/drafts';
import type { Clause } from '../../api/model/reading';
import { Loaded } from '../../shared/ui/loaded';
import { draftKeys } from '../drafts/keys';
import { ClauseBody } from '../reading/clause-body';
import { tagOf } from '../reading/heading-tag';
import '../reading/reading.css';
import { ClausePins, type Pins } from './pins';

interface PlainTextProps {
  readonly draftId: string;
  readonly text: DraftText;
  readonly pins: Pins | null;
}

/** The words of a draft, clause by clause, with what is said about each. */
export const PlainText = ({ draftId, text, pins }: PlainTextProps) => {
  const { id, language } = text;
  const reading = useQuery({ queryKey: draftKeys.text(draftId, id), queryFn: () => getDraftText(draftId, id) });
  return (
    <Loaded query={reading} lines={12}>
      {({ clauses }) => (
        <div className="document-text" lang={language} data-long={clauses.length > 800 || undefined}>
          {clauses.map((clause) => (
            <DraftClause key={clause.id} clause={clause} language={language} pins={pins} />
          ))}
        </div>
      )}
    </Loaded>
  );
};

const DraftClause = ({ clause, language, pins }: { clause: Clause; language: Language; pins: Pins | null }) => {
  const Tag = tagOf(clause);
  const printed = clause.printedNumber ?? clause.number;
  return (
    <div className="clause" data-plain={clause.heading === null || undefined}>
      {clause.heading === null ? (
        printed && <span className="clause-number">{printed} </span>
      ) : (
        <div className="clause-head">
          <Tag>
            {printed && <span className="clause-number">{printed} </span>}
            {clause.heading}
          </Tag>
        </div>
      )}
      <ClauseBody body={clause.body} links={[]} />
      {pins && <ClausePins pins={pins} clause={clause} language={language} />}
    </div>
  );
};

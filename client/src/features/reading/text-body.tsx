import { useMemo, type ReactNode } from 'react';
import type { Clause, ReadingText } from '../../api/model/reading';
import { ErrorNote } from '../../shared/ui/error-note';
import { Bones } from '../../shared/ui/loaded';
import { ClauseView } from './clause-view';
import { NoSuchClause } from './no-such-clause';
import { TextLanguage } from './text-language';
import { linksByAnchor, type PrintedLink } from './linked-text';
import { useChangedClauses } from './use-changed-clauses';
import { useAskedClause } from './use-asked-clause';
import { usePlace } from './use-place';
import { useReferences } from './use-references';
import type { LoadedClauses } from './use-text';

export interface ClauseTools {
  readonly of: (clause: Clause, first: boolean) => ReactNode;
  readonly before: (clause: Clause) => (part: number) => ReactNode;
}

interface TextBodyProps {
  readonly text: ReadingText;
  readonly loaded: LoadedClauses;
  readonly tools?: ClauseTools;
}

const NONE: readonly PrintedLink[] = [];

/** The words of the document, clause by clause, in its own language. */
export const TextBody = ({ text, loaded: { clauses, whole, error, retry }, tools }: TextBodyProps) => {
  const place = usePlace();
  const references = useReferences(text);
  const links = useMemo(() => linksByAnchor(references.data?.to ?? []), [references.data]);
  const changed = useChangedClauses(text);
  useAskedClause(place.anchor, clauses.length);
  const paged = text.files.some(({ format }) => format === 'pdf');
  const { version, languages } = text;
  return (
    <TextLanguage value={languages.length > 1 ? version.language : null}>
      {whole && <NoSuchClause anchor={place.anchor} clauses={clauses} />}
      <div className="document-text" lang={version.language} data-long={text.text.clauses > 800 || undefined}>
        {clauses.map((clause, at) => (
          <ClauseView
            key={clause.id}
            clause={clause}
            links={links.get(clause.anchor) ?? NONE}
            asked={clause.anchor === place.anchor}
            paged={paged}
            changed={changed.get(clause.anchor)}
            tools={tools?.of(clause, at === 0)}
            before={tools?.before(clause)}
          />
        ))}
        {!whole && !error && <Bones lines={12} />}
        {Boolean(error) && <ErrorNote error={error} retry={retry} />}
      </div>
    </TextLanguage>
  );
};

import { lazy, memo, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangedClause } from '../../api/model/changes';
import type { Clause } from '../../api/model/reading';
import { loadWorkTexts } from '../../i18n';
import { idOf } from './anchors';
import { ClauseBody } from './clause-body';
import { CopyLink } from './copy-link';
import { tagOf } from './heading-tag';
import { LinkedWords } from './linked-words';
import type { PrintedLink } from './linked-text';
import { PageButton } from './page-button';

const ClauseMarks = lazy(async () => (await Promise.all([import('../changes/clause-mark'), loadWorkTexts()]))[0]);

/** What changes did to a clause of a document. */
export interface Changed {
  readonly documentId: string;
  readonly clause: ChangedClause;
}

export interface ClauseViewProps {
  readonly clause: Clause;
  readonly links: readonly PrintedLink[];
  readonly asked: boolean;
  /** Whether there is a PDF whose page can be shown beside. */
  readonly paged: boolean;
  readonly changed?: Changed;
  readonly tools?: ReactNode;
  readonly before?: (part: number) => ReactNode;
}

const Number = ({ clause }: { clause: Clause }) => {
  const printed = clause.printedNumber ?? clause.number;
  return printed && <span className="clause-number">{printed} </span>;
};

const Head = ({ clause, links, tools }: { clause: Clause; links: readonly PrintedLink[]; tools: ReactNode }) => {
  if (clause.heading === null) {
    return (
      <>
        <Number clause={clause} />
        {tools}
      </>
    );
  }
  const Tag = tagOf(clause);
  return (
    <div className="clause-head">
      <Tag>
        <Number clause={clause} />
        <LinkedWords text={clause.heading} links={links} />
      </Tag>
      {tools}
    </div>
  );
};

const ClauseDrawn = ({ clause, links, asked, paged, changed, tools, before }: ClauseViewProps) => {
  const { t } = useTranslation();
  const name = clause.number ? t('reading.clauseNumber', { number: clause.number }) : clause.heading ?? t('reading.place', { number: clause.order + 1 });
  return (
    <div id={idOf(clause.anchor)} tabIndex={-1} className="clause" data-asked={asked || undefined} data-plain={clause.heading === null || undefined}>
      {tools}
      <Head
        clause={clause}
        links={links}
        tools={
          <span className="clause-tools no-print">
            <CopyLink anchor={clause.anchor} name={name} />
            {paged && clause.page !== null && <PageButton page={clause.page} anchor={clause.anchor} name={name} />}
            {changed && (
              <Suspense>
                <ClauseMarks documentId={changed.documentId} clause={changed.clause} />
              </Suspense>
            )}
          </span>
        }
      />
      <ClauseBody body={clause.body} links={links} before={before} />
    </div>
  );
};

/** One clause: its number in the margin, its heading, its words, and a link to it. */
export const ClauseView = memo(ClauseDrawn);

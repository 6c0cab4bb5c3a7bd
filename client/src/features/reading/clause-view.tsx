import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clause } from '../../api/model/reading';
import { idOf } from './anchors';
import { ClauseBody } from './clause-body';
import { CopyLink } from './copy-link';
import { LinkedWords } from './linked-words';
import type { PrintedLink } from './linked-text';
import { PageButton } from './page-button';

export interface ClauseViewProps {
  readonly clause: Clause;
  readonly links: readonly PrintedLink[];
  readonly asked: boolean;
  /** Whether there is a PDF whose page can be shown beside. */
  readonly paged: boolean;
  readonly tools?: ReactNode;
  readonly before?: (part: number) => ReactNode;
}

const NO_HIGHER = 2;
const DEEPEST = 6;
type HeadingTag = 'h2' | 'h3' | 'h4' | 'h5' | 'h6';

/** Headings nest as the document does: the page's own title is the h1. */
export const tagOf = ({ path }: Clause): HeadingTag => `h${Math.min(DEEPEST, NO_HIGHER + path.length)}` as HeadingTag;

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

const ClauseDrawn = ({ clause, links, asked, paged, tools, before }: ClauseViewProps) => {
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
          </span>
        }
      />
      <ClauseBody body={clause.body} links={links} before={before} />
    </div>
  );
};

/** One clause: its number in the margin, its heading, its words, and a link to it. */
export const ClauseView = memo(ClauseDrawn);

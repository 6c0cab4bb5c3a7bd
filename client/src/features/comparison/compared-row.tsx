import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparedClause, ComparedRow, Words } from '../../api/model/drafts';
import { useClauseName } from './clause-name';

interface ComparedRowProps {
  readonly row: ComparedRow;
  readonly id: string;
  /** What else stands with a clause: remarks, say. */
  readonly beside?: ((clause: ComparedClause) => ReactNode) | undefined;
}

/** One clause of both texts; words that went and came are marked by a line as well as by colour. */
export const ComparedRowView = ({ row, id, beside }: ComparedRowProps) => {
  const { t } = useTranslation();
  const nameOf = useClauseName();
  const shown = row.new ?? row.old;
  return (
    <div id={id} tabIndex={-1} className="compared" data-kind={row.kind} role="group" aria-label={`${t(`comparison.kinds.${row.kind}`)}: ${nameOf(shown)}`}>
      {row.kind !== 'same' && (
        <div className="compared-kind">
          <span className="change-kind" data-kind={row.kind}>
            {t(`comparison.kinds.${row.kind}`)}
          </span>
          {signsOf(row).map((sign) => (
            <span key={sign} className="gap-word">
              {t(`comparison.${sign}`)}
            </span>
          ))}
        </div>
      )}
      <ComparedSide clause={row.old} words={row.words} side="removed" other={row.new} />
      <ComparedSide clause={row.new} words={row.words} side="added" other={row.old} />
      {beside && shown && <div className="compared-pins">{beside(shown)}</div>}
    </div>
  );
};

/** What is to be known of the pairing besides its kind. */
const signsOf = (row: ComparedRow): string[] => (['doubtful', 'renumbered', 'onlySigns', 'splitFrom', 'mergedInto'] as const).filter((sign) => row[sign]);

interface SideProps {
  readonly clause: ComparedClause | null;
  readonly words: readonly Words[];
  readonly side: 'added' | 'removed';
  readonly other: ComparedClause | null;
}

/** The clause in one of the texts; where it is in one of them only, all of its words are new or gone. */
export const ComparedSide = ({ clause, words, side, other }: SideProps) => {
  const { t } = useTranslation();
  if (clause === null) {
    return (
      <div className="compared-side" data-empty>
        <span className="quiet">{t(side === 'added' ? 'comparison.notAnyMore' : 'comparison.notBefore')}</span>
      </div>
    );
  }
  return (
    <div className="compared-side">
      <span className="compared-label">{t(side === 'added' ? 'comparison.now' : 'comparison.before')}</span>
      {(clause.number ?? clause.heading) && (
        <p className="compared-heading">
          {clause.number && <span className="tabular">{clause.number} </span>}
          {clause.heading}
        </p>
      )}
      <p>
        <MarkedWords words={words.length > 0 ? words : [{ kind: other ? 'same' : side, text: clause.text }]} side={side} />
      </p>
    </div>
  );
};

const MarkedWords = ({ words, side }: { words: readonly Words[]; side: SideProps['side'] }) =>
  words
    .filter(({ kind }) => kind === 'same' || kind === side)
    .map(({ kind, text, before }, place) => {
      // Signs that are passed over stand on each side as its text has them.
      if (kind === 'same') return <span key={place}>{side === 'removed' ? (before ?? text) : text}</span>;
      return kind === 'added' ? <ins key={place}>{text}</ins> : <del key={place}>{text}</del>;
    });

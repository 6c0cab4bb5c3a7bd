import { useTranslation } from 'react-i18next';
import type { Language } from '../../api/model/common';
import type { ComparedClause, ComparedRow, Words } from '../../api/model/drafts';
import { useClauseName } from './clause-name';
import { ClausePins, type Pins } from './pins';

interface ComparedRowProps {
  readonly row: ComparedRow;
  readonly id: string;
  readonly language: Language;
  readonly pins: Pins | null;
}

/** One clause of both texts; words that went and came are marked by a line as well as by colour. */
export const ComparedRowView = ({ row, id, language, pins }: ComparedRowProps) => {
  const { t } = useTranslation();
  const nameOf = useClauseName();
  const pinned = row.new ?? row.old;
  return (
    <div id={id} tabIndex={-1} className="compared" data-kind={row.kind} role="group" aria-label={`${t(`comparison.kinds.${row.kind}`)}: ${nameOf(pinned)}`}>
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
      <Side clause={row.old} words={row.words} side="removed" other={row.new} />
      <Side clause={row.new} words={row.words} side="added" other={row.old} />
      {pins && pinned && (
        <div className="compared-pins">
          <ClausePins pins={pins} clause={pinned} language={language} />
        </div>
      )}
    </div>
  );
};

/** What is to be known of the pairing besides its kind. */
const signsOf = (row: ComparedRow): string[] => (['doubtful', 'renumbered', 'onlySigns'] as const).filter((sign) => row[sign]);

interface SideProps {
  readonly clause: ComparedClause | null;
  readonly words: readonly Words[];
  readonly side: 'added' | 'removed';
  readonly other: ComparedClause | null;
}

/** The clause in one of the texts; where it is in one of them only, all of its words are new or gone. */
const Side = ({ clause, words, side, other }: SideProps) => {
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
    .map(({ kind, text }, place) => {
      if (kind === 'same') return <span key={place}>{text}</span>;
      return kind === 'added' ? <ins key={place}>{text}</ins> : <del key={place}>{text}</del>;
    });

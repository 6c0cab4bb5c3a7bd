import { useTranslation } from 'react-i18next';
import type { OutgoingReference, ReadingText } from '../../../api/model/reading';
import { StateMark, type Tone } from '../../../shared/ui/state-mark';
import { ClauseLink } from './clause-link';
import { Decision } from './decision';
import { DocumentLink } from './document-link';

const tones: Readonly<Record<OutgoingReference['state'], Tone>> = { found: 'quiet', confirmed: 'good', added: 'good', rejected: 'bad' };

interface OutgoingListProps {
  readonly text: ReadingText;
  readonly references: readonly OutgoingReference[];
  /** Whether this reader decides about what was found. */
  readonly decides: boolean;
}

/** What the text names: where, in which words, which document is meant, and who has said so. */
export const OutgoingList = ({ text, references, decides }: OutgoingListProps) => (
  <ul className="references">
    {references.map((reference) => (
      <li key={reference.id}>
        <Named reference={reference} />
        <div className="reference-places">
          <ClauseLink documentId={text.documentId} textVersionId={text.version.id} anchor={reference.anchor} />
          <State reference={reference} decides={decides} />
        </div>
        {decides && reference.kind === 'internal' && reference.state !== 'added' && <Decision documentId={text.documentId} reference={reference} />}
      </li>
    ))}
  </ul>
);

const Named = ({ reference: { kind, printed, targets } }: { reference: OutgoingReference }) => {
  const { t } = useTranslation();
  const [target] = targets;
  return (
    <>
      {printed && <span className="printed">«{printed}» </span>}
      {targets.length === 1 && target && <DocumentLink document={target} />}
      {targets.length > 1 && <span className="quiet">{t('references.several', { count: targets.length })}</span>}
      {targets.length === 0 && <span className="quiet">{t(kind === 'external' ? 'references.external' : 'references.unknown')}</span>}
    </>
  );
};

const State = ({ reference: { kind, state, decidedBy }, decides }: { reference: OutgoingReference; decides: boolean }) => {
  const { t } = useTranslation();
  if (kind === 'external' || (state === 'found' && !decides)) return null;
  return (
    <>
      <StateMark tone={tones[state]}>{t(`references.states.${state}`)}</StateMark>
      {decides && decidedBy && <span className="quiet">{decidedBy}</span>}
    </>
  );
};

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { getLanguageStep } from '../../api/language-step';
import type { LanguageState, LanguageStep } from '../../api/model/language-step';
import type { ReadingText } from '../../api/model/reading';
import { dateText } from '../../shared/format/dates';
import { hashOf } from '../reading/anchors';
import { usePlace } from '../reading/use-place';
import { stepKeys } from './keys';
import './language-step.css';

/** More clauses than these are found by opening the master text. */
const MOST_LINKS = 12;

/** Of a text that is not the master: what it is, and in which clauses it is behind, with the way to the text that prevails. */
const LanguageBand = ({ text }: { text: ReadingText }) => {
  const { documentId, version: { editionId, changeNumber, language } } = text;
  const subject = { documentId, version: { editionId, changeNumber } };
  const step = useQuery({ queryKey: stepKeys.of(subject, 'behind'), queryFn: () => getLanguageStep(subject, 'behind') });
  const state = step.data?.languages.find((each) => each.language === language);
  if (!step.data || !state || language === step.data.master) return null;
  return (
    <>
      {state.counts.lagging + state.counts.missing > 0 && <Behind text={text} step={step.data} state={state} />}
      <Kind state={state} />
    </>
  );
};
export default LanguageBand;

const Kind = ({ state: { kind, translator, date } }: { state: LanguageState }) => {
  const { t } = useTranslation();
  if (!kind) return null;
  const by = [translator && t('languageStep.translated', { translator }), date && dateText(date)].filter(Boolean).join(', ');
  return (
    <p className="quiet text-kind">
      {t(`languageStep.bandKind.${kind}`)} {by && `${by}.`}
    </p>
  );
};

interface BehindProps {
  readonly text: ReadingText;
  readonly step: LanguageStep;
  readonly state: LanguageState;
}

const useLacks = ({ lacks }: LanguageState): string => {
  const { t } = useTranslation();
  return lacks.map(({ changeNumber }) => (changeNumber > 0 ? t('languageStep.bandLackChange', { number: changeNumber }) : t('languageStep.bandLackEdition'))).join(', ');
};

const Behind = ({ text, step, state }: BehindProps) => {
  const { t } = useTranslation();
  const lacks = useLacks(state);
  const { waiver, counts } = state;
  const behind = counts.lagging + counts.missing;
  const gone = step.clauses.flatMap(({ inMaster, number, states }) => (!inMaster && number && states[state.language] === 'lagging' ? [number] : []));
  return (
    <div className="band language-band" role="status">
      <p>
        {t('languageStep.bandBehind', { count: behind })} {t(`languageStep.bandPrevails.${step.master}`)}
      </p>
      {lacks && <p>{t('languageStep.bandLacks', { changes: lacks })}</p>}
      <MasterLinks text={text} step={step} state={state} />
      {gone.length > 0 && <p>{t('languageStep.bandGone', { clauses: gone.join(', ') })}</p>}
      {waiver && <p>{t(waiver.ended ? 'languageStep.bandWaiverEnded' : 'languageStep.bandWaived', { date: dateText(waiver.until), reason: waiver.reason })}</p>}
    </div>
  );
};

/** The same clauses in the master text; those that it has not any more are not found there. */
const MasterLinks = ({ text, step, state: { language } }: BehindProps) => {
  const { t } = useTranslation();
  const place = usePlace();
  const master = text.languages.find((each) => each.language === step.master);
  if (!master) return null;
  const named = new URLSearchParams(place.to({})).has('version');
  const search = place.to(named ? { version: master.id, pdf: null } : { language: step.master, pdf: null });
  const clauses = step.clauses.filter(({ anchor, inMaster, states }) => anchor && inMaster && states[language] !== 'same');
  return (
    <p>
      {clauses.length === 0 ? (
        <Link to={{ search }}>{t('languageStep.openMaster')}</Link>
      ) : (
        <>
          {t('languageStep.bandClauses')}{' '}
          <span className="step-links">
            {clauses.slice(0, MOST_LINKS).map(({ anchor, number }) => (
              <Link key={anchor} to={{ search, hash: hashOf(anchor ?? '') }} aria-label={t('reading.clauseNumber', { number })}>
                {number}
              </Link>
            ))}
            {clauses.length > MOST_LINKS && <Link to={{ search }}>{t('languageStep.bandMore', { count: clauses.length - MOST_LINKS })}</Link>}
          </span>
        </>
      )}
    </p>
  );
};

import { useTranslation } from 'react-i18next';
import type { EntryScreen } from '../../api/model/acquaintance';
import { useLanguage } from '../../i18n/use-language';
import { dateInWords, dateText } from '../../shared/format/dates';
import { inLanguage } from '../../shared/format/texts';
import { useEditionText } from '../document/state-line';
import { TimeLeft } from './time-left';

/** What is to be known, and until when; from which day it was counted stands there too (ACQ-2). */
export const AcknowledgeHead = ({ screen }: { screen: EntryScreen }) => {
  const { t } = useTranslation();
  const page = useLanguage();
  const editionText = useEditionText();
  const title = inLanguage(screen.title, page);
  const { editionLabel, code, dueOn, state, approvedOn, countedFrom, preliminary } = screen;
  return (
    <header className="acknowledge-head">
      <p className="quiet tabular">{[code, editionText(editionLabel, editionLabel.changeNumber)].filter(Boolean).join(' · ')}</p>
      <h1 lang={title.lang}>{title.text}</h1>
      {state === 'open' && (
        <>
          <p>
            <strong>{t('acquaintance.until', { date: dateInWords(dueOn, page) })}</strong> <TimeLeft due={screen} />
          </p>
          <p className="quiet">
            {[approvedOn && t('acquaintance.approvedOn', { date: dateText(approvedOn) }), t('acquaintance.countedFrom', { date: dateText(countedFrom) })].filter(Boolean).join(' · ')}
            {preliminary && ` · ${t('acquaintance.preliminary')}`}
          </p>
        </>
      )}
    </header>
  );
};

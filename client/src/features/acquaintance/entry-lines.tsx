import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MyEntry } from '../../api/model/acquaintance';
import { useLanguage } from '../../i18n/use-language';
import { dateText } from '../../shared/format/dates';
import { inLanguage } from '../../shared/format/texts';
import { InTheirLanguage } from '../../shared/ui/localized';
import { useEditionText } from '../document/state-line';
import { TimeLeft } from './time-left';

const useSubtitle = ({ code, editionLabel }: MyEntry): string => {
  const editionText = useEditionText();
  return [code, editionText(editionLabel, editionLabel.changeNumber)].filter(Boolean).join(' · ');
};

/** One document that waits. */
export const OpenLine = ({ entry }: { entry: MyEntry }) => {
  const { t } = useTranslation();
  const page = useLanguage();
  return (
    <li>
      <div>
        <span className="quiet tabular">{useSubtitle(entry)}</span>
        <strong><InTheirLanguage text={entry.title} /></strong>
        <span>
          <TimeLeft due={entry} /> <span className="quiet tabular">{t('acquaintanceList.until', { date: dateText(entry.dueOn) })}</span>
        </span>
      </div>
      <Button component={Link} to={`/acquaintance/${entry.id}`} aria-label={`${t('document.acquaint')}: ${inLanguage(entry.title, page).text}`}>
        {t('document.acquaint')}
      </Button>
    </li>
  );
};

/** One document that I have answered, or that is not asked of me any more. */
export const DoneLine = ({ entry }: { entry: MyEntry }) => {
  const { t } = useTranslation();
  const { evidence, state, id } = entry;
  return (
    <li>
      <div>
        <span className="quiet tabular">{useSubtitle(entry)}</span>
        <Link to={`/acquaintance/${id}`} className="plain-link"><InTheirLanguage text={entry.title} /></Link>
        <span className="quiet tabular">
          {[evidence && dateText(evidence.on), evidence ? t(`acquaintance.evidence.${evidence.kind}`) : t(`entryStates.${state}`), entry.receiptNumber && `№ ${entry.receiptNumber}`].filter(Boolean).join(' · ')}
        </span>
      </div>
    </li>
  );
};

import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ChangeLine as Line } from '../../api/model/changes';
import { useLanguage } from '../../i18n/use-language';
import { dateText } from '../../shared/format/dates';
import { inLanguage } from '../../shared/format/texts';
import { StateMark } from '../../shared/ui/state-mark';
import { useEditionText } from '../document/state-line';
import { StageNow } from '../drafts/draft-line';
import { DraftStateMark } from '../drafts/draft-state';

/** One change of a list: state, document, which change of which edition, where it stands. */
export const ChangeLine = ({ line }: { line: Line }) => {
  const { t } = useTranslation();
  const page = useLanguage();
  const editionText = useEditionText();
  const title = inLanguage(line.documentTitle, page);
  const name = editionText(line.edition, line.number ?? 0) || t('changes.one');
  const facts = [line.code, name, line.author.name, t('drafts.begun', { date: dateText(line.createdAt) })];
  return (
    <li>
      <DraftStateMark state={line.state} /> {line.superseded && line.state === 'draft' && <StateMark tone="wait">{t('changes.otherFirst')}</StateMark>} {line.stage && <StageNow stage={line.stage} />}
      <h2 lang={title.lang === page ? undefined : title.lang}>
        <Link to={`/changes/${line.id}`}>{title.text || t('drafts.untitled')}</Link>
      </h2>
      <span className="quiet tabular">{facts.filter(Boolean).join(' · ')}</span>
    </li>
  );
};

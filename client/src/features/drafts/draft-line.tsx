import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DraftRow } from '../../api/model/drafts';
import { useLanguage } from '../../i18n/use-language';
import { dateText } from '../../shared/format/dates';
import { inLanguage } from '../../shared/format/texts';
import { StateMark } from '../../shared/ui/state-mark';
import { useStageName } from '../approvals/stage-name';
import { DraftStateMark } from './draft-state';

/** Where the draft stands now and until when. */
export const StageNow = ({ stage }: { stage: NonNullable<DraftRow['stage']> }) => {
  const { t } = useTranslation();
  const stageName = useStageName();
  return (
    <>
      <span className="quiet tabular">
        {stageName(stage)}
        {stage.dueOn && ` · ${t('route.due', { date: dateText(stage.dueOn) })}`}
      </span>{' '}
      {stage.late && <StateMark tone="bad">{t('route.late')}</StateMark>}
    </>
  );
};

/** One draft of a list: state, title, what it is, where it stands. */
export const DraftLine = ({ draft }: { draft: DraftRow }) => {
  const { t } = useTranslation();
  const page = useLanguage();
  const title = inLanguage(draft.title, page);
  const type = inLanguage(draft.typeName, page);
  const facts = [draft.code, type.text, t(`drafts.kinds.${draft.kind}`), draft.author.name, t('drafts.begun', { date: dateText(draft.createdAt) })];
  return (
    <li>
      <DraftStateMark state={draft.state} /> {draft.stage && <StageNow stage={draft.stage} />}
      <h2 lang={title.lang === page ? undefined : title.lang}>
        <Link to={`/drafts/${draft.id}`}>{title.text || t('drafts.untitled')}</Link>
      </h2>
      <span className="quiet tabular">{facts.filter(Boolean).join(' · ')}</span>
    </li>
  );
};

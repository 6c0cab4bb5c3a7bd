import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listDiscussions } from '../../api/approvals-office';
import { dateText } from '../../shared/format/dates';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { InTheirLanguage } from '../../shared/ui/localized';
import { Page } from '../../shared/ui/page';

/** Drafts to which this reader is invited: each opens at its text, where clauses can be commented on. */
export const DiscussionsPage = () => {
  const { t } = useTranslation();
  const discussions = useQuery({ queryKey: ['approvals', 'discussions'], queryFn: listDiscussions });
  return (
    <Page title={t('menu.discussions')} hint={t('discussions.hint')}>
      <Loaded query={discussions}>
        {({ items }) => items.length === 0 ? <Empty title={t('discussions.empty')} hint={t('discussions.emptyHint')} /> : (
          <ul className="hits">
            {items.map(({ id, subject, stage }) => (
              <li key={id}>
                <h3><Link to={`/drafts/${subject.id}/text`}>{subject.code} <InTheirLanguage text={subject.title} /></Link></h3>
                <span className="quiet tabular">{[subject.author.name, stage?.dueOn && t('route.due', { date: dateText(stage.dueOn) })].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Page>
  );
};

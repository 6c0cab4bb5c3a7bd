import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DevelopmentRequest } from '../../api/model/development-requests';
import { useLanguage } from '../../i18n/use-language';
import { dateText } from '../../shared/format/dates';
import { inLanguage } from '../../shared/format/texts';
import { InTheirLanguage } from '../../shared/ui/localized';
import { RequestStateMark } from './request-state';

/** One request of a list: state, title, whose, for when. */
export const RequestLine = ({ request }: { request: DevelopmentRequest }) => {
  const { t } = useTranslation();
  const page = useLanguage();
  const { kind, document, unit, author, plan, wantedYear, filedAt } = request;
  const when = plan ? t('requests.dueOn', { date: dateText(plan.dueOn) }) : t('requests.forYear', { year: wantedYear });
  const facts = [document?.code, t(`requestKinds.${kind}`), inLanguage(unit.name, page).text, author.name, when, dateText(filedAt)];
  return (
    <li>
      <RequestStateMark request={request} />
      <h3>
        <Link to={`/requests/${request.id}`}><InTheirLanguage text={request.title} /></Link>
      </h3>
      <span className="quiet tabular">{facts.filter(Boolean).join(' · ')}</span>
    </li>
  );
};

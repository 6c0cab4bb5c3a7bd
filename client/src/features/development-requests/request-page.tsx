import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { getRequest } from '../../api/development-requests';
import type { DevelopmentRequest } from '../../api/model/development-requests';
import { useLanguage } from '../../i18n/use-language';
import { dateText, instantText } from '../../shared/format/dates';
import { inLanguage } from '../../shared/format/texts';
import { Facts } from '../../shared/ui/facts';
import { Loaded } from '../../shared/ui/loaded';
import { InTheirLanguage } from '../../shared/ui/localized';
import { Page } from '../../shared/ui/page';
import { RequestActions } from './request-actions';
import { RequestStateMark } from './request-state';

const RequestFacts = ({ request }: { request: DevelopmentRequest }) => {
  const { t } = useTranslation();
  const { document, plan, decision, draftId, finishedOn } = request;
  const facts = [
    { name: t('requests.need'), value: request.need },
    { name: t('requests.kind'), value: t(`requestKinds.${request.kind}`) },
    { name: t('requests.document'), value: document && <Link to={`/documents/${document.id}`}>{document.code ?? t('document.noCode')}</Link> },
    { name: t('fields.type'), value: <InTheirLanguage text={request.type.name} /> },
    { name: t('requests.unit'), value: <InTheirLanguage text={request.unit.name} /> },
    { name: t('requests.author'), value: `${request.author.name}, ${instantText(request.filedAt)}` },
    { name: t('requests.workingGroup'), value: request.workingGroup.map(({ name }) => name).join(', ') },
    { name: t('requests.terms'), value: `${dateText(request.from)} – ${dateText(request.to)}` },
    { name: t('requests.wantedYear'), value: request.wantedYear },
    { name: t('requests.plan'), value: plan && t('requests.planned', { year: plan.year, date: dateText(plan.dueOn) }) },
    { name: t('requests.decision'), value: decision && `${decision.by}, ${instantText(decision.at)}` },
    { name: t('forms.reason'), value: decision?.reason },
    { name: t('requests.draft'), value: draftId && <Link to={`/drafts/${draftId}`}>{t('requests.openDraft')}</Link> },
    { name: t('requests.finishedOn'), value: finishedOn && dateText(finishedOn) },
  ];
  return <Facts facts={facts.filter(({ value }) => Boolean(value))} />;
};

const Shown = ({ request }: { request: DevelopmentRequest }) => {
  const page = useLanguage();
  return (
    <Page title={inLanguage(request.title, page).text} width="text" actions={<RequestActions request={request} />}>
      <p><RequestStateMark request={request} /></p>
      <RequestFacts request={request} />
    </Page>
  );
};

export const RequestPage = () => {
  const { id = '' } = useParams();
  const request = useQuery({ queryKey: ['development-requests', 'one', id], queryFn: () => getRequest(id) });
  return <Loaded query={request}>{(data) => <Shown request={data} />}</Loaded>;
};

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reroute } from '../../api/approvals-office';
import type { Approval } from '../../api/model/approvals';
import type { Route } from '../../api/model/approvals-office';
import { listRoutes } from '../../api/routes';
import { Loaded } from '../../shared/ui/loaded';
import { bodyOf, fromTemplates, type StageForm } from '../routes/stage-form';
import { StagesEditor } from '../routes/stages-editor';
import { ReasonDialog } from './reason-dialog';

/** The stages that have not begun, as the route from which they came describes them. */
const remaining = (approval: Approval, routes: readonly Route[]): StageForm[] => {
  const waiting = approval.stages.filter(({ state }) => state === 'waiting').map(({ key }) => key);
  const own = routes.find(({ subjectKind, stages }) => subjectKind === approval.subject.kind && waiting.every((key) => stages.some((stage) => stage.key === key)));
  return fromTemplates((own?.stages ?? []).filter(({ key }) => waiting.includes(key)));
};

const Form = ({ approval, routes, onClose }: { approval: Approval; routes: readonly Route[]; onClose: () => void }) => {
  const { t } = useTranslation();
  const [stages, setStages] = useState(() => remaining(approval, routes));
  return (
    <ReasonDialog title={t('office.reroute')} hint={t('office.rerouteHint')} success={t('office.rerouted')} save={(reason) => reroute(approval.id, stages.map(bodyOf), reason)} onClose={onClose}>
      <StagesEditor stages={stages} onChange={setStages} />
    </ReasonDialog>
  );
};

/** Other stages instead of those to come. */
export const RerouteDialog = ({ approval, onClose }: { approval: Approval; onClose: () => void }) => {
  const routes = useQuery({ queryKey: ['routes'], queryFn: listRoutes });
  return <Loaded query={routes}>{({ items }) => <Form approval={approval} routes={items} onClose={onClose} />}</Loaded>;
};

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listDocumentApprovals } from '../../api/approvals';
import type { Approval } from '../../api/model/approvals';
import type { Card, Edition } from '../../api/model/document';
import { useActText } from '../../shared/format/act-text';
import { instantText } from '../../shared/format/dates';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { StateMark } from '../../shared/ui/state-mark';
import { useEditionText } from '../document/state-line';
import { SheetLinks } from '../originals/sheet-links';
import { approvalKeys } from './keys';
import { runningStages } from './picture';
import { RoutePicture } from './route-picture';
import { SignatureTable } from './signature-table';

/** Who agreed to and approved each edition, when, in which post, and the acts. */
const ApprovalTab = ({ card }: { card: Card }) => {
  const { t } = useTranslation();
  const approvals = useQuery({ queryKey: approvalKeys.ofDocument(card.id), queryFn: () => listDocumentApprovals(card.id) });
  return (
    <Loaded query={approvals}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title={t('approval.none')} hint={t('approval.noneHint')} />
        ) : (
          newestFirst(items).map(({ editionId, approval }) => <ApprovalOfEdition key={approval.id} approval={approval} edition={card.editions.find(({ id }) => id === editionId)} />)
        )
      }
    </Loaded>
  );
};
export default ApprovalTab;

/** What holds stands before what was returned on the way there. */
const newestFirst = <T extends { readonly approval: Approval }>(items: readonly T[]): T[] => [...items].sort((a, b) => b.approval.startedAt.localeCompare(a.approval.startedAt));

const ApprovalOfEdition = ({ approval, edition }: { approval: Approval; edition: Edition | undefined }) => {
  const { t } = useTranslation();
  const actText = useActText();
  const editionText = useEditionText();
  const subject = (edition && editionText(edition, edition.changeNumber)) || t(`approval.subjects.${approval.subject.kind}`);
  const name = `${subject} · ${t('drafts.round', { number: approval.round })}`;
  return (
    <section className="edition" aria-label={name}>
      <h2 className="edition-name">
        {name} <StateMark tone={approval.state === 'completed' ? 'good' : 'wait'}>{t(`approvalStates.${approval.state}`)}</StateMark>
      </h2>
      <p className="quiet tabular">{[instantText(approval.startedAt), approval.finishedAt && instantText(approval.finishedAt)].filter(Boolean).join(' – ')}</p>
      <RoutePicture stages={runningStages(approval.stages)} label={`${t('route.picture')}: ${name}`} />
      <SignatureTable stages={approval.stages} />
      <SheetLinks approvalId={approval.id} />
      {edition && edition.acts.length > 0 && (
        <>
          <h3 className="section-title">{t('document.acts')}</h3>
          <ul className="changes tabular">
            {edition.acts.map((act) => (
              <li key={act.id}>{actText(act)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

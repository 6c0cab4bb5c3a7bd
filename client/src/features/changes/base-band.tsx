import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { takeNewerBase } from '../../api/changes';
import type { Change } from '../../api/model/changes';
import { useSave } from '../../shared/hooks/use-save';
import { ErrorNote } from '../../shared/ui/error-note';

/** Another change was registered first: what that means, and the way on from the text that now holds. */
export const BaseBand = ({ change }: { change: Change }) => {
  const { t } = useTranslation();
  const taking = useSave(() => takeNewerBase(change), { stale: ['drafts', 'approvals'], success: t('changes.rebased') });
  if (!change.base.superseded) return null;
  const since = change.base.changeNumber === 0 ? t('changes.baseEdition') : t('document.changeNumber', { number: change.base.changeNumber });
  return (
    <section className="base-band" aria-label={t('changes.superseded')}>
      <h2 className="section-title">{t('changes.superseded')}</h2>
      <p>{t('changes.supersededWhy', { base: since })}</p>
      <p>{t('changes.supersededNext')}</p>
      <ErrorNote error={taking.error} />
      <div className="base-actions">
        {change.abilities.rebase && (
          <Button loading={taking.isPending} onClick={() => taking.mutate()}>
            {t('changes.rebase')}
          </Button>
        )}
        <Link to={`/documents/${change.documentId}/changes`}>{t('changes.whatCameFirst')}</Link>
      </div>
    </section>
  );
};

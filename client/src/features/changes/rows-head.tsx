import { Button, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { proposeRows } from '../../api/changes';
import type { Change, Differences } from '../../api/model/changes';
import type { Language } from '../../api/model/common';
import { useSave } from '../../shared/hooks/use-save';
import { ErrorNote } from '../../shared/ui/error-note';
import type { Group } from './group-rows';

interface RowsHeadProps {
  readonly change: Change;
  readonly language: Language;
  readonly differences: Differences;
  readonly groups: readonly Group[];
  readonly onlyOpen: boolean;
  readonly onOnlyOpen: (wanted: boolean) => void;
}

/** How much differs and how much of it is explained; one press fills in the rest. */
export const RowsHead = ({ change, language, differences, groups, onlyOpen, onOnlyOpen }: RowsHeadProps) => {
  const { t } = useTranslation();
  const proposing = useSave(() => proposeRows(change.id, language), { stale: ['drafts'], success: t('changes.proposed') });
  const { items, same, onlySigns, basis, pageSource } = differences;
  const unexplained = groups.filter(({ row }) => row === null).length;
  const pages = pageSource.old ?? pageSource.new;
  const facts = [
    t('changes.differences', { count: items.length }),
    t('comparison.counts.same', { number: same }),
    onlySigns > 0 && t('changes.onlySigns', { number: onlySigns }),
    pages && t(`changes.pageSources.${pages}`),
  ];
  return (
    <header className="rows-head">
      <p className="tabular quiet" role="status">
        {facts.filter(Boolean).join(' · ')}
      </p>
      {basis === 'paragraphs' && <p className="band">{t('comparison.byParagraphs')}</p>}
      <ErrorNote error={proposing.error} />
      {unexplained > 0 && change.abilities.edit && (
        <div className="band">
          <span>{t('changes.unexplained', { count: unexplained })}</span>
          <Button size="compact-sm" className="band-button" loading={proposing.isPending} onClick={() => proposing.mutate()}>
            {t('changes.propose')}
          </Button>
        </div>
      )}
      {groups.length > 1 && change.abilities.edit && <Switch label={t('changes.onlyOpen')} checked={onlyOpen} onChange={(event) => onOnlyOpen(event.currentTarget.checked)} />}
    </header>
  );
};

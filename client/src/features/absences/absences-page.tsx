import { Button, SegmentedControl } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listAbsences } from '../../api/absences';
import type { Absence } from '../../api/model/approvals-office';
import { useMay, useSession } from '../../app/session';
import { dateText } from '../../shared/format/dates';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { DataTable, type Column } from '../../shared/ui/data-table';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { Pages } from '../../shared/ui/pages';
import { AbsenceDialog } from './absence-dialog';
import { EndDialog } from './end-dialog';

const useColumns = (onEnd: (absence: Absence) => void): Column<Absence>[] => {
  const { t } = useTranslation();
  return [
    { key: 'person', label: t('absences.person'), cell: ({ person }) => person.name },
    { key: 'substitute', label: t('absences.substitute'), cell: ({ substitute }) => substitute.name },
    { key: 'when', label: t('absences.when'), className: 'narrow', cell: ({ from, to }) => `${dateText(from)} – ${dateText(to)}` },
    { key: 'order', label: t('absences.order'), className: 'narrow', cell: ({ order }) => t('absences.orderText', { number: order.number, date: dateText(order.date) }) },
    { key: 'end', label: t('absences.change'), className: 'narrow', cell: (absence) => (
      <Button size="compact-sm" variant="default" aria-label={t('absences.endOf', { name: absence.person.name })} onClick={() => onEnd(absence)}>{t('absences.end')}</Button>
    ) },
  ];
};

/** Who is away and who stands in («м.а.»): tasks pass to the substitute and back by themselves (WF-5). */
export const AbsencesPage = () => {
  const { t } = useTranslation();
  const url = useUrlState();
  const office = useMay()('documents:manage');
  const { user } = useSession();
  const mine = !office || (Boolean(user?.personId) && url.get('whose') !== 'all');
  const [ended, setEnded] = useState<Absence | null>(null);
  const [opened, dialog] = useDisclosure(false);
  const columns = useColumns(setEnded);
  const absences = useQuery({ queryKey: ['absences', mine, url.page], queryFn: () => listAbsences(mine, url.page), placeholderData: keepPreviousData });
  return (
    <Page title={t('menu.absences')} hint={t('absences.hint')} actions={(office || user?.personId) && <Button onClick={dialog.open}>{t('absences.add')}</Button>}>
      {office && user?.personId && (
        <SegmentedControl mb="md" aria-label={t('absences.whose')} value={mine ? 'mine' : 'all'} onChange={(whose) => url.set({ whose: whose === 'all' ? 'all' : null })} data={['mine', 'all'].map((value) => ({ value, label: t(`absences.${value}`) }))} />
      )}
      <Loaded query={absences}>
        {(list) => (
          <>
            {list.items.length === 0 ? <Empty title={t('absences.empty')} hint={t('absences.emptyHint')} /> : <DataTable caption={t('menu.absences')} columns={columns} rows={list.items} rowKey={({ id }) => id} />}
            <Pages list={list} onPage={(page) => url.set({ page: String(page) })} />
          </>
        )}
      </Loaded>
      {opened && <AbsenceDialog forOthers={office} onClose={dialog.close} />}
      {ended && <EndDialog absence={ended} onClose={() => setEnded(null)} />}
    </Page>
  );
};

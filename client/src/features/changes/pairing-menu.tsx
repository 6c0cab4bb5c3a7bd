import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeRow, savePairings } from '../../api/changes';
import type { Change, ChangeRow, Difference, Differences, Pairings } from '../../api/model/changes';
import type { Language } from '../../api/model/common';
import { useSave } from '../../shared/hooks/use-save';
import { ErrorNote } from '../../shared/ui/error-note';
import { useClauseName } from '../comparison/clause-name';
import { PairDialog } from './pair-dialog';

interface PairingMenuProps {
  readonly change: Change;
  readonly language: Language;
  readonly difference: Difference;
  readonly differences: Differences;
  /** The row that explains others besides; null where it explains this one alone, or none does. */
  readonly row: ChangeRow | null;
}

/** Where the machine has paired clauses wrongly, the author says so; and a difference can be taken out of a row for several. */
export const PairingMenu = ({ change, language, difference, differences: { items, pairings, apart }, row }: PairingMenuProps) => {
  const { t } = useTranslation();
  const nameOf = useClauseName();
  const [pairing, setPairing] = useState(false);
  const correcting = useSave((facts: Omit<Pairings, 'language'>) => savePairings(change, { language, ...facts }), { stale: ['drafts'], success: t('changes.compared'), onDone: () => setPairing(false) });
  const splitting = useSave((from: ChangeRow) => changeRow(change.id, from, { differences: from.differences.filter((key) => key !== difference.key) }), { stale: ['drafts'] });
  const { old } = difference;
  const now = difference.new;
  const pair = (both: readonly [string, string]): void =>
    correcting.mutate({ pairings: [...pairings, both], apart: apart.filter(([from, to]) => from !== both[0] || to !== both[1]) });
  const partners = items.filter(({ kind }) => kind === (old === null ? 'removed' : 'added'));
  const single = (old === null) !== (now === null);
  if (single && partners.length === 0 && row === null) return null;
  return (
    <span className="no-print">
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t('changes.whatElse', { name: nameOf(now ?? old) })}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {single && partners.length > 0 && <Menu.Item onClick={() => setPairing(true)}>{t(old ? 'changes.becameThat' : 'changes.cameFromThat')}</Menu.Item>}
          {old && now && <Menu.Item onClick={() => correcting.mutate({ pairings: pairings.filter(([from]) => from !== old.id), apart: [...apart, [old.id, now.id]] })}>{t('changes.notTheSame')}</Menu.Item>}
          {row && <Menu.Item onClick={() => splitting.mutate(row)}>{t('changes.outOfRow')}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      <ErrorNote error={correcting.error ?? splitting.error} />
      {pairing && (
        <PairDialog
          clause={old ?? now}
          partners={partners.flatMap((each) => each.old ?? each.new ?? [])}
          language={language}
          busy={correcting.isPending}
          onChoose={(partner) => pair(old ? [old.id, partner] : [partner, now?.id ?? ''])}
          onClose={() => setPairing(false)}
        />
      )}
    </span>
  );
};

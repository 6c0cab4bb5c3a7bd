import { ActionIcon, NativeSelect, Switch } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useUrlState } from '../../shared/hooks/use-url-state';
import type { Pair } from './chosen-pair';
import type { NamedText } from './version-names';
import { useTextName } from './version-names';

interface PairChoiceProps {
  readonly texts: readonly NamedText[];
  readonly pair: Pair;
}

/** Any two texts of the document; the choice stands in the address. */
export const PairChoice = ({ texts, pair }: PairChoiceProps) => {
  const { t } = useTranslation();
  const url = useUrlState();
  const nameOf = useTextName();
  const options = texts.map((named) => ({ value: named.text.id, label: nameOf(named), disabled: named.text.state !== 'ready' }));
  const ids = { old: pair.old?.text.id ?? '', new: pair.new?.text.id ?? '' };
  const choose = (side: 'old' | 'new') => (
    <NativeSelect
      label={t(`versions.${side}`)}
      value={ids[side]}
      onChange={(event) => url.set({ ...ids, [side]: event.currentTarget.value })}
      data={ids[side] === '' ? [{ value: '', label: '—', disabled: true }, ...options] : options}
    />
  );
  return (
    <div className="pair-choice no-print">
      {choose('old')}
      <ActionIcon variant="default" size="lg" aria-label={t('versions.swap')} onClick={() => url.set({ old: ids.new, new: ids.old })}>
        <IconArrowsExchange size={18} aria-hidden />
      </ActionIcon>
      {choose('new')}
      <Switch label={t('versions.signs')} checked={url.get('signs') !== ''} onChange={(event) => url.set({ ...ids, signs: event.currentTarget.checked ? '1' : null })} />
    </div>
  );
};

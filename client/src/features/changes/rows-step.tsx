import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getDifferences, listRows } from '../../api/changes';
import type { Change, ChangeRow } from '../../api/model/changes';
import { languages, type Language } from '../../api/model/common';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { Loaded } from '../../shared/ui/loaded';
import { changeKeys } from './keys';
import { RowsOfLanguage } from './rows-of-language';

const POLL_MS = 2000;

/** Languages that have a text, or (for a change of the paper era) rows; else those of the base. */
const languagesOf = ({ texts, base }: Change, rows: readonly ChangeRow[]): Language[] => {
  const present = new Set([...texts, ...rows].map(({ language }) => language));
  const shown = languages.filter((language) => present.has(language));
  return shown.length > 0 ? shown : base.texts.slice(0, 1).map(({ language }) => language);
};

/** The differences of the new text with the rows that explain them, language by language. */
export const RowsStep = ({ change }: { change: Change }) => {
  const { t } = useTranslation();
  const url = useUrlState();
  const rows = useQuery({ queryKey: changeKeys.rows(change.id), queryFn: () => listRows(change.id) });
  return (
    <Loaded query={rows} lines={8}>
      {({ items }) => {
        const shown = languagesOf(change, items);
        const language = shown.find((each) => each === url.get('language')) ?? shown[0] ?? 'kk';
        return (
          <>
            {shown.length > 1 && (
              <SegmentedControl
                mb="md"
                size="xs"
                aria-label={t('reading.languages')}
                value={language}
                onChange={(wanted) => url.set({ language: wanted })}
                data={shown.map((each) => ({ value: each, label: t(`languages.${each}Own`) }))}
              />
            )}
            <Compared key={language} change={change} language={language} rows={items.filter((row) => row.language === language)} />
          </>
        );
      }}
    </Loaded>
  );
};

const Compared = ({ change, language, rows }: { change: Change; language: Language; rows: readonly ChangeRow[] }) => {
  const differences = useQuery({
    queryKey: changeKeys.differences(change.id, language),
    queryFn: () => getDifferences(change.id, language),
    refetchInterval: ({ state }) => (state.data?.state === 'waiting' ? POLL_MS : false),
  });
  return <Loaded query={differences} lines={8}>{(data) => <RowsOfLanguage change={change} language={language} differences={data} rows={rows} />}</Loaded>;
};

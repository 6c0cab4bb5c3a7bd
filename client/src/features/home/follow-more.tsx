import { Select, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { subscribe } from '../../api/library';
import type { FacetValue } from '../../api/model/document';
import type { Subscription } from '../../api/model/library';
import { useLanguage } from '../../i18n/use-language';
import { inLanguage } from '../../shared/format/texts';
import { useSave } from '../../shared/hooks/use-save';
import { ErrorNote } from '../../shared/ui/error-note';
import { useFollowable } from './use-followed-name';

const kinds = ['type', 'unit'] as const;

/** Types and units that are not followed yet. A document is followed on its own page. */
export const FollowMore = ({ followed }: { followed: readonly Subscription[] }) => {
  const { t } = useTranslation();
  const facets = useFollowable();
  const isFollowed = (kind: string, target: string): boolean => followed.some((each) => each.kind === kind && each.target === target);
  return (
    <Stack gap="sm">
      {kinds.map((kind) => (
        <FollowPick key={kind} kind={kind} values={(facets?.[kind] ?? []).filter(({ value }) => !isFollowed(kind, value))} />
      ))}
      <Text size="sm" c="dimmed">
        {t('home.followDocument')}
      </Text>
    </Stack>
  );
};

/** Choosing one follows it. */
const FollowPick = ({ kind, values }: { kind: (typeof kinds)[number]; values: readonly FacetValue[] }) => {
  const { t } = useTranslation();
  const page = useLanguage();
  const follow = useSave((target: string) => subscribe(kind, target), { stale: ['subscriptions', 'news'] });
  if (values.length === 0) return null;
  return (
    <>
      <ErrorNote error={follow.error} />
      <Select
        label={t(`home.follow.${kind}`)}
        data={values.map(({ value, label }) => ({ value, label: inLanguage(label, page).text || value }))}
        value={null}
        onChange={(target) => target && follow.mutate(target)}
        searchable
        nothingFoundMessage={t('common.nothingFound')}
      />
    </>
  );
};

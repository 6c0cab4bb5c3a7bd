import { useQuery } from '@tanstack/react-query';
import { getVersions } from '../../api/reading';
import { useLanguage } from '../../i18n/use-language';

interface Place {
  readonly documentId: string;
  readonly editionId: string;
  readonly changeNumber: number;
}

/** The text of a change beside the one before it, in the reader's language where both have it; null where there is nothing to compare. */
export const useCompareLink = ({ documentId, editionId, changeNumber }: Place): string | null => {
  const page = useLanguage();
  const versions = useQuery({ queryKey: ['versions', documentId], queryFn: () => getVersions(documentId) });
  const own = (versions.data ?? []).filter((version) => version.editionId === editionId);
  const textsOf = (number: number) => own.find((version) => version.changeNumber === number)?.texts.filter(({ state }) => state === 'ready') ?? [];
  const before = textsOf(changeNumber - 1);
  const pairs = textsOf(changeNumber).flatMap((text) => {
    const old = before.find(({ language }) => language === text.language);
    return old ? [{ language: text.language, old: old.id, new: text.id }] : [];
  });
  const pair = pairs.find(({ language }) => language === page) ?? pairs[0];
  return pair ? `/documents/${documentId}/compare?old=${pair.old}&new=${pair.new}` : null;
};

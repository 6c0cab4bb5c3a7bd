import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

/** Notices are fetched when there is one: a page that is only read does without them. */
const say = async (message: string, close: string): Promise<void> => {
  const { notifications } = await import('@mantine/notifications');
  notifications.show({ message, closeButtonProps: { 'aria-label': close } });
};

interface SaveOptions<T> {
  /** Lists and cards that are no longer true afterwards, by the first word of their query key. */
  readonly stale: readonly string[];
  readonly success?: string | ((result: T) => string);
  readonly onDone?: (result: T) => void;
}

/** A change on the server: refreshes what it made stale and says that it is done. */
export const useSave = <T, V = void>(
  save: (values: V) => Promise<T>,
  { stale, success, onDone }: SaveOptions<T>,
): UseMutationResult<T, Error, V> => {
  const client = useQueryClient();
  const { t } = useTranslation();
  return useMutation({
    mutationFn: save,
    onSuccess: async (result) => {
      await Promise.all(stale.map((key) => client.invalidateQueries({ queryKey: [key] })));
      if (success) await say(typeof success === 'string' ? success : success(result), t('common.close'));
      onDone?.(result);
    },
  });
};

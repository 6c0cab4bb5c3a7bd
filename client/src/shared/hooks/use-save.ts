import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';

interface SaveOptions<T> {
  /** Lists and cards that are no longer true afterwards, by the first word of their query key. */
  readonly stale: readonly string[];
  readonly success?: string;
  readonly onDone?: (result: T) => void;
}

/** A change on the server: refreshes what it made stale and says that it is done. */
export const useSave = <T, V = void>(
  save: (values: V) => Promise<T>,
  { stale, success, onDone }: SaveOptions<T>,
): UseMutationResult<T, Error, V> => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: save,
    onSuccess: async (result) => {
      await Promise.all(stale.map((key) => client.invalidateQueries({ queryKey: [key] })));
      if (success) notifications.show({ message: success });
      onDone?.(result);
    },
  });
};

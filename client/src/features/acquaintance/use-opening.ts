import { useMutation } from '@tanstack/react-query';
import { useCallback } from 'react';
import { recordOpening } from '../../api/acquaintance';
import type { EntryText } from '../../api/model/acquaintance';

export interface Opening {
  /** Called when the words are on the screen; once for a text. */
  readonly shown: () => void;
  /** Whether the server knows that this text was opened: only then can it be confirmed. */
  readonly recorded: boolean;
  readonly error: unknown;
}

/** Tells the server that the text was shown to this person. */
export const useOpening = (id: string, text: EntryText | undefined, answerable: boolean): Opening => {
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: async (textVersionId: string) => {
      await recordOpening(id, textVersionId);
      return textVersionId;
    },
  });
  const versionId = text?.textVersionId;
  const recorded = Boolean(text?.opened) || (versionId !== undefined && data === versionId);
  const needed = answerable && !recorded && !isPending && !error;
  const shown = useCallback(() => {
    if (needed && versionId) mutate(versionId);
  }, [needed, versionId, mutate]);
  return { shown, recorded, error };
};

import { useState } from 'react';
import type { Clause, Mending } from '../../../api/model/reading';
import { keyOf, withChange, withoutChange, type Changes } from './changes';

export interface Draft {
  readonly changes: Changes;
  readonly put: (change: Mending) => void;
  readonly drop: (change: Mending) => void;
  readonly clear: () => void;
  /** The clause whose form is open. */
  readonly opened: string | null;
  readonly open: (clause: Clause | null) => void;
}

/** The corrections of one sitting; they are saved together. */
export const useChanges = (): Draft => {
  const [changes, setChanges] = useState<Changes>(new Map());
  const [opened, setOpened] = useState<string | null>(null);
  return {
    changes,
    put: (change) => setChanges((before) => withChange(before, change)),
    drop: (change) => setChanges((before) => withoutChange(before, keyOf(change))),
    clear: () => setChanges(new Map()),
    opened,
    open: (clause) => setOpened(clause?.id ?? null),
  };
};

import { useHotkeys } from '@mantine/hooks';
import { useRef } from 'react';
import type { ComparedRow } from '../../api/model/drafts';
import { rowId } from './fold-rows';

const show = (id: string): void => {
  const row = document.getElementById(id);
  row?.scrollIntoView({ block: 'start' });
  row?.focus({ preventScroll: true });
};

/** Goes to a change; `n` to the next one, `p` to the one before. */
export const useJump = (rows: readonly ComparedRow[]): ((place: number) => void) => {
  const at = useRef(-1);
  const places = rows.flatMap(({ kind }, place) => (kind === 'same' ? [] : [place]));
  const to = (place: number): void => {
    at.current = place;
    show(rowId(place));
  };
  const next = (): void => to(places.find((place) => place > at.current) ?? places[0] ?? 0);
  const previous = (): void => to(places.findLast((place) => place < at.current) ?? places.at(-1) ?? 0);
  // By the key's place: on a Kazakh keyboard the same key writes another letter.
  useHotkeys([
    ['n', next, { usePhysicalKeys: true }],
    ['p', previous, { usePhysicalKeys: true }],
  ]);
  return to;
};

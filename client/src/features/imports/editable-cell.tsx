import { TextInput, UnstyledButton } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { RowState } from '../../api/model/imports';

interface EditableCellProps {
  readonly label: string;
  readonly column: string;
  readonly value: string;
  readonly flag: RowState | null;
  readonly onSave: (text: string) => void;
}

/** Moves to the same column of the next or previous row. */
const moveFrom = (button: HTMLElement, column: string, step: 1 | -1): void => {
  const cells = [...document.querySelectorAll<HTMLElement>(`.rows-table .cell[data-column="${column}"]`)];
  cells[cells.indexOf(button) + step]?.focus();
};

/** A cell: `Enter` edits and saves, `Esc` leaves it as it was, the arrows go up and down the column. */
export const EditableCell = ({ label, column, value, flag, onSave }: EditableCellProps) => {
  const [editing, setEditing] = useState(false);
  const [typed, setTyped] = useState(value);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) button.current?.focus();
    wasEditing.current = editing;
  }, [editing]);

  const finish = (save: boolean): void => {
    setEditing(false);
    if (save && typed !== value) onSave(typed);
  };
  const onCellKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    moveFrom(event.currentTarget, column, event.key === 'ArrowDown' ? 1 : -1);
  };
  const onInputKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    // Otherwise the same press of `Enter` reaches the cell that takes the focus, and opens it again.
    event.preventDefault();
    finish(event.key === 'Enter');
  };
  if (editing) {
    return <TextInput size="xs" autoFocus aria-label={label} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} onKeyDown={onInputKey} onBlur={() => finish(true)} />;
  }
  return (
    <UnstyledButton
      ref={button}
      className="cell"
      data-column={column}
      data-flagged={flag === 'doubtful' || undefined}
      data-wrong={flag === 'wrong' || undefined}
      aria-label={`${label}: ${value || '—'}`}
      onClick={() => {
        setTyped(value);
        setEditing(true);
      }}
      onKeyDown={onCellKey}
    >
      {value || '—'}
    </UnstyledButton>
  );
};

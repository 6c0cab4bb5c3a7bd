import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change, Differences } from '../../api/model/changes';
import type { Language } from '../../api/model/common';
import { useClauseName } from '../comparison/clause-name';
import { DifferenceView } from './difference-view';
import type { Group } from './group-rows';
import { NewRowForm } from './new-row-form';
import { PairingMenu } from './pairing-menu';
import { RowCard } from './row-card';

interface GroupCardProps {
  readonly change: Change;
  readonly language: Language;
  readonly group: Group;
  readonly all: Differences;
  readonly chosen: boolean;
  readonly onChosen: (wanted: boolean) => void;
}

/** What differs, and under it the row that says so (or that none does yet). */
export const GroupCard = ({ change, language, group: { key, row, differences }, all, chosen, onChosen }: GroupCardProps) => {
  const { t } = useTranslation();
  const nameOf = useClauseName();
  const [writing, setWriting] = useState(false);
  const [first] = differences;
  const name = nameOf(first?.new ?? first?.old ?? null);
  const may = change.abilities.edit;
  return (
    <li className="change-group" data-open={row === null || undefined} id={`d-${key}`}>
      {may && <Checkbox className="group-choice" aria-label={t('changes.choose', { name })} checked={chosen} onChange={(event) => onChosen(event.currentTarget.checked)} />}
      <div className="group-differences">
        {differences.map((difference) => (
          <DifferenceView key={difference.key} difference={difference} language={language}>
            {may && <PairingMenu change={change} language={language} difference={difference} differences={all} row={differences.length > 1 ? row : null} />}
          </DifferenceView>
        ))}
      </div>
      {row && <RowCard change={change} row={row} name={name} />}
      {row === null && !writing && (
        <p className="no-row">
          {t('changes.noRow')}{' '}
          {may && (
            <button type="button" className="as-link" onClick={() => setWriting(true)}>
              {t('changes.writeRow')}
            </button>
          )}
        </p>
      )}
      {row === null && writing && <NewRowForm change={change} language={language} differences={differences} onClose={() => setWriting(false)} />}
    </li>
  );
};

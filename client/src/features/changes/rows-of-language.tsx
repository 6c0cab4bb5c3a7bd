import '@fontsource/tinos/400.css';
import '@fontsource/tinos/700.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Change, ChangeRow, Differences } from '../../api/model/changes';
import type { Language } from '../../api/model/common';
import { Empty } from '../../shared/ui/empty';
import { GroupCard } from './group-card';
import { groupRows, looseRows } from './group-rows';
import { LooseRows } from './loose-rows';
import { MergeBar } from './merge-bar';
import { RowsHead } from './rows-head';
import '../comparison/comparison.css';

interface RowsOfLanguageProps {
  readonly change: Change;
  readonly language: Language;
  readonly differences: Differences;
  readonly rows: readonly ChangeRow[];
}

/** Rows of a change that has no text to compare yet, and the way to the text. */
const WithoutText = ({ change, state }: { change: Change; state: Differences['state'] }) => {
  const { t } = useTranslation();
  return (
    <Empty title={t(`changes.states.${state}`)} hint={t(`changes.states.${state}Hint`)}>
      {state !== 'waiting' && <Link to={`/changes/${change.id}/text`}>{t('changes.toText')}</Link>}
    </Empty>
  );
};

/** Each difference with the row that explains it; what no row explains is said and comes to be resolved. */
export const RowsOfLanguage = ({ change, language, differences, rows }: RowsOfLanguageProps) => {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [onlyOpen, setOnlyOpen] = useState(false);
  const groups = groupRows(differences.items, rows);
  const loose = looseRows(differences.items, rows);
  const shown = onlyOpen ? groups.filter(({ row }) => row === null || row.weight === null || row.wording.trim() === '') : groups;
  const choose = (key: string, wanted: boolean): void => setChosen(wanted ? [...chosen, key] : chosen.filter((each) => each !== key));
  return (
    <section aria-label={t('changes.step.rows')} className="change-rows">
      {differences.state === 'ready' ? (
        <RowsHead change={change} language={language} differences={differences} groups={groups} onlyOpen={onlyOpen} onOnlyOpen={setOnlyOpen} />
      ) : (
        <WithoutText change={change} state={differences.state} />
      )}
      <LooseRows change={change} language={language} rows={loose} mayAdd={change.abilities.edit && differences.state !== 'ready'} />
      {differences.state === 'ready' && groups.length === 0 && <Empty title={t('changes.noDifference')} hint={t('changes.noDifferenceHint')} />}
      {groups.length > 0 && shown.length === 0 && <Empty title={t('changes.allExplained')} hint={t('changes.allExplainedHint')} />}
      <ol className="change-groups">
        {shown.map((group) => (
          <GroupCard key={group.key} change={change} language={language} group={group} all={differences} chosen={chosen.includes(group.key)} onChosen={(wanted) => choose(group.key, wanted)} />
        ))}
      </ol>
      <MergeBar change={change} language={language} groups={groups.filter(({ key }) => chosen.includes(key))} onDone={() => setChosen([])} />
    </section>
  );
};

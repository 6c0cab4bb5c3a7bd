import { useTranslation } from 'react-i18next';
import type { IndexHealth } from '../../api/model/search-office';
import { Facts } from '../../shared/ui/facts';
import { StateMark, type Tone } from '../../shared/ui/state-mark';

type Condition = 'unavailable' | 'rebuilding' | 'behind' | 'differs' | 'whole';

const tones: Record<Condition, Tone> = { unavailable: 'bad', rebuilding: 'wait', behind: 'wait', differs: 'bad', whole: 'good' };

/** One word for how the index is. */
export const conditionOf = ({ available, rebuild, waiting, entries, expectedEntries }: IndexHealth): Condition => {
  if (!available) return 'unavailable';
  if (rebuild) return 'rebuilding';
  if (waiting > 0) return 'behind';
  return entries === expectedEntries ? 'whole' : 'differs';
};

/** What the index is, holds and should hold, with a word for how that is. */
export const IndexState = ({ index }: { index: IndexHealth }) => {
  const { t } = useTranslation();
  const condition = conditionOf(index);
  return (
    <>
      <p role="status">
        <StateMark tone={tones[condition]}>{t(`searchIndex.conditions.${condition}`)}</StateMark> {t(`searchIndex.conditionHints.${condition}`)}
      </p>
      <Facts
        facts={[
          { name: t('searchIndex.engine'), value: index.engine },
          { name: t('searchIndex.entries'), value: t('searchIndex.entriesOf', { entries: index.entries ?? '—', expected: index.expectedEntries }) },
          { name: t('searchIndex.documents'), value: index.documents?.toString() },
          { name: t('searchIndex.waiting'), value: String(index.waiting) },
        ]}
      />
    </>
  );
};

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useUrlState } from '../../shared/hooks/use-url-state';

/** How much is missing, by kind; a counter filters and its second press shows all again. */
export const GapCounters = ({ gaps }: { gaps: Readonly<Record<string, number>> }) => {
  const { t } = useTranslation();
  const url = useUrlState();
  const chosen = url.get('gap');
  const open = Object.entries(gaps).filter(([, count]) => count > 0);
  if (open.length === 0) return null;
  return (
    <div className="gap-counters" role="group" aria-label={t('register.gaps')}>
      {open.map(([code, count]) => (
        <Button
          key={code}
          size="compact-sm"
          variant={chosen === code ? 'filled' : 'default'}
          aria-pressed={chosen === code}
          onClick={() => url.set({ gap: chosen === code ? null : code })}
        >
          {t(`gaps.${code}`)}: {count}
        </Button>
      ))}
    </div>
  );
};

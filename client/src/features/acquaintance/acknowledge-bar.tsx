import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { confirmEntry } from '../../api/acquaintance';
import type { EntryScreen, EntryText } from '../../api/model/acquaintance';
import { loadWorkTexts } from '../../i18n';
import { useLanguage } from '../../i18n/use-language';
import { useSave } from '../../shared/hooks/use-save';
import { ErrorNote } from '../../shared/ui/error-note';

const Sheet = lazy(async () => (await Promise.all([import('./sheet'), loadWorkTexts()]))[0]);

export type SheetName = 'password' | 'code' | 'question' | 'refusal';

interface BarProps {
  readonly screen: EntryScreen;
  readonly text: EntryText;
  /** Whether the opening of the text is recorded. */
  readonly ready: boolean;
  readonly error: unknown;
}

/** What can be said about the document, always within reach of the thumb. */
export const AcknowledgeBar = ({ screen, text, ready, error }: BarProps) => {
  const { t } = useTranslation();
  const page = useLanguage();
  const [sheet, setSheet] = useState<SheetName | null>(null);
  const confirming = useSave(
    // A refusal has words of the working screens.
    async () => (await Promise.all([confirmEntry(screen.id, { textVersionId: text.textVersionId, digest: screen.digest }), loadWorkTexts()]))[0],
    { stale: ['acquaintance', 'inbox'], onDone: () => window.scrollTo({ top: 0 }) },
  );
  const confirm = (): void => {
    if (screen.mark === 'click') confirming.mutate();
    else setSheet(screen.mark);
  };
  return (
    <div className="acknowledge-bar no-print" role="group" aria-label={t('acquaintance.decision')}>
      <ErrorNote error={confirming.error ?? error} />
      <p className="quiet consent" id="consent">{screen.consent[page]}</p>
      <Button className="confirm" disabled={!ready} loading={confirming.isPending} aria-describedby="consent" onClick={confirm}>
        {t('acquaintance.confirm')}
      </Button>
      <Button variant="default" onClick={() => setSheet('question')}>
        {t('acquaintance.question')}
      </Button>
      {screen.abilities.refuse && (
        <Button variant="default" onClick={() => setSheet('refusal')}>
          {t('acquaintance.refuse')}
        </Button>
      )}
      {sheet && (
        <Suspense>
          <Sheet name={sheet} screen={screen} text={text} onClose={() => setSheet(null)} />
        </Suspense>
      )}
    </div>
  );
};

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { startImport } from '../../api/imports';
import type { ImportKind } from '../../api/model/imports';
import { DropArea } from '../../shared/forms/drop-area';
import { useSave } from '../../shared/hooks/use-save';
import { ErrorNote } from '../../shared/ui/error-note';

/** Step one of the wizard: a table in, the recognised columns out. */
export const StartImport = ({ kind }: { kind: ImportKind }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [progress, setProgress] = useState<number | null>(null);
  const starting = useSave(
    (file: File) => {
      setProgress(0);
      return startImport(kind, file, setProgress).finally(() => setProgress(null));
    },
    { stale: ['imports'], onDone: (started) => void navigate(`/imports/${started.id}?step=columns`) },
  );
  return (
    <div>
      <DropArea
        title={t(`importKinds.${kind}`)}
        hint={t(`importKinds.${kind}Hint`)}
        accept=".csv,.xlsx,.txt,.tsv"
        progress={progress}
        onFiles={([file]) => file && starting.mutate(file)}
      />
      <ErrorNote error={starting.error} />
    </div>
  );
};

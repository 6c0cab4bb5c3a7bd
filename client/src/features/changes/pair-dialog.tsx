import { Button, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparedClause } from '../../api/model/drafts';
import type { Language } from '../../api/model/common';
import { Dialog } from '../../shared/ui/dialog';
import { useClauseName } from '../comparison/clause-name';

interface PairDialogProps {
  readonly clause: ComparedClause | null;
  readonly partners: readonly ComparedClause[];
  readonly language: Language;
  readonly busy: boolean;
  readonly onChoose: (clauseId: string) => void;
  readonly onClose: () => void;
}

const LENGTH = 140;
const shortened = (text: string): string => (text.length > LENGTH ? `${text.slice(0, LENGTH)}…` : text);

/** Which clause of the other text is this one. */
export const PairDialog = ({ clause, partners, language, busy, onChoose, onClose }: PairDialogProps) => {
  const { t } = useTranslation();
  const nameOf = useClauseName();
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Dialog title={t('changes.pairTitle')} onClose={onClose}>
      <p lang={language}>«{nameOf(clause)}»</p>
      <Radio.Group label={t('changes.pairWhich')} value={chosen} onChange={setChosen}>
        <Stack gap={8} my="sm" lang={language}>
          {partners.map((partner) => (
            <Radio key={partner.id} value={partner.id} label={nameOf(partner)} description={shortened(partner.text)} />
          ))}
        </Stack>
      </Radio.Group>
      <Button disabled={chosen === null} loading={busy} onClick={() => chosen !== null && onChoose(chosen)}>
        {t('changes.pair')}
      </Button>
    </Dialog>
  );
};

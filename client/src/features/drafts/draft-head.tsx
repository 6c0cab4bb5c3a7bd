import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Approval } from '../../api/model/approvals';
import type { Draft } from '../../api/model/drafts';
import { useLanguage } from '../../i18n/use-language';
import { inLanguage } from '../../shared/format/texts';
import { DraftStateMark } from './draft-state';
import { ReturnedBand } from './returned-band';
import { SubmitDialog } from './submit-dialog';
import { WithdrawDialog } from './withdraw-dialog';

interface DraftHeadProps {
  readonly draft: Draft;
  readonly approval: Approval | null;
}

/** State, title, what it is, and the next thing its author can do. */
export const DraftHead = ({ draft, approval }: DraftHeadProps) => {
  const { t } = useTranslation();
  const page = useLanguage();
  const [dialog, setDialog] = useState<'submit' | 'withdraw' | null>(null);
  const title = inLanguage(draft.title, page);
  const facts = [draft.code, inLanguage(draft.typeName, page).text, t(`drafts.kinds.${draft.kind}`), draft.author.name, draft.iteration > 1 && t('drafts.iteration', { number: draft.iteration })];
  return (
    <header className="document-head">
      <DraftStateMark state={draft.state} />
      <Text mt="xs" size="sm" c="dimmed" className="tabular">
        {facts.filter(Boolean).join(' · ')}
      </Text>
      <h1 lang={title.lang}>{title.text || t('drafts.untitled')}</h1>
      <ReturnedBand approval={approval} draft={draft} />
      <Group gap="xs" mt="md" className="no-print">
        {draft.abilities.submit && <Button onClick={() => setDialog('submit')}>{t(draft.iteration > 1 ? 'drafts.submitAgain' : 'drafts.submit')}</Button>}
        {!draft.isNewDocument && (
          <Button component={Link} to={`/documents/${draft.documentId}`} variant="default">
            {t('drafts.toDocument')}
          </Button>
        )}
        {draft.abilities.withdraw && (
          <Button variant="default" onClick={() => setDialog('withdraw')}>
            {t('drafts.withdraw')}
          </Button>
        )}
      </Group>
      {dialog === 'submit' && <SubmitDialog draft={draft} onClose={() => setDialog(null)} />}
      {dialog === 'withdraw' && <WithdrawDialog draft={draft} onClose={() => setDialog(null)} />}
    </header>
  );
};

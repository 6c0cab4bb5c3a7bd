import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Approval } from '../../api/model/approvals';
import type { Change } from '../../api/model/changes';
import type { Draft } from '../../api/model/drafts';
import { useLanguage } from '../../i18n/use-language';
import { inLanguage } from '../../shared/format/texts';
import { useEditionText } from '../document/state-line';
import { DraftStateMark } from '../drafts/draft-state';
import { ReturnedBand } from '../drafts/returned-band';
import { WithdrawDialog } from '../drafts/withdraw-dialog';
import { MoreOfChange } from './more-of-change';

interface ChangeHeadProps {
  readonly change: Change;
  readonly draft: Draft;
  readonly approval: Approval | null;
}

/** State, which document and edition are changed, and what else can be done with the change. */
export const ChangeHead = ({ change, draft, approval }: ChangeHeadProps) => {
  const { t } = useTranslation();
  const editionText = useEditionText();
  const [withdrawing, setWithdrawing] = useState(false);
  const title = inLanguage(change.documentTitle, useLanguage());
  const name = change.number === null ? t('changes.toEdition', { edition: editionText(change.edition, change.base.changeNumber) || t('document.editionUnknown') }) : t('document.changeNumber', { number: change.number });
  const facts = [change.code, name, change.author.name, change.iteration > 1 && t('drafts.iteration', { number: change.iteration })];
  return (
    <header className="document-head">
      <DraftStateMark state={change.state} />
      <Text mt="xs" size="sm" c="dimmed" className="tabular">
        {facts.filter(Boolean).join(' · ')}
      </Text>
      <h1 lang={title.lang}>
        <span className="change-of">{t('changes.one')}</span> {title.text}
      </h1>
      {!change.base.superseded && <ReturnedBand approval={approval} draft={draft} />}
      <Group gap="xs" mt="sm" className="no-print">
        <Button component={Link} to={`/documents/${change.documentId}`} variant="default">
          {t('drafts.toDocument')}
        </Button>
        {change.abilities.withdraw && (
          <Button variant="default" onClick={() => setWithdrawing(true)}>
            {t('drafts.withdraw')}
          </Button>
        )}
        <MoreOfChange change={change} />
      </Group>
      {withdrawing && <WithdrawDialog draft={draft} onClose={() => setWithdrawing(false)} />}
    </header>
  );
};

import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Approval } from '../../api/model/approvals';
import type { Change } from '../../api/model/changes';
import type { Draft } from '../../api/model/drafts';
import { RoutePanel } from '../drafts/route-panel';
import { SubmitDialog } from '../drafts/submit-dialog';
import { stepOf } from './steps';

/** What is missing stands in its own list here, with the ways to mend it. */
const SAID = ['change_unexplained', 'change_incomplete', 'change_base_superseded'];

interface SendStepProps {
  readonly change: Change;
  readonly draft: Draft;
  readonly approval: UseQueryResult<Approval>;
}

/** What is missing, the way ahead, and the sending; afterwards the way gone so far. */
export const SendStep = ({ change, draft, approval }: SendStepProps) => {
  const { t } = useTranslation();
  const [sending, setSending] = useState(false);
  const mayGo = change.abilities.submit && change.missing.length === 0 && !change.base.superseded;
  return (
    <section>
      {change.state === 'draft' && <Missing change={change} />}
      {change.abilities.submit && (
        <div className="send-line">
          <Button disabled={!mayGo} onClick={() => setSending(true)}>
            {t(change.iteration > 1 ? 'drafts.submitAgain' : 'drafts.submit')}
          </Button>
          {change.base.superseded && <span className="quiet">{t('changes.rebaseFirst')}</span>}
        </div>
      )}
      <RoutePanel draft={draft} approval={approval} said={SAID} />
      {sending && <SubmitDialog draft={{ ...draft, signing: change.signing }} base="/changes" tab="send" onClose={() => setSending(false)} />}
    </section>
  );
};

/** Each missing thing is a way to where it is mended. */
const Missing = ({ change }: { change: Change }) => {
  const { t } = useTranslation();
  if (change.missing.length === 0) return <p className="band" data-tone="good" role="status">{t('changes.complete')}</p>;
  return (
    <div className="band" role="status">
      <div>
        {t('drafts.toMend')}
        <ul className="issues">
          {change.missing.map((code) => (
            <li key={code}>
              <Link to={`/changes/${change.id}/${stepOf(code)}`}>{t(`changes.missing.${code}`, { defaultValue: code, ...change.counts })}</Link>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
};

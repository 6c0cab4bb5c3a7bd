import { UnstyledButton } from '@mantine/core';
import { IconCheck, IconLink } from '@tabler/icons-react';
import { useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { hashOf } from './anchors';
import { TextLanguage } from './text-language';
import { usePlace } from './use-place';

const SHOWN_MS = 2000;

/** The clause's own address: what is only of this screen (the PDF beside, the mending) is left out, and whoever opens it reads the same words. */
const useClauseAddress = (anchor: string) => {
  const { pathname } = useLocation();
  const language = useContext(TextLanguage);
  const search = usePlace().to({ pdf: null, mend: null, ...(language && { language }) });
  return { pathname, search, hash: hashOf(anchor) };
};

/** Copies the address of a clause; where the clipboard is closed the address bar shows it. */
export const CopyLink = ({ anchor, name }: { anchor: string; name: string }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const address = useClauseAddress(anchor);
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    const written = await navigator.clipboard?.writeText(location.origin + address.pathname + address.search + address.hash).then(() => true, () => false);
    if (!written) return void navigate(address, { replace: true });
    setCopied(true);
    setTimeout(() => setCopied(false), SHOWN_MS);
  };
  return (
    <>
      <UnstyledButton className="copy-link" title={t('reading.copyLink')} aria-label={t('reading.copyLinkTo', { name })} onClick={() => void copy()}>
        {copied ? <IconCheck size={15} aria-hidden /> : <IconLink size={15} aria-hidden />}
      </UnstyledButton>
      {copied && (
        <span className="unseen" role="status">
          {t('common.copied')}
        </span>
      )}
    </>
  );
};

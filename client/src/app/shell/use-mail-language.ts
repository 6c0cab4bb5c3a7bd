import { useEffect } from 'react';
import { setMailLanguage } from '../../api/notices';
import { useLanguage } from '../../i18n/use-language';
import { recall, remember } from '../../shared/hooks/remembered';

/** Mails come in the language that the person reads in: it is told once whenever it is another. */
export const useMailLanguage = (personId: string): void => {
  const language = useLanguage();
  useEffect(() => {
    const told = `${personId}:${language}`;
    if (recall('mail-language', '') === told) return;
    // A failure is no trouble of the reader's: it is told again with the next page.
    setMailLanguage(language).then(() => remember('mail-language', told), () => undefined);
  }, [personId, language]);
};

import type { Localized } from '../../api/model/common';
import { useLanguage } from '../../i18n/use-language';
import { inLanguage } from '../format/texts';

/** A stored text, marked with its own language when that is not the page's. */
export const InTheirLanguage = ({ text }: { text: Partial<Localized> | null | undefined }) => {
  const page = useLanguage();
  const shown = inLanguage(text, page);
  return <span lang={shown.lang === page ? undefined : shown.lang}>{shown.text || '—'}</span>;
};

import { useTranslation } from 'react-i18next';
import type { Titles } from '../../api/model/drafts';
import { useLanguage } from '../../i18n/use-language';
import { inLanguage } from '../../shared/format/texts';

/** A stage by its own name, else by the name of its kind. */
export const useStageName = (): ((stage: { readonly kind: string; readonly name: Titles | null }) => string) => {
  const { t } = useTranslation();
  const page = useLanguage();
  return ({ kind, name }) => inLanguage(name, page).text || t(`stageKinds.${kind}`, { defaultValue: kind });
};

/** What was decided, as a fact («Келісті»); the buttons have the same outcome as an intention («Келісемін»). */
export const useOutcomeText = (): ((outcome: string) => string) => {
  const { t } = useTranslation();
  return (outcome) => t(`outcomesDone.${outcome}`, { defaultValue: t(`outcomes.${outcome}`, { defaultValue: outcome }) });
};

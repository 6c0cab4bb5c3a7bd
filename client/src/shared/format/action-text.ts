import { useTranslation } from 'react-i18next';

/** A journal action in words; one without words shows its code. Dots part keys, so they are written as underscores. */
export const useActionText = (): ((action: string) => string) => {
  const { t } = useTranslation();
  return (action) => t(`actions.${action.replaceAll(/[.-]/g, '_')}`, { defaultValue: action });
};

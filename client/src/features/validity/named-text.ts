import { useTranslation } from 'react-i18next';
import type { NamedText } from '../../api/copies';

/** «1-баспа, 2-редакция, 3-өзгеріс»; an edition whose numbers nobody knows by its place. */
export const useNamedText = (): ((text: NamedText) => string) => {
  const { t } = useTranslation();
  return ({ issue, revision, ordinal, changeNumber }) => {
    const known = [
      issue === null ? null : t('document.issueNumber', { number: issue }),
      revision === null ? null : t('document.revisionNumber', { number: revision }),
    ].filter(Boolean);
    const edition = known.length > 0 ? known : [t('validity.ordinal', { number: ordinal })];
    return [...edition, ...(changeNumber > 0 ? [t('document.changeNumber', { number: changeNumber })] : [])].join(', ');
  };
};

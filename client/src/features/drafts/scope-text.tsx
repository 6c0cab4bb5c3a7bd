import { useTranslation } from 'react-i18next';
import type { ScopeRule } from '../../api/model/drafts';
import { NameOf, UnitName } from '../../shared/ui/name-of';

/** One rule of who must know the document, in words. */
export const ScopeText = ({ rule }: { rule: ScopeRule }) => {
  const { t } = useTranslation();
  if (rule.kind === 'everybody') return t('scope.kinds.everybody');
  if (rule.kind === 'role') return `${t('scope.kinds.role')}: ${t(`roles.${rule.id}`, { defaultValue: rule.id })}`;
  return (
    <>
      {t(`scope.kinds.${rule.kind}`)}: {rule.kind === 'person' ? <NameOf field="person" id={rule.id} /> : rule.kind === 'position' ? rule.id : <UnitName id={rule.id} />}
      {rule.kind === 'unit' && rule.withSubunits && ` (${t('scope.withSubunits')})`}
    </>
  );
};

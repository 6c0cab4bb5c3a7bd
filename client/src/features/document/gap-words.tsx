import { useTranslation } from 'react-i18next';

/** What is still missing, as small words. */
export const GapWords = ({ gaps }: { gaps: readonly string[] }) => {
  const { t } = useTranslation();
  return gaps.map((gap) => (
    <span key={gap} className="gap-word">
      {t(`gaps.${gap}`)}
    </span>
  ));
};

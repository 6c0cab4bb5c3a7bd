import { useTranslation } from 'react-i18next';
import type { ErrorParams } from '../../api/api-error';
import type { RoutePreview } from '../../api/model/drafts';
import { useErrorText } from '../../shared/hooks/use-error-text';

/** What is to be mended before the draft can be sent, each with what to do. */
export const Problems = ({ problems }: { problems: RoutePreview['problems'] }) => {
  const { t } = useTranslation();
  const texts = useErrorText();
  if (problems.length === 0) return null;
  return (
    <div className="band" data-tone="bad" role="status">
      <div>
        {t('drafts.toMend')}
        <ul className="issues">
          {problems.map(({ code, params }) => (
            <li key={`${code} ${JSON.stringify(params)}`}>{texts.code(code, params as ErrorParams)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
};

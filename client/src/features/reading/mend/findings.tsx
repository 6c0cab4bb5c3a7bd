import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OutlineFinding } from '../../../api/model/reading';
import { hashOf } from '../anchors';
import { usePlace } from '../use-place';

/** What is doubtful about the outline, each with the way to its clause. */
export const Findings = ({ findings }: { findings: readonly OutlineFinding[] }) => {
  const { t } = useTranslation();
  const search = usePlace().to({});
  if (findings.length === 0) return <p className="quiet">{t('reading.noFindings')}</p>;
  return (
    <ul className="findings">
      {findings.map(({ code, anchor, params }, place) => (
        <li key={place}>
          {anchor ? (
            <Link to={{ search, hash: hashOf(anchor) }} replace>
              {t(`findings.${code}`, params)}
            </Link>
          ) : (
            t(`findings.${code}`, params)
          )}
        </li>
      ))}
    </ul>
  );
};

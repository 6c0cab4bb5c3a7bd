import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReadingText, StructureSection } from '../../../api/model/reading';
import { getStructure } from '../../../api/reading';
import { InTheirLanguage } from '../../../shared/ui/localized';
import { Loaded } from '../../../shared/ui/loaded';
import { StateMark, type Tone } from '../../../shared/ui/state-mark';
import { hashOf } from '../anchors';
import { usePlace } from '../use-place';

const tones: Readonly<Record<StructureSection['state'], Tone>> = { present: 'good', missing: 'wait', misplaced: 'wait' };

/** Which of the usual sections the text has: advice, nothing is refused because of it. */
export const Structure = ({ text: { documentId, version, text } }: { text: ReadingText }) => {
  const { t } = useTranslation();
  const search = usePlace().to({});
  const structure = useQuery({ queryKey: ['structure', documentId, version.id, text.revision], queryFn: () => getStructure(documentId, version.id) });
  return (
    <details>
      <summary>{t('reading.structure')}</summary>
      <p className="quiet">{t('reading.structureHint')}</p>
      <Loaded query={structure} lines={4}>
        {(sections) => (
          <ul className="plain-list">
            {sections.map(({ id, heading, state, anchor }) => (
              <li key={id}>
                <StateMark tone={tones[state]}>{t(`reading.sections.${state}`)}</StateMark>{' '}
                {anchor ? (
                  <Link to={{ search, hash: hashOf(anchor) }} replace>
                    <InTheirLanguage text={heading} />
                  </Link>
                ) : (
                  <InTheirLanguage text={heading} />
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </details>
  );
};

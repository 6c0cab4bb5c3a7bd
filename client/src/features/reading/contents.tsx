import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OutlineEntry } from '../../api/model/reading';
import { hashOf } from './anchors';
import { usePlace } from './use-place';

/** What leads somewhere: headings; where a text has none, its outermost numbers. */
const entriesOf = (outline: readonly OutlineEntry[]): readonly OutlineEntry[] => {
  const headings = outline.filter(({ heading }) => heading !== null);
  return headings.length > 0 ? headings : outline.filter(({ number, depth }) => number !== null && depth === 0);
};

/** The contents of the text, as links to its clauses. */
export const Contents = ({ outline, lang, onChosen }: { outline: readonly OutlineEntry[]; lang: string; onChosen?: () => void }) => {
  const { t } = useTranslation();
  const place = usePlace();
  const search = place.to({});
  return (
    <nav className="contents" aria-label={t('reading.contents')}>
      <ol lang={lang}>
        {entriesOf(outline).map(({ id, anchor, number, heading, depth }) => (
          <li key={id} data-depth={Math.min(depth, 3)}>
            <Link to={{ search, hash: hashOf(anchor) }} replace onClick={onChosen} aria-current={place.anchor === anchor ? 'location' : undefined}>
              {number && <span className="tabular">{number} </span>}
              {heading}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
};

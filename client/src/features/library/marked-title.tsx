import type { SearchHit } from '../../api/model/library';
import { useLanguage } from '../../i18n/use-language';
import { inLanguage } from '../../shared/format/texts';
import { Highlighted } from '../search/highlighted';

/** The title in the reader's language, with what was found in it. */
export const MarkedTitle = ({ hit }: { hit: SearchHit }) => {
  const page = useLanguage();
  const { text, lang } = inLanguage(hit.title, page);
  return (
    <span lang={lang === page ? undefined : lang}>
      <Highlighted text={text} ranges={hit.titleMarks[lang]} />
    </span>
  );
};

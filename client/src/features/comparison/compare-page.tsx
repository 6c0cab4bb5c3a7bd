import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { getCard } from '../../api/documents';
import type { Card } from '../../api/model/document';
import type { Version } from '../../api/model/reading';
import { compareTexts, getVersions } from '../../api/reading';
import { useLanguage } from '../../i18n/use-language';
import { inLanguage } from '../../shared/format/texts';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { chosenPair } from './chosen-pair';
import { ComparisonView } from './comparison-view';
import { PairChoice } from './pair-choice';
import { type NamedText, textsOf, useVersionName } from './version-names';

/** Two texts of a document side by side; which two stands in the address. */
export const ComparePage = () => {
  const { t } = useTranslation();
  const id = useParams()['id'] ?? '';
  const language = useLanguage();
  const card = useQuery({ queryKey: ['card', id, null], queryFn: () => getCard(id, null) });
  const versions = useQuery({ queryKey: ['versions', id], queryFn: () => getVersions(id) });
  const title = (data: Card): string => [data.code, inLanguage(data.title, language).text].filter(Boolean).join(' · ');
  return (
    <Loaded query={card} lines={10}>
      {(data) => (
        <Page title={t('versions.compare')} hint={title(data)} actions={<Link to={`/documents/${id}`}>{t('versions.back')}</Link>}>
          <Loaded query={versions} lines={10}>
            {(items) => <Compared id={id} versions={items} />}
          </Loaded>
        </Page>
      )}
    </Loaded>
  );
};

const Compared = ({ id, versions }: { id: string; versions: readonly Version[] }) => {
  const { t } = useTranslation();
  const url = useUrlState();
  const language = useLanguage();
  const texts = textsOf(versions);
  const pair = chosenPair(texts, { old: url.get('old'), new: url.get('new') }, language);
  if (texts.length < 2) return <Empty title={t('versions.alone')} hint={t('versions.aloneHint')} />;
  return (
    <>
      <PairChoice texts={texts} pair={pair} />
      {pair.old && pair.new && <Rows id={id} old={pair.old} fresh={pair.new} signs={url.get('signs') !== ''} />}
    </>
  );
};

const Rows = ({ id, old, fresh, signs }: { id: string; old: NamedText; fresh: NamedText; signs: boolean }) => {
  const nameOf = useVersionName();
  const comparison = useQuery({
    queryKey: ['comparison', id, old.text.id, fresh.text.id, signs],
    queryFn: () => compareTexts(id, old.text.id, fresh.text.id, signs),
    staleTime: Infinity,
  });
  return (
    <Loaded query={comparison} lines={12}>
      {(data) => <ComparisonView key={`${data.oldTextId} ${data.newTextId}`} comparison={data} sides={{ old: nameOf(old.version), new: nameOf(fresh.version) }} language={fresh.text.language} />}
    </Loaded>
  );
};

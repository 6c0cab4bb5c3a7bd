import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { previewScope } from '../../api/campaigns';
import type { ScopePreview } from '../../api/model/acquaintance';
import type { ScopeRule } from '../../api/model/drafts';
import { useLanguage } from '../../i18n/use-language';
import { inLanguage } from '../../shared/format/texts';
import { InTheirLanguage } from '../../shared/ui/localized';
import { Loaded } from '../../shared/ui/loaded';
import { Pages } from '../../shared/ui/pages';

/** «N адам», by unit, and who they are: as the rules say today. */
export const ScopePreviewBox = ({ scope }: { scope: readonly ScopeRule[] }) => {
  const { t } = useTranslation();
  // Another scope is looked at from its first page.
  const [looked, setLooked] = useState({ scope, page: 1 });
  const page = looked.scope === scope ? looked.page : 1;
  const preview = useQuery({ queryKey: ['acquaintance', 'scope-preview', scope, page], queryFn: () => previewScope(scope, page), placeholderData: keepPreviousData });
  if (scope.length === 0) return <p className="band">{t('campaigns.noScope')}</p>;
  return (
    <section className="scope-preview" aria-label={t('campaigns.preview')}>
      <Loaded query={preview} lines={2}>
        {(found) => (
          <>
            <p role="status"><b className="tabular">{t('campaigns.people', { count: found.total })}</b></p>
            <details>
              <summary>{t('campaigns.byUnit')}</summary>
              <ByUnit preview={found} />
            </details>
            <details>
              <summary>{t('campaigns.who')}</summary>
              <Who preview={found} />
              <Pages list={found} onPage={(number) => setLooked({ scope, page: number })} />
            </details>
          </>
        )}
      </Loaded>
    </section>
  );
};

const ByUnit = ({ preview }: { preview: ScopePreview }) => {
  const { t } = useTranslation();
  return (
    <ul>
      {[...preview.byUnit].sort((a, b) => b.count - a.count).map(({ unitId, name, count }) => (
        <li key={unitId ?? ''}>
          {unitId ? <InTheirLanguage text={name} /> : t('campaigns.noUnit')} — <span className="tabular">{count}</span>
        </li>
      ))}
    </ul>
  );
};

const Who = ({ preview }: { preview: ScopePreview }) => {
  const page = useLanguage();
  return (
    <ul>
      {preview.sample.map(({ person, posts: [first] }) => (
        <li key={person.id}>
          {person.name}
          {first && <span className="quiet"> · {[inLanguage({ kk: first.kk, ru: first.ru }, page).text, inLanguage(first.unitName, page).text].filter(Boolean).join(', ')}</span>}
        </li>
      ))}
    </ul>
  );
};

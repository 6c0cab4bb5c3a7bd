import { Button, Tabs, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ruleStates, type StoredRule } from '../../api/model/search-office';
import { listRules } from '../../api/search-office';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { Pages } from '../../shared/ui/pages';
import { RuleDialog } from './rule-dialog';
import { RulesList } from './rules-list';

/** Synonyms and abbreviations that questions pass through (LIB-2); what was found in documents waits for a decision. */
export const SynonymsPage = () => {
  const { t } = useTranslation();
  const url = useUrlState();
  // A query that somebody searched for in vain comes along in the address.
  const tried = url.get('try');
  const [edited, setEdited] = useState<StoredRule | 'new' | null>(tried ? 'new' : null);
  const state = ruleStates.find((each) => each === url.get('state')) ?? 'active';
  const query = { state, q: url.get('q'), page: url.page };
  const rules = useQuery({ queryKey: ['synonyms', query], queryFn: () => listRules(query), placeholderData: keepPreviousData });
  const filter = useDebouncedCallback((q: string) => url.set({ q }), 250);
  const close = (): void => {
    setEdited(null);
    if (tried) url.set({ try: null });
  };
  return (
    <Page title={t('menu.synonyms')} hint={t('synonyms.hint')} actions={<Button onClick={() => setEdited('new')}>{t('synonyms.add')}</Button>}>
      <Tabs value={state} onChange={(wanted) => url.set({ state: wanted })} keepMounted={false}>
        <Tabs.List mb="md">
          {ruleStates.map((each) => <Tabs.Tab key={each} value={each}>{t(`synonyms.states.${each}`)}</Tabs.Tab>)}
        </Tabs.List>
        <Tabs.Panel value={state}>
          <TextInput mb="md" maw={320} label={t('synonyms.search')} defaultValue={url.get('q')} onChange={(event) => filter(event.currentTarget.value)} />
          <Loaded query={rules}>
            {(data) => (
              <>
                <RulesList key={`${state} ${data.page}`} rules={data.items} state={state} onEdit={setEdited} />
                <Pages list={data} onPage={(page) => url.set({ page: String(page) })} />
              </>
            )}
          </Loaded>
        </Tabs.Panel>
      </Tabs>
      {edited && <RuleDialog stored={edited === 'new' ? null : edited} query={edited === 'new' ? tried : ''} onClose={close} />}
    </Page>
  );
};

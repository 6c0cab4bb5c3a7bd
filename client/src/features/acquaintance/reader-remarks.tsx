import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listRemarks } from '../../api/acquaintance';
import { useSession } from '../../app/session';
import { useLanguage } from '../../i18n/use-language';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { Dialog } from '../../shared/ui/dialog';
import { Loaded } from '../../shared/ui/loaded';
import { Pages } from '../../shared/ui/pages';
import { acquaintanceKeys } from './keys';
import { RemarkForm } from './remark-form';
import { RemarkThread } from './remark-thread';
import { useClauseNumbers } from './use-clause-numbers';

/** My questions and suggestions with their answers; all of them for those who answer. */
export const ReaderRemarks = ({ documentId }: { documentId: string }) => {
  const { t } = useTranslation();
  const { user } = useSession();
  const url = useUrlState();
  const [asking, setAsking] = useState(false);
  const remarks = useQuery({ queryKey: acquaintanceKeys.remarks(documentId, url.page), queryFn: () => listRemarks(documentId, url.page) });
  return (
    <section className="tab-part" aria-labelledby="reader-remarks">
      <h2 id="reader-remarks" className="section-title">{t('readerRemarks.title')}</h2>
      <Loaded query={remarks} lines={3}>
        {(list) => (
          <>
            {list.items.length === 0 && <p className="quiet">{t(list.mayAnswer ? 'readerRemarks.none' : 'readerRemarks.noneOfMine')}</p>}
            <ul className="plain-list remark-thread">
              {list.items.map((remark) => (
                <RemarkThread key={remark.id} remark={remark} mayAnswer={list.mayAnswer} />
              ))}
            </ul>
            <Pages list={list} onPage={(page) => url.set({ page: String(page) })} />
          </>
        )}
      </Loaded>
      {user?.personId && <Button mt="sm" variant="default" onClick={() => setAsking(true)}>{t('readerRemarks.ask')}</Button>}
      {asking && <Ask documentId={documentId} onClose={() => setAsking(false)} />}
    </section>
  );
};

const Ask = ({ documentId, onClose }: { documentId: string; onClose: () => void }) => {
  const { t } = useTranslation();
  const clauses = useClauseNumbers(documentId, { language: useLanguage() });
  return (
    <Dialog title={t('readerRemarks.ask')} onClose={onClose}>
      <RemarkForm documentId={documentId} clauses={clauses} onDone={onClose} onCancel={onClose} />
    </Dialog>
  );
};

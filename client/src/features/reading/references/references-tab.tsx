import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadingText } from '../../../api/model/reading';
import { useMay } from '../../../app/session';
import { Empty } from '../../../shared/ui/empty';
import { Loaded } from '../../../shared/ui/loaded';
import { ReadingBand } from '../reading-band';
import { useReferences } from '../use-references';
import { AddReferenceDialog } from './add-reference-dialog';
import { IncomingList } from './incoming-list';
import { OutgoingList } from './outgoing-list';

/** What the document refers to, and what refers to it (DOC-5). */
export const ReferencesTab = ({ text }: { text: ReadingText }) => {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const decides = useMay()('documents:manage') && text.abilities.mend;
  const references = useReferences(text);
  return (
    <>
      <ReadingBand text={text} />
      <Loaded query={references}>
        {({ to, from }) => (
          <div className="reference-columns">
            <section>
              <h2 className="section-title">{t('references.to')}</h2>
              {to.length === 0 ? <Empty title={t('references.noneTo')} /> : <OutgoingList text={text} references={to} decides={decides} />}
              {decides && text.text.state === 'ready' && (
                <Button mt="sm" size="compact-sm" variant="default" onClick={() => setAdding(true)}>
                  {t('references.add')}
                </Button>
              )}
            </section>
            <section>
              <h2 className="section-title">{t('references.from')}</h2>
              {from.length === 0 ? <Empty title={t('references.noneFrom')} /> : <IncomingList references={from} />}
            </section>
          </div>
        )}
      </Loaded>
      {adding && <AddReferenceDialog text={text} onClose={() => setAdding(false)} />}
    </>
  );
};
export default ReferencesTab;

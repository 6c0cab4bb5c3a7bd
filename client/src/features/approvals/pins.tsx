import { Button, Textarea } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../api/model/common';
import type { Approval, NewRemark, Remark } from '../../api/model/approvals';
import { RemarkLine } from './remark-line';

/** A clause as remarks name it. */
export interface Pinned {
  readonly id: string;
  readonly number: string | null;
}

/** Remarks that are recorded, and those that this reader is still writing. */
export interface Pins {
  readonly approval: Approval;
  readonly mine: readonly NewRemark[];
  /** Given where the reader may write remarks now. */
  readonly add?: (remark: NewRemark) => void;
  readonly remove?: (remark: NewRemark) => void;
}

interface ClausePinsProps {
  readonly pins: Pins;
  readonly clause: Pinned;
  readonly language: Language;
}

const isAt = (remark: Pick<Remark, 'clauseId' | 'language'> | NewRemark, clause: Pinned, language: Language): boolean => remark.clauseId === clause.id && remark.language === language;

/** What is said about one clause, pinned beside it, and the way to say more. */
export const ClausePins = ({ pins, clause, language }: ClausePinsProps) => {
  const { t } = useTranslation();
  const recorded = pins.approval.remarks.filter((remark) => isAt(remark, clause, language));
  const mine = pins.mine.filter((remark) => isAt(remark, clause, language));
  if (recorded.length === 0 && mine.length === 0 && !pins.add) return null;
  return (
    <div className="pins no-print">
      {recorded.length > 0 && (
        <ul className="remarks">
          {recorded.map((remark) => (
            <RemarkLine key={remark.id} remark={remark} approval={pins.approval} />
          ))}
        </ul>
      )}
      {mine.map((remark) => (
        <div key={remark.text} className="my-remark">
          <span className="quiet">{t('remarks.mine')}</span> {remark.text}{' '}
          <Button size="compact-xs" variant="subtle" onClick={() => pins.remove?.(remark)}>
            {t('remarks.takeBack')}
          </Button>
        </div>
      ))}
      {pins.add && <NewPin add={pins.add} clause={clause} language={language} />}
    </div>
  );
};

/** The form for a remark, opened when it is wanted. */
const NewPin = ({ add, clause, language }: { add: (remark: NewRemark) => void; clause: Pinned; language: Language }) => {
  const { t } = useTranslation();
  const [text, setText] = useState<string | null>(null);
  const place = clause.number ? t('reading.clauseNumber', { number: clause.number }) : t('remarks.someClause');
  if (text === null) {
    return (
      <Button size="compact-xs" variant="subtle" color="gray" leftSection={<IconMessagePlus size={14} aria-hidden />} aria-label={t('remarks.addTo', { place })} onClick={() => setText('')}>
        {t('remarks.add')}
      </Button>
    );
  }
  const keep = (): void => {
    if (text.trim()) add({ clauseId: clause.id, clauseNumber: clause.number ?? undefined, language, text: text.trim() });
    setText(null);
  };
  return (
    <div className="new-pin">
      <Textarea autoFocus autosize minRows={2} label={t('remarks.to', { place })} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <Button size="compact-sm" mt={6} onClick={keep}>
        {t('remarks.keep')}
      </Button>{' '}
      <Button size="compact-sm" mt={6} variant="default" onClick={() => setText(null)}>
        {t('common.dismiss')}
      </Button>
    </div>
  );
};

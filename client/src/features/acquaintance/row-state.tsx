import { useTranslation } from 'react-i18next';
import { evidenceFileUrl } from '../../api/acquaintance';
import type { EntryRow, EntryState } from '../../api/model/acquaintance';
import { dateText, instantText } from '../../shared/format/dates';
import { StateMark, type Tone } from '../../shared/ui/state-mark';

const tones: Record<EntryState, Tone> = { open: 'wait', confirmed: 'good', paper: 'good', minutes: 'good', refused: 'bad', excused: 'quiet', closed: 'quiet', superseded: 'quiet' };

/** Marks made in the system have a minute; those of paper a day. */
const inSystem: readonly string[] = ['click', 'password', 'code', 'refusal'];

/** The state of an entry in words, and under it what it rests on. */
export const RowState = ({ row }: { row: EntryRow }) => {
  const { t } = useTranslation();
  const { state, late, evidence, opened, delivered, closed, added } = row;
  const word = state === 'open' && late ? 'late' : state;
  const lines = [
    state === 'open' && added.because !== 'start' && `${t(`addedReasons.${added.because}`)}, ${dateText(added.on)}`,
    evidence && `${t(`acquaintance.evidence.${evidence.kind}`)}, ${inSystem.includes(evidence.kind) ? instantText(evidence.at) : dateText(evidence.on)}`,
    evidence?.absence && `${dateText(evidence.absence.from)} – ${dateText(evidence.absence.to)}`,
    evidence?.note && `«${evidence.note}»`,
    evidence?.recordedBy && t('unitAcquaintance.recordedBy', { name: evidence.recordedBy.name }),
    closed && t('unitAcquaintance.closedBecause', { reason: t(`closedReasons.${closed.because}`, { defaultValue: closed.because }), date: dateText(closed.on) }),
    state === 'open' && (opened ? t('unitAcquaintance.opened', { date: dateText(opened) }) : delivered ? t('unitAcquaintance.delivered', { date: dateText(delivered) }) : t('unitAcquaintance.notDelivered')),
  ];
  return (
    <>
      <StateMark tone={late && state === 'open' ? 'bad' : tones[state]}>{t(`entryStates.${word}`)}</StateMark>
      {lines.filter((line) => typeof line === 'string').map((line) => (
        <small key={line}>{line}</small>
      ))}
      {evidence?.file && (
        <small>
          <a href={evidenceFileUrl(row.entryId)} download>{t('unitAcquaintance.file')}</a>
        </small>
      )}
    </>
  );
};

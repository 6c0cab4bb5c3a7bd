import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getReceipt } from '../../api/acquaintance';
import type { Receipt } from '../../api/model/acquaintance';
import { useLanguage } from '../../i18n/use-language';
import { dateText, instantText } from '../../shared/format/dates';
import { inLanguage } from '../../shared/format/texts';
import { Facts, type Fact } from '../../shared/ui/facts';
import { Loaded } from '../../shared/ui/loaded';
import { useEditionText } from '../document/state-line';
import { acquaintanceKeys } from './keys';

/** What was recorded of this person and this text: said as what it is (ACQ-3). */
export const ReceiptView = ({ entryId }: { entryId: string }) => {
  const receipt = useQuery({ queryKey: acquaintanceKeys.receipt(entryId), queryFn: () => getReceipt(entryId) });
  return (
    <Loaded query={receipt} lines={4}>
      {(data) => <ReceiptFacts receipt={data} />}
    </Loaded>
  );
};

/** What a mark made in the system itself is called; what was recorded from paper has a day, not a minute. */
const electronic: readonly Receipt['kind'][] = ['click', 'password', 'code'];

const useFacts = (receipt: Receipt): Fact[] => {
  const { t } = useTranslation();
  const page = useLanguage();
  const editionText = useEditionText();
  const { number, at, on, kind, name, posts, edition, note, recordedBy, minutes, witnesses, absence } = receipt;
  const editionName = editionText(edition, edition.changeNumber);
  const word = (key: string): string => t(`acquaintance.receipt.${key}`);
  const facts: (Fact | false | null)[] = [
    { name: word('number'), value: number },
    { name: word('when'), value: electronic.includes(kind) || kind === 'refusal' ? instantText(at) : dateText(on) },
    { name: word('who'), value: [name, ...posts.map((post) => [inLanguage({ kk: post.kk, ru: post.ru }, page).text, inLanguage(post.unitName, page).text].filter(Boolean).join(', '))].join(' · ') },
    editionName ? { name: word('edition'), value: editionName } : null,
    { name: word('kind'), value: t(`acquaintance.evidence.${kind}`) },
    minutes && { name: word('minutes'), value: `№ ${minutes.number}, ${dateText(minutes.date)}` },
    witnesses && witnesses.length > 0 && { name: word('witnesses'), value: witnesses.map((person) => person.name).join(', ') },
    absence && { name: word('absence'), value: `${dateText(absence.from)} – ${dateText(absence.to)}` },
    recordedBy && { name: word('recordedBy'), value: recordedBy.name },
    note ? { name: word('note'), value: note } : null,
  ];
  return facts.filter((fact) => fact !== null && fact !== false);
};

const tones: Partial<Record<Receipt['kind'], string>> = { refusal: 'bad', 'refusal-act': 'bad', excused: 'quiet' };

const ReceiptFacts = ({ receipt }: { receipt: Receipt }) => {
  const { t } = useTranslation();
  const facts = useFacts(receipt);
  return (
    <section className="receipt" data-tone={tones[receipt.kind] ?? 'good'} aria-labelledby="receipt">
      <h2 id="receipt" role="status">{t(`acquaintance.recorded.${receipt.kind}`)}</h2>
      <Facts facts={facts} />
      {electronic.includes(receipt.kind) && <p className="quiet">{t('acquaintance.receipt.notSignature')}</p>}
      {receipt.sha256s.length > 0 && (
        <details>
          <summary>{t('acquaintance.receipt.files')}</summary>
          {receipt.consent && <p>{receipt.consent}</p>}
          {receipt.sha256s.map((hash) => (
            <p key={hash} className="hash">SHA-256 {hash}</p>
          ))}
        </details>
      )}
    </section>
  );
};

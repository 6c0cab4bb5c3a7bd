import type { Language } from '../../api/model/common';

/** The university's zone (VER-2); instants are shown in it wherever the reader sits. */
const TIME_ZONE = 'Asia/Almaty';

/** `2023-12-27` → `27.12.2023`. */
export const dateText = (date: string): string => date.slice(0, 10).split('-').reverse().join('.');

const instantFormat = new Intl.DateTimeFormat('ru-RU', {
  timeZone: TIME_ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** An instant with minutes: `27.12.2023, 14:05`. */
export const instantText = (instant: string): string => instantFormat.format(new Date(instant));

const KAZAKH_MONTHS = [
  'қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан',
] as const;

/** Chromium has no Kazakh dates and would write `2023 M12 27`. */
const kazakhDate = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${year} ж. ${day} ${KAZAKH_MONTHS[(month ?? 1) - 1]}`;
};

/** A date in words, to show what was understood: `2023 ж. 27 желтоқсан`. */
export const dateInWords = (date: string, language: Language): string => {
  if (language === 'kk') return kazakhDate(date);
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
};

const exists = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const iso = (year: number, month: number, day: number): string | null =>
  exists(year, month, day) ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : null;

/** Reads what people type: `27.12.2023`, `27.12 2023 ж.`, `27/12/23`, `2023-12-27`; null when it is no date. */
export const readDate = (typed: string): string | null => {
  const text = typed.trim();
  const turned = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (turned) return iso(Number(turned[1]), Number(turned[2]), Number(turned[3]));
  const usual = /^(\d{1,2})[.\s/-]+(\d{1,2})[.\s/-]+(\d{4}|\d{2})\s*(ж|г|y)?\.?$/i.exec(text);
  if (!usual) return null;
  const year = Number(usual[3]);
  return iso(year < 100 ? 2000 + year : year, Number(usual[2]), Number(usual[1]));
};

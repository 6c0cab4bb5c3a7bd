import type { CalendarDay } from '../../api/model/calendar';
import type { Language } from '../../api/model/common';

/** What a day is for; notes are kept in Kazakh and, where somebody wrote it, in Russian. */
export const noteText = ({ note }: CalendarDay, language: Language): string => (language === 'ru' ? note.ru || note.kk : note.kk);

import { createContext } from 'react';
import type { Language } from '../../api/model/common';

/** The language of the text that is open, where it has others too: a link to a clause names it. */
export const TextLanguage = createContext<Language | null>(null);

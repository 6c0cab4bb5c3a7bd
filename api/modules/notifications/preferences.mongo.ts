import type { Connection } from 'mongoose';
import type { Language } from '../../kernel/languages.js';
import { defineCollection } from '../../platform/mongo/schema.js';
import { DEFAULT_LANGUAGE } from './domain/notice.js';

interface Stored { _id: string; language: Language }
const collection = defineCollection<Stored>('inboxPreferences', { language: String }, []);

/** In which language somebody is written to: a setting of one person, outside of the journal. */
export const createPreferenceStore = (connection: Connection) => {
  const model = collection(connection);
  return {
    languageOf: async (personId: string): Promise<Language> => (await model.findById(personId).lean<Stored | null>())?.language ?? DEFAULT_LANGUAGE,
    setLanguage: async (personId: string, language: Language): Promise<void> => {
      await model.updateOne({ _id: personId }, { $set: { language } }, { upsert: true });
    },
  };
};

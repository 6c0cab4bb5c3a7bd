import type { LegalDate } from '../kernel/legal-date.js';
import type { Organization } from '../modules/organization/public.js';

/** The university as it was called on a day, in the two languages of printed documents. */
export const universityNamesIn = (organization: Pick<Organization, 'universityNames'>) => async (on: LegalDate): Promise<{ kk: string; ru: string }> => {
  const { nameKk, nameRu } = await organization.universityNames(on);
  return { kk: nameKk, ru: nameRu };
};

/** A footer's page format cut into texts and the two numbers, whose order is the organisation's affair (spec 4). */
export type PageNumberPart = { readonly text: string } | { readonly number: 'page' | 'pages' };

/** Cuts «{pages} беттен {page} бет» into its parts. */
export function pageNumberParts(pattern: string): PageNumberPart[] {
  return pattern
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .map((part) => (part === '{page}' || part === '{pages}' ? { number: part === '{page}' ? 'page' : 'pages' } : { text: part }));
}

/** The page format with its numbers. */
export function pageNumberText(pattern: string, page: number, pages: number): string {
  return pageNumberParts(pattern)
    .map((part) => ('text' in part ? part.text : part.number === 'page' ? page : pages))
    .join('');
}

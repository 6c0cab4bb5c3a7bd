/**
 * «УСТ 01, 02 және 03» names three documents with one prefix. A number counts as one of the row when it is written as the first
 * is and nothing behind it says that it numbers something else: «УСТ 01, 12 тармақ» names a clause, «УСТ 01, 12 студент» people.
 */

export interface NextNumber {
  readonly number: string;
  readonly year: string | undefined;
  readonly start: number;
  /** Not included. */
  readonly end: number;
}

const NEXT = /(?:\s*[,;]\s*|\s+)(?:(?:және|мен|пен|бен|и|and)\s+)?(?<number>\d{2,3})(?:\s?-\s?(?<year>(?:19|20)\d{2}))?(?![\d:.-]*\d)/uy;
const JOINED = /^\s*[,;]|^\s+(?:және|мен|пен|бен|и|and)\s/u;
/** Without a leading zero a number is of the row only where the row goes on or the sentence stops. */
const ROW_GOES_ON = /^\s*(?:$|[,;.)»\]]|(?:және|мен|пен|бен|и|and)\s+\d)/u;
const OTHER_THING = /^\s*-?\s*(?:тармақ|бөлім|бап|қосымша|бет|жыл|күн|ай|пункт|раздел|стать|приложен|страниц|лист|дн|п\.|с\.|%)/iu;

/** The numbers that follow a code in its row. @param end where the code ends @param first its number as written */
export function numbersAfter(plain: string, end: number, first: string): NextNumber[] {
  const row: NextNumber[] = [];
  for (let at = end; /^\d{2,3}$/.test(first); ) {
    NEXT.lastIndex = at;
    const match = NEXT.exec(plain);
    if (match === null || !JOINED.test(match[0])) break;
    const { number = '', year } = match.groups ?? {};
    const behind = plain.slice(NEXT.lastIndex, NEXT.lastIndex + 24);
    const isOfRow = number.length === first.length && !OTHER_THING.test(behind) && (number.startsWith('0') || year !== undefined || ROW_GOES_ON.test(behind));
    if (!isOfRow) break;
    const start = at + match[0].indexOf(number, match[0].search(/\d/));
    at = NEXT.lastIndex;
    row.push({ number, year, start, end: at });
  }
  return row;
}

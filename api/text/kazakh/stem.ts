/**
 * Kazakh stemmer on folded words: one case, one possessive and one plural ending come off, each under the sound
 * conditions that keep «омбудсмен», «басшы» or «мерзім» whole. Source: LIB-2, search-design.md §5.3.
 */

const VOWELS = 'аеиоуыюя';
const VOICELESS = 'кпстфхцчшщ';
/** After these the т-, к- and п- forms stand too (клубтар, педагогке). */
const HARDENING = `${VOICELESS}бгдв`;
const NOT_VOICELESS = `${VOWELS}йбвгджзлмнр`;
const POSSESSIVE_VOWELS = 'ыи';

/** An ending and the letters it may follow. */
type Ending = readonly [ending: string, after: string];

function endings(list: string, after: string): Ending[] {
  return list.split(' ').map((ending) => [ending, after] as const);
}

const longestFirst = (a: Ending, b: Ending): number => b[0].length - a[0].length;

/** Only a possessed word has these (ережесін, ережесінде); else the н is the word's own (орын, ақын). */
const CASES_OF_POSSESSED = endings('ндагы ндеги нда нде на не н', POSSESSIVE_VOWELS);

const CASES: readonly Ending[] = [
  ...CASES_OF_POSSESSED,
  ...endings('дагы деги', NOT_VOICELESS),
  ...endings('тагы теги', HARDENING),
  ...endings('нын нин', `${VOWELS}мн`),
  ...endings('дын дин', NOT_VOICELESS),
  ...endings('тын тин', HARDENING),
  ...endings('нан нен', `${POSSESSIVE_VOWELS}мн`),
  ...endings('дан ден', NOT_VOICELESS),
  ...endings('тан тен', HARDENING),
  ...endings('мен', `${VOWELS}рйлмн`),
  ...endings('бен', 'зжмн'),
  ...endings('пен', HARDENING),
  ...endings('да де', NOT_VOICELESS),
  ...endings('та те', HARDENING),
  ...endings('га ге', NOT_VOICELESS),
  ...endings('ка ке', HARDENING),
  ...endings('ны ни', `${VOWELS}мн`),
  ...endings('ды ди', NOT_VOICELESS),
  ...endings('ты ти', HARDENING),
].sort(longestFirst);

const POSSESSIVES: readonly Ending[] = [
  ...endings('ымыз имиз', `${VOICELESS}йбвгджзлмнру`),
  ...endings('сы си', 'аеоуюя'),
  // Not after ш: «басшы», «оқытушы» are whole words.
  ...endings('ы и', 'бвгджзйклмнпрстфхцчщую'),
];

const PLURALS: readonly Ending[] = [
  ...endings('лар лер', `${VOWELS}рй`),
  ...endings('дар дер', 'змнжл'),
  ...endings('тар тер', HARDENING),
];

/** Words that lose a vowel when an ending follows (орын → орны). */
const SHORTENED: Readonly<Record<string, string>> = {
  орн: 'орын', халк: 'халык', даус: 'дауыс', ауз: 'ауыз', мойн: 'мойын', ерк: 'ерик', калп: 'калып', кауп: 'кауип',
  гумр: 'гумыр', нарк: 'нарык', корк: 'корик', кулк: 'кулык',
};

const HAS_VOWEL = new RegExp(`[${VOWELS}]`);

function without(word: string, slot: readonly Ending[]): string {
  const ending = slot.find((one) => fits(word, one));
  return ending === undefined ? word : word.slice(0, -ending[0].length);
}

function fits(word: string, [ending, after]: Ending): boolean {
  if (!word.endsWith(ending)) return false;
  const rest = word.slice(0, -ending.length);
  return rest.length >= 3 && after.includes(rest.at(-1) ?? ' ') && HAS_VOWEL.test(rest);
}

/** Agent words keep their last vowel before -сы (оқытушысы); жұмысы is жұмыс + ы, not жұмы + сы. */
const AGENT_POSSESSIVE = /(?<=..ш[ыи])с[ыи]$/;

const RESTORED = new Set(Object.values(SHORTENED));

function withoutPossessive(word: string): string {
  return AGENT_POSSESSIVE.test(word) ? word.replace(AGENT_POSSESSIVE, '') : without(word, POSSESSIVES);
}

/** Case and possessive off, one of each at most. */
function withoutCaseAndPossessive(word: string): string {
  for (const ending of CASES) {
    if (!fits(word, ending)) continue;
    const caseless = word.slice(0, -ending[0].length);
    if (RESTORED.has(caseless)) return caseless;
    const owner = withoutPossessive(caseless);
    if (owner !== caseless || !CASES_OF_POSSESSED.includes(ending)) return owner;
  }
  return withoutPossessive(word);
}

/** The stem of a folded word; words of up to three letters and Latin words come back whole. Source: LIB-2. */
export function stem(folded: string): string {
  if (folded.length <= 3 || RESTORED.has(folded) || !/^[\u0400-\u04FF]+$/.test(folded)) return folded;
  const bare = without(withoutCaseAndPossessive(folded), PLURALS);
  const whole = bare === folded ? bare : (SHORTENED[bare] ?? bare);
  // A stem ends in к or п where its vowel-bearing form has г or б (нұсқаулығы, талабы).
  return whole.replace(/г$/, 'к').replace(/б$/, 'п');
}

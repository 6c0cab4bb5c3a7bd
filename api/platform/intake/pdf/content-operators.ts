/** One operator of a page's content with the numbers and the name that stand before it. */
export interface Operator {
  readonly code: string;
  readonly numbers: readonly number[];
  /** Without its slash; empty where no name was given. */
  readonly name: string;
}

const [SPACE, BREAK] = [1, 2];
/** Of each sign below 256: parts of a word are 0. */
const kinds = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) kinds[code] = SPACE;
for (const sign of '()<>[]{}/%') kinds[sign.charCodeAt(0)] = BREAK;
const kindAt = (content: string, at: number): number => kinds[content.charCodeAt(at)] ?? 0;

/** No operator that draws takes more. */
const MOST_NUMBERS = 16;
const [ZERO, NINE] = [48, 57];
const PICTURE_END = /[\0\s]EI(?=[\0\s]|$)/g;
const LINE_END = /[\r\n]|$/g;
const TEXT_SIGN = /[\\()]|$/g;

const find = (pattern: RegExp, content: string, from: number): RegExpExecArray | null => {
  pattern.lastIndex = from;
  return pattern.exec(content);
};

const behind = (pattern: RegExp, content: string, from: number): number => {
  const found = find(pattern, content, from);
  return found ? found.index + found[0].length : content.length;
};

/** Behind a text in brackets, which may hold brackets. */
const behindText = (content: string, from: number): number => {
  let [at, depth] = [from + 1, 1];
  while (depth > 0 && at < content.length) {
    const { index = content.length, 0: sign } = find(TEXT_SIGN, content, at) ?? { 0: '' };
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    at = index + (sign === '\\' ? 2 : 1);
  }
  return at;
};

/** Where the reading goes on behind a sign that is part of no word. */
const behindSign = (content: string, at: number): number => {
  const sign = content[at];
  if (sign === '(') return behindText(content, at);
  if (sign === '%') return behind(LINE_END, content, at);
  if (sign !== '<') return at + 1;
  if (content[at + 1] === '<') return at + 2;
  const end = content.indexOf('>', at);
  return end < 0 ? content.length : end + 1;
};

const endOfWord = (content: string, from: number): number => {
  let at = from;
  while (at < content.length && kindAt(content, at) === 0) at += 1;
  return at;
};

const isNumber = (sign: number): boolean => (sign >= ZERO && sign <= NINE) || sign === 43 || sign === 45 || sign === 46;

/**
 * Reads the content of a page operator by operator, leaving out its texts and lists (ISO 32000-1, 7.8.2).
 * @param content one sign a byte
 */
export function* operatorsOf(content: string): Generator<Operator> {
  let [numbers, name, lists]: [number[], string, number] = [[], '', 0];
  for (let at = 0; at < content.length;) {
    const kind = kindAt(content, at);
    if (kind === SPACE) at += 1;
    else if (content[at] === '/') {
      const end = endOfWord(content, at + 1);
      name = content.slice(at + 1, end);
      at = end;
    } else if (kind === BREAK) {
      lists += content[at] === '[' ? 1 : content[at] === ']' ? -1 : 0;
      at = behindSign(content, at);
    } else {
      const end = endOfWord(content, at);
      const word = content.slice(at, end);
      if (!isNumber(content.charCodeAt(at))) {
        yield { code: word, numbers, name };
        [numbers, name, lists] = [[], '', 0];
      } else if (lists === 0 && numbers.length < MOST_NUMBERS) numbers.push(Number.parseFloat(word) || 0);
      // A picture inside the content is bytes without rules; it ends with a word of its own.
      at = word === 'ID' ? behind(PICTURE_END, content, end) : end;
    }
  }
}

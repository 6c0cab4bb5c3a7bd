/** How a page's content leaves the stack of graphics states. */
export interface Balance {
  /** `q` that must come before, for `Q` that nothing has opened. */
  readonly missing: number;
  /** `Q` that must come after, for `q` that nothing closes. */
  readonly open: number;
}

const BALANCED: Balance = { missing: 0, open: 0 };
/** Strings, comments and pictures in the text are passed over; what is left are operators and operands. */
const TOKEN = /%[^\r\n]*|<<|>>|<[0-9A-Fa-f\s]*>|\(|[^\s()<>[\]{}/%]+|\/[^\s()<>[\]{}/%]*/g;

const afterString = (content: string, from: number): number => {
  let depth = 1;
  for (let at = from; at < content.length; at += 1) {
    const sign = content[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')' && (depth -= 1) === 0) return at + 1;
  }
  return content.length;
};

const afterPicture = (content: string, from: number): number => {
  const end = /\sEI(?=\s|$)/g;
  end.lastIndex = from;
  return end.exec(content) ? end.lastIndex : content.length;
};

/**
 * Counts the `q` and `Q` of a page's content, so that what is drawn after it stands where it should although the page was left
 * turned or scaled.
 * @param content the unpacked content, one character for each byte
 */
export function balanceOf(content: string): Balance {
  const token = new RegExp(TOKEN);
  let [depth, lowest] = [0, 0];
  for (let found = token.exec(content); found; found = token.exec(content)) {
    const [text] = found;
    if (text === '(') token.lastIndex = afterString(content, token.lastIndex);
    else if (text === 'ID') token.lastIndex = afterPicture(content, token.lastIndex);
    else if (text === 'q') depth += 1;
    else if (text === 'Q') lowest = Math.min(lowest, (depth -= 1));
  }
  return depth === 0 && lowest === 0 ? BALANCED : { missing: -lowest, open: depth - lowest };
}

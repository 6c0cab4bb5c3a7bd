import { BSONRegExp } from 'bson';
import { MongoError, notSupported } from './errors.js';

const ESCAPES: Record<string, string> = { d: '\\d', D: '\\D', w: '[0-9A-Za-z_]', W: '[^0-9A-Za-z_]', s: '[\\t-\\r ]', S: '[^\\t-\\r ]', b: '\\b', B: '\\B', n: '\\n', r: '\\r', t: '\\t', f: '\\f' };
const IN_CLASS: Record<string, string> = { d: '0-9', w: '0-9A-Za-z_', s: '\\t-\\r ', n: '\\n', r: '\\r', t: '\\t', f: '\\f' };
const SYNTAX = '^$\\.*+?()[]{}|/-';
const INVALID = 51091;

const literal = (char: string): string => (SYNTAX.includes(char) ? `\\${char}` : char);

/** Translates the part of PCRE that both languages share; the rest is refused, for a silent difference would be a wrong answer. */
export function compileRegex(pattern: string, options: string): RegExp {
  if (pattern.includes('\0')) throw new MongoError(2, 'Regular expression cannot contain an embedded null byte');
  if (options.includes('x')) throw notSupported('regular expression option x');
  const multiline = options.includes('m');
  const any = options.includes('s') ? '[^]' : '[^\\n]';
  const characters = [...pattern];
  let source = '';
  for (let i = 0; i < characters.length; i++) {
    const char = characters[i]!;
    const next = characters[i + 1];
    if (char === '\\') {
      if (next === undefined) throw new MongoError(INVALID, 'Regular expression is invalid: \\ at end of pattern');
      i += 1;
      if (/[\p{L}\p{N}]/u.test(next) && !ESCAPES[next]) throw notSupported(`\\${next} in a regular expression`);
      source += ESCAPES[next] ?? literal(next);
    } else if (char === '[') {
      const end = readClass(characters, i);
      source += end.source;
      i = end.last;
    } else if (char === '(' && next === '?') {
      const kind = /^\(\?(?::|=|!|<=|<!)/.exec(characters.slice(i, i + 4).join(''))?.[0];
      if (!kind) throw notSupported('this group in a regular expression');
      source += kind;
      i += kind.length - 1;
    } else if (char === '(' && next === '*') throw notSupported('verbs in a regular expression');
    else if ('*+?'.includes(char) && next === '+') throw notSupported('possessive quantifiers in a regular expression');
    else if (char === '.') source += any;
    else if (char === '^') source += multiline ? '(?<![^\\n])' : '^';
    else if (char === '$') source += multiline ? '(?=\\n|$)' : '(?=\\n?$)';
    else if (char === '{') {
      const count = /^\{\d+(?:,\d*)?\}/.exec(characters.slice(i).join(''))?.[0];
      source += count ?? '\\{';
      if (count) i += count.length - 1;
    } else source += '}]/'.includes(char) ? `\\${char}` : char;
  }
  try {
    return new RegExp(source, options.includes('i') ? 'iu' : 'u');
  } catch (error) {
    throw new MongoError(INVALID, `Regular expression is invalid: ${(error as Error).message}`);
  }
}

function readClass(characters: string[], start: number): { source: string; last: number } {
  let i = start + 1;
  let source = '[';
  if (characters[i] === '^') {
    source += '^';
    i += 1;
  }
  for (const first = i; ; i++) {
    const char = characters[i];
    if (char === undefined) throw new MongoError(INVALID, 'Regular expression is invalid: missing terminating ] for character class');
    if (char === ']' && i > first) return { source: `${source}]`, last: i };
    if (char === '[' && ':.='.includes(characters[i + 1] ?? ' ')) throw notSupported('named classes in a regular expression');
    if (char === '\\') {
      i += 1;
      const next = characters[i] ?? '';
      if (/[\p{L}\p{N}]/u.test(next) && !IN_CLASS[next]) throw notSupported(`\\${next} in a regular expression`);
      source += IN_CLASS[next] ?? literal(next);
    } else source += char === '-' ? '-' : literal(char);
  }
}

const compiled = new WeakMap<BSONRegExp, RegExp>();

export function regexOf(value: BSONRegExp): RegExp {
  let regex = compiled.get(value);
  if (!regex) compiled.set(value, (regex = compileRegex(value.pattern, value.options)));
  return regex;
}

/** Collegial bodies as registers write them (requirements-sources 2.8). Stored data later; this is the starting list. */

export interface Body {
  /** The name that goes into the act: the abbreviation when that is printed, else the full name. */
  readonly name: string;
  /** The same body under its other name has the same id, so that protocols of one body are compared together. */
  readonly id: string;
  /** As folded by `foldForMatching`; `*` stands for an ending. */
  readonly folded: string;
}

const body = (id: string, ...names: readonly (readonly [name: string, folded: string])[]): Body[] =>
  names.map(([name, folded]) => ({ id, name, folded }));

export const defaultBodies: readonly Body[] = [
  ...body('directors', ['Директорлар кеңесі', 'директорлар кенес*'], ['Совет директоров', 'совет* директоров'], ['ДК', 'дк'], ['СД', 'сд']),
  ...body('scientific-technical', ['Ғылыми-техникалық кеңес', 'гылыми техникалык кенес*'], ['Научно-технический совет', 'научно техническ* совет*'], ['ҒТК', 'гтк'], ['НТС', 'нтс']),
  ...body('teaching-methodical', ['Оқу-әдістемелік кеңес', 'оку адистемелик кенес*'], ['Учебно-методический совет', 'учебно методическ* совет*'], ['ОӘК', 'оак'], ['УМС', 'умс']),
  ...body('scientific-methodical', ['Ғылыми-әдістемелік кеңес', 'гылыми адистемелик кенес*'], ['ҒӘК', 'гак']),
  ...body('scientific', ['Ғылыми кеңес', 'гылыми кенес*'], ['Ученый совет', 'учен* совет*'], ['ҒК', 'гк'], ['УС', 'ус']),
  ...body('academic', ['Академиялық кеңес', 'академиялык кенес*'], ['Академический совет', 'академическ* совет*'], ['АК', 'ак'], ['АС', 'ас']),
  ...body('quality', ['Сапа кеңесі', 'сапа кенес*'], ['Совет по качеству', 'совет* по качеству'], ['СК', 'ск']),
  ...body('trustees', ['Қамқоршылық кеңес', 'камкоршылык кенес*'], ['Попечительский совет', 'попечительск* совет*']),
  ...body('board', ['Басқарма', 'баскарма*'], ['Правление', 'правлени*']),
  ...body('senate', ['Сенат', 'сенат*']),
  ...body('rectorate', ['Ректорат', 'ректорат*']),
];

/** One sticky pattern for a body name: spaces and hyphens are one, an ending is allowed where `*` says so. */
const patternOf = (folded: string): RegExp =>
  new RegExp(`(?<!\\p{L})${folded.replace(/ /g, '[\\s-]*').replace(/\*/g, '\\p{L}*')}(?!\\p{L})`, 'uy');

/** What finds a body's name at a place of a folded text; longer names are tried first. */
export type BodyFinder = (folded: string, position: number) => { name: string; length: number } | null;

const finders = new WeakMap<readonly Body[], BodyFinder>();

/** The finder for a list of bodies; made once per list, for a register asks it for every cell. */
export function bodyFinder(bodies: readonly Body[] = defaultBodies): BodyFinder {
  const finder = finders.get(bodies) ?? makeFinder(bodies);
  finders.set(bodies, finder);
  return finder;
}

function makeFinder(bodies: readonly Body[]): BodyFinder {
  const patterns = [...bodies].sort((a, b) => b.folded.length - a.folded.length).map(({ name, folded }) => ({ name, pattern: patternOf(folded) }));
  return (folded, position) => {
    for (const { name, pattern } of patterns) {
      pattern.lastIndex = position;
      const match = pattern.exec(folded);
      if (match) return { name, length: match[0].length };
    }
    return null;
  };
}

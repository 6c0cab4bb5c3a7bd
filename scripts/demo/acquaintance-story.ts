import type { Entry } from '../../api/modules/acquaintance/public.js';

/** How people of a unit answer, told unit by unit in turn: some at a meeting, some on paper, most by themselves. */
export type UnitStory = 'minutes' | 'paper' | 'all-but-one' | 'half';
const turns: readonly UnitStory[] = ['minutes', 'all-but-one', 'paper', 'minutes', 'half', 'paper'];

export interface StoryUnit { readonly unitId: string; readonly story: UnitStory; readonly people: readonly Entry[] }

/** The units of a list in a settled order, each with the way its people answer. */
export const unitsOf = (entries: readonly Entry[], own: Readonly<Record<string, UnitStory>>): StoryUnit[] => {
  const ids = [...new Set(entries.flatMap(({ unitId }) => unitId ?? []))].sort();
  return ids.map((unitId, place) => ({
    unitId, people: entries.filter((entry) => entry.unitId === unitId).sort((a, b) => (a.name < b.name ? -1 : 1)), story: own[unitId] ?? turns[place % turns.length] ?? 'half',
  }));
};

/** Those of a unit who have pressed the button themselves. */
export const clickersOf = ({ story, people }: StoryUnit): readonly Entry[] => {
  if (story === 'all-but-one') return people.slice(0, -1);
  return story === 'half' ? people.filter((_person, place) => place % 2 === 0) : [];
};

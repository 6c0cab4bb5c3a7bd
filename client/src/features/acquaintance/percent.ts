import type { Counts } from '../../api/model/acquaintance';

/** Whole percents; hundred only when nobody is missing. */
export const percentOf = ({ done, total }: Pick<Counts, 'done' | 'total'>): number => (total === 0 ? 0 : Math.floor((done / total) * 100));

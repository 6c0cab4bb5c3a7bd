import type { Dropped } from './batch.js';

type Named = Pick<Dropped, 'name' | 'refused'>;

/** A ZIP by its name: a DOCX is a ZIP by its content too. */
export const isZip = ({ name, refused }: Named): boolean => !refused && /\.zip$/i.test(name);

/** A table that may say which document each file is. */
export const isTable = ({ name, refused }: Named): boolean => !refused && /\.(?:csv|xlsx)$/i.test(name);

import path from 'node:path';
import { extractText } from '../platform/intake/extract-text.js';
import type { Extraction } from '../platform/intake/extraction.js';

/** Reads the text of a file that lies on the disk under its own name. */
export const extractFile = (file: string): Promise<Extraction> => extractText(file, path.basename(file));

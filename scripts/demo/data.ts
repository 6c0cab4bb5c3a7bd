import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../api/kernel/project-root.js';

/** Where the demonstration's data lies; read from the sources, for the build holds code only. */
export const demoFolder = (): string => path.join(projectRoot(), 'scripts', 'demo');

/** A JSON file of the demonstration. Its shape is the reader's word for it: the files come with the code. */
export const demoJson = <T>(name: string): T => JSON.parse(readFileSync(path.join(demoFolder(), name), 'utf8')) as T;

/** The register in the printed form, as a university would bring it to the import. */
export const demoRegister = (): Buffer => readFileSync(path.join(demoFolder(), 'register.csv'));

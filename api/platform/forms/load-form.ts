import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../../kernel/project-root.js';
import { formSchema, type Form } from './form-schema.js';

const formsFolder = (): string => path.join(projectRoot(), 'templates', 'forms');

/**
 * Reads a file of `templates/forms` (or another folder) that calls itself by its name. Read anew each time, so that a
 * university's change of a sheet needs no restart. Rejects with the file's name and every fault in it.
 */
export async function loadTemplate<T extends { readonly id: string }>(schema: z.ZodType<T>, id: string, folder = formsFolder()): Promise<T> {
  if (!/^[a-z][a-z0-9-]*$/.test(id)) throw new TypeError(`"${id}" is no name of a form`);
  const file = path.join(folder, `${id}.json`);
  const parsed = schema.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file} is no usable form:\n${z.prettifyError(parsed.error)}`);
  if (parsed.data.id !== id) throw new Error(`${file} calls itself "${parsed.data.id}"`);
  return parsed.data;
}

/** Reads a sheet or report. */
export const loadForm = (id: string, folder?: string): Promise<Form> => loadTemplate(formSchema, id, folder);

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../../kernel/project-root.js';
import { formSchema, type Form } from './form-schema.js';

/**
 * Reads a form from `templates/forms` (or another folder). Read anew each time, so that a university's change of a
 * sheet needs no restart. Rejects with the file's name and every fault in it.
 */
export async function loadForm(id: string, folder = path.join(projectRoot(), 'templates', 'forms')): Promise<Form> {
  if (!/^[a-z][a-z0-9-]*$/.test(id)) throw new TypeError(`"${id}" is no name of a form`);
  const file = path.join(folder, `${id}.json`);
  const parsed = formSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file} is no usable form:\n${z.prettifyError(parsed.error)}`);
  if (parsed.data.id !== id) throw new Error(`${file} calls itself "${parsed.data.id}"`);
  return parsed.data;
}

import type { PDFDict as Dict, PDFDocument, PDFObject } from 'pdf-lib';
import { Refusal, type refusalCodes } from './inspection.js';
import { PDFArray, PDFDict, PDFName, PDFStream } from './pdf-lib.js';

type ActiveContent = (typeof refusalCodes)['file_active_content'][number];

/** Keys that mean something active wherever they stand. */
const KEYS: Readonly<Record<string, ActiveContent>> = {
  JS: 'javascript',
  JavaScript: 'javascript',
  XFA: 'xfa',
  EF: 'embedded_file',
  EmbeddedFiles: 'embedded_file',
};
/** Kinds of actions (`/S`). OpenAction alone is harmless: «go to page 1» is in many honest files. */
const ACTIONS: Readonly<Record<string, ActiveContent>> = {
  JavaScript: 'javascript',
  Launch: 'launch',
  SubmitForm: 'submit_form',
  ImportData: 'import_data',
  GoToE: 'embedded_file',
  Rendition: 'rich_media',
  RichMediaExecute: 'rich_media',
};
/** Kinds of annotations and streams (`/Subtype`, `/Type`). */
const KINDS: Readonly<Record<string, ActiveContent>> = {
  RichMedia: 'rich_media',
  Movie: 'rich_media',
  Screen: 'rich_media',
  '3D': 'rich_media',
  FileAttachment: 'embedded_file',
  EmbeddedFile: 'embedded_file',
};

/**
 * Looks at every object of a PDF for what would act when it is opened (files-design 4.3). The parsed objects are asked,
 * not the bytes: these hide behind compression and `#4a` spellings.
 */
export function refuseActiveContent(document: PDFDocument): { isSigned: boolean } {
  let isSigned = false;
  const waiting: PDFObject[] = document.context.enumerateIndirectObjects().map(([, object]) => object);
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    if (object instanceof PDFArray) waiting.push(...directOnly(object.asArray()));
    const dict = object instanceof PDFStream ? object.dict : object;
    if (!(dict instanceof PDFDict)) continue;
    const found = activeContentOf(dict);
    if (found) throw Refusal.because('file_active_content', found);
    isSigned ||= dict.has(PDFName.of('ByteRange'));
    waiting.push(...directOnly(dict.values()));
  }
  return { isSigned };
}

/** References are not followed: what they point to is in the list of all objects anyway. */
function directOnly(objects: readonly PDFObject[]): PDFObject[] {
  return objects.filter((each) => each instanceof PDFArray || each instanceof PDFDict || each instanceof PDFStream);
}

function activeContentOf(dict: Dict): ActiveContent | undefined {
  for (const key of dict.keys()) {
    const found = own(KEYS, key.decodeText());
    if (found) return found;
  }
  return (
    own(ACTIONS, nameAt(dict, 'S')) ?? own(KINDS, nameAt(dict, 'Subtype')) ?? own(KINDS, nameAt(dict, 'Type'))
  );
}

/** Looks a name from a file up, without meeting `constructor` and its like. */
function own(table: Readonly<Record<string, ActiveContent>>, name: string): ActiveContent | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** The name at a key, also when the file hides it behind a reference. */
function nameAt(dict: Dict, key: string): string {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : '';
}

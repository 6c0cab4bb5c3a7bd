import { openArchive, type Archive } from './archive.js';
import { checkKind } from './detect-kind.js';
import { Refusal, type AcceptedFile, type FileKind, type Notice } from './inspection.js';
import type { IntakeLimits } from './limits.js';
import { checkRelationships } from './office-relationships.js';
import { localName, readXml } from './xml-part.js';

const CONTENT_TYPES = '[Content_Types].xml';
const OFFICE = 'application/vnd.openxmlformats-officedocument.';
/** Exactly these main parts: a template or a macro file differs only here. */
const MAIN_PARTS: Readonly<Record<string, FileKind>> = {
  [`${OFFICE}wordprocessingml.document.main+xml`]: 'docx',
  [`${OFFICE}spreadsheetml.sheet.main+xml`]: 'xlsx',
};

/** Checks a ZIP that should be a DOCX or XLSX (DOC-6, files-design 4.2). */
export async function inspectOffice(file: string, fileName: string, limits: IntakeLimits): Promise<AcceptedFile> {
  const archive = await openArchive(file, limits.archive);
  try {
    refuseMacroNames(archive);
    const { kind, main } = await findMainPart(archive, limits);
    checkKind(kind, fileName, limits.accept);
    const notices = new Set<Notice>();
    if (archive.names.some((name) => /\/embeddings\//i.test(name))) notices.add('embedded_objects');
    if (archive.names.some((name) => /\/activex\//i.test(name))) {
      throw Refusal.because('file_active_content', 'activex');
    }
    let hasText = false;
    for (const name of archive.names) {
      if (/\.rels$/i.test(name)) await checkRelationships(archive, name, limits.archive.xmlDepth, notices);
      else if (/\.xml$/i.test(name)) hasText = (await checkPart(archive, name, limits)) || hasText;
      else await drain(archive.read(name));
    }
    if (!archive.names.includes(main)) throw Refusal.because('file_corrupt', 'parts_missing', { name: main });
    return { refused: false, kind, hasText, notices: [...notices] };
  } finally {
    archive.close();
  }
}

function refuseMacroNames(archive: Archive): void {
  if (archive.names.some((name) => /(^|\/)vba(project|data)[^/]*$/i.test(name))) {
    throw Refusal.because('file_macros', 'macros');
  }
}

/** What the file is, and the name of the part that holds its text. */
export async function findMainPart(archive: Archive, limits: IntakeLimits): Promise<{ kind: FileKind; main: string }> {
  if (!archive.names.includes(CONTENT_TYPES)) {
    throw Refusal.because('file_type_unknown', 'not_accepted', { detected: 'zip' });
  }
  const types = new Map<string, string>();
  await readXml(CONTENT_TYPES, archive.read(CONTENT_TYPES), limits.archive.xmlDepth, {
    open: ({ name, attributes }) => {
      const type = attributes['ContentType'] ?? '';
      if (/macroenabled|vbaproject/i.test(type)) throw Refusal.because('file_macros', 'macros');
      if (localName(name) === 'Override') types.set((attributes['PartName'] ?? '').replace(/^\//, ''), type);
    },
  });
  const main = await mainPartName(archive, limits);
  const type = types.get(main) ?? '';
  const kind = MAIN_PARTS[type];
  if (kind) return { kind, main };
  const detected = /presentationml/.test(type) ? 'pptx' : /template/.test(type) ? 'template' : 'zip';
  throw Refusal.because('file_type_unknown', 'not_accepted', { detected });
}

async function mainPartName(archive: Archive, limits: IntakeLimits): Promise<string> {
  let main: string | undefined;
  if (!archive.names.includes('_rels/.rels')) throw Refusal.because('file_corrupt', 'parts_missing', { name: '_rels/.rels' });
  await readXml('_rels/.rels', archive.read('_rels/.rels'), limits.archive.xmlDepth, {
    open: ({ attributes }) => {
      if (attributes['Type']?.endsWith('/officeDocument')) main ??= attributes['Target']?.replace(/^\.?\//, '');
    },
  });
  if (main === undefined) throw Refusal.because('file_corrupt', 'parts_missing', { name: 'officeDocument' });
  return main;
}

/** Reads one XML part whole; says whether it holds letters. */
async function checkPart(archive: Archive, name: string, limits: IntakeLimits): Promise<boolean> {
  let hasText = false;
  let insideText = false;
  let insideField = false;
  let fieldCode = '';
  await readXml(name, archive.read(name), limits.archive.xmlDepth, {
    open: (tag) => {
      const local = localName(tag.name);
      insideText ||= local === 't';
      insideField ||= local === 'instrText';
      if (local === 'fldSimple') refuseDde(tag.attributes['w:instr'] ?? '');
      if (local === 'fldChar') fieldCode = '';
    },
    close: (tagName) => {
      const local = localName(tagName);
      if (local === 't') insideText = false;
      if (local === 'instrText') insideField = false;
    },
    text: (text) => {
      if (insideText) hasText ||= /\p{L}/u.test(text);
      // A field's code may be cut over several runs.
      if (insideField) refuseDde((fieldCode += text));
    },
  });
  return hasText;
}

/** DDE fields start a program when the document is opened. */
function refuseDde(fieldCode: string): void {
  if (/^\s*DDE(AUTO)?\b/i.test(fieldCode)) throw Refusal.because('file_active_content', 'dde');
}

/** Unpacks and forgets: the declared sizes are believed only after they were counted. */
async function drain(bytes: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const chunk of bytes) void chunk;
}

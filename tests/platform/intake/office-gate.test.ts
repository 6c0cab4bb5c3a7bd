import { describe, expect, it } from '@jest/globals';
import { defaultLimits } from '../../../api/platform/intake/limits.js';
import {
  CONTENT_TYPES,
  contentTypes,
  document,
  docxParts,
  forgeDirectory,
  makeCrowdedZip,
  makeDocx,
  makeZip,
  relationships,
} from './make-zip.js';
import { inspectContent, refused } from './temporary-files.js';

const MB = 1024 * 1024;
const DOCUMENT_RELS = 'word/_rels/document.xml.rels';
const inspect = (content: Uint8Array) => inspectContent(content, 'СЖЖ-01-2024.DOCX');
const external = (type: string, target: string) =>
  makeDocx({
    [DOCUMENT_RELS]: relationships(
      `<Relationship Id="r" Type="http://x/${type}" TargetMode="External" Target="${target}"/>`,
    ),
  });

describe('honest Office files', () => {
  it('accepts a DOCX and says whether it has text', async () => {
    const accepted = { refused: false, kind: 'docx', notices: [] };
    expect(await inspect(makeDocx())).toEqual({ ...accepted, hasText: true });
    expect(await inspect(makeDocx({ 'word/document.xml': document('  ') }))).toEqual({ ...accepted, hasText: false });
  });

  it('accepts an XLSX where it is asked for only', async () => {
    const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
    const xlsx = makeDocx({ [CONTENT_TYPES]: contentTypes(sheet) });
    expect(await inspectContent(xlsx, 'тізім.xlsx', { accept: ['xlsx'] })).toMatchObject({ kind: 'xlsx' });
    expect(await inspectContent(xlsx, 'тізім.xlsx')).toEqual(refused('file_type_unknown', 'not_accepted', { detected: 'xlsx' }));
  });

  it('accepts links, the local template, embedded tables, and tells of them', async () => {
    expect(await inspect(external('hyperlink', 'https://adilet.zan.kz'))).toMatchObject({ refused: false, notices: [] });
    expect(await inspect(external('attachedTemplate', 'file:///C:\\Users\\a\\Normal.dotm'))).toMatchObject({
      notices: ['local_template'],
    });
    expect(await inspect(makeDocx({ 'word/embeddings/a.xlsx': 'x' }))).toMatchObject({ notices: ['embedded_objects'] });
    expect(await inspect(external('image', 'http://example.org/logo.png'))).toMatchObject({ notices: ['external_links'] });
  });
});

describe('kinds that are not what they say', () => {
  it.each([
    ['a PDF named DOCX', Buffer.from('%PDF-1.4\n'), refused('file_type_mismatch', 'extension', { detected: 'pdf' })],
    ['any ZIP', makeZip({ 'a.txt': 'a' }), refused('file_type_unknown', 'not_accepted', { detected: 'zip' })],
    ['an empty ZIP', makeZip({}), refused('file_type_unknown', 'not_accepted', { detected: 'zip' })],
    ['RTF', Buffer.from('{\\rtf1 text}'), refused('file_type_unknown', 'not_accepted', { detected: 'rtf' })],
    ['HTML', Buffer.from('<html></html>'), refused('file_type_unknown', 'not_accepted', { detected: 'unknown' })],
    ['junk before a ZIP', Buffer.concat([Buffer.from('MZ junk'), makeDocx()]), refused('file_type_unknown', 'not_accepted')],
    ['nothing', Buffer.alloc(0), refused('file_empty', 'empty')],
    [
      'a template',
      makeDocx({
        [CONTENT_TYPES]: contentTypes('application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'),
      }),
      refused('file_type_unknown', 'not_accepted', { detected: 'template' }),
    ],
    ['the old Word format', compoundFile('WordDocument'), refused('file_type_unknown', 'not_accepted', { detected: 'doc' })],
  ])('refuses %s', async (_, content, expected) => {
    expect(await inspect(content)).toEqual(expected);
  });

  it('refuses a DOCX named otherwise', async () => {
    const expected = refused('file_type_mismatch', 'extension', { extension: 'exe', detected: 'docx' });
    expect(await inspectContent(makeDocx(), 'a.docx.exe')).toEqual(expected);
    expect(await inspectContent(makeDocx(), 'СЖЖ')).toEqual(refused('file_type_mismatch', 'extension', { extension: '' }));
  });
});

describe('harmful Office files', () => {
  const macroType = contentTypes('application/vnd.ms-word.document.macroEnabled.main+xml');
  it.each([
    ['a DOCM named DOCX', makeDocx({ [CONTENT_TYPES]: macroType }), refused('file_macros', 'macros')],
    ['a macro project', makeDocx({ 'word/vbaProject.bin': 'x' }), refused('file_macros', 'macros')],
    [
      'a macro project under another name',
      makeDocx({ [DOCUMENT_RELS]: relationships('<Relationship Type="http://x/vbaProject" Target="a.bin"/>') }),
      refused('file_macros', 'macros'),
    ],
    ['an encrypted document', compoundFile('EncryptedPackage'), refused('file_encrypted', 'password')],
    [
      'an encrypted entry',
      forgeDirectory(makeDocx(), 'word/document.xml', (entry) => entry.writeUInt16LE(1, 8)),
      refused('file_encrypted', 'entry'),
    ],
    ['ActiveX', makeDocx({ 'word/activeX/activeX1.xml': '<a/>' }), refused('file_active_content', 'activex')],
    ['a template from the net', external('attachedTemplate', 'http://evil.example/t.dotm'), refused('file_active_content', 'remote_template')],
    ['a template from a share', external('attachedTemplate', 'file://\\\\evil\\t.dotm'), refused('file_active_content', 'remote_template')],
    ['an object from the net', external('oleObject', 'http://evil.example/o'), refused('file_active_content', 'external_object')],
    ['a DDE field', makeDocx({ 'word/document.xml': field(' DDE', 'AUTO c:\\\\cmd.exe') }), refused('file_active_content', 'dde')],
    ['a DOCTYPE', makeDocx({ 'word/document.xml': `<!DOCTYPE a [<!ENTITY b "c">]>${bare('&b;')}` }), refused('file_corrupt', 'doctype')],
    [
      'a DOCTYPE in UTF-16',
      makeDocx({ 'word/document.xml': Buffer.from(`\ufeff<!DOCTYPE a>${bare('a')}`, 'utf16le') }),
      refused('file_corrupt', 'doctype'),
    ],
    ['names that climb out', makeZip({ ...docxParts(), '../../etc/cron.d/a': 'x' }), refused('file_corrupt', 'unsafe_names')],
    ['absolute names', makeZip({ ...docxParts(), '/etc/passwd': 'x' }), refused('file_corrupt', 'unsafe_names')],
    ['two entries of one name', makeZip({ ...docxParts(), 'Word/Document.XML': 'x' }), refused('file_corrupt', 'duplicate_names')],
  ])('refuses %s', async (_, content, expected) => {
    expect(await inspect(content)).toEqual(expected);
  });
});

describe('broken Office files', () => {
  const whole = makeDocx();
  const damaged = Buffer.from(whole);
  damaged.fill(0x55, damaged.indexOf('word/document.xml') + 20, damaged.indexOf('word/document.xml') + 60);
  it.each([
    ['a truncated one', whole.subarray(0, Math.floor(whole.length * 0.6)), refused('file_corrupt', 'unreadable')],
    ['damaged bytes', damaged, refused('file_corrupt', 'unreadable')],
    ['XML that is none', makeDocx({ 'word/document.xml': '<w:document><w:body>' }), refused('file_corrupt', 'bad_xml')],
    ['no relationships', makeZip({ [CONTENT_TYPES]: contentTypes('a') }), refused('file_corrupt', 'parts_missing')],
    ['no main part', withoutMain(), refused('file_corrupt', 'parts_missing')],
  ])('refuses %s', async (_, content, expected) => {
    expect(await inspect(content)).toEqual(expected);
  });
});

describe('Office bombs', () => {
  const huge = Buffer.alloc(8 * MB, 'a');
  const sizeForged = forgeDirectory(makeDocx({ 'word/media/a.bin': huge }), 'word/media/a.bin', (entry) => {
    entry.writeUInt32LE(1000, 24);
  });
  it.each([
    ['a high ratio', makeDocx({ 'word/media/a.bin': huge }), refused('file_bomb', 'ratio')],
    ['a forged size', sizeForged, refused('file_bomb', 'forged_size')],
    ['60,000 entries', makeCrowdedZip(60_000), refused('file_bomb', 'entries', { found: 60_000 })],
    ['deep nesting', makeDocx({ 'word/document.xml': '<a>'.repeat(50_000) + '</a>'.repeat(50_000) }), refused('file_bomb', 'xml_depth')],
    ['a huge entry', makeDocx({ 'word/document.xml': Buffer.alloc(61 * MB, ' ') }), refused('file_bomb', 'entry_size')],
  ])('refuses %s', async (_, content, expected) => {
    expect(await inspect(content)).toEqual(expected);
  });

  it('refuses many entries that are huge together', async () => {
    const parts = Object.fromEntries(Array.from({ length: 3 }, (_, index) => [`word/media/${index}.bin`, huge]));
    const archive = { ...defaultLimits.archive, ratio: 5000, totalBytes: 20 * MB };
    const result = await inspectContent(makeDocx(parts), 'a.docx', { archive });
    expect(result).toEqual(refused('file_bomb', 'total_size'));
  });
});

/** The head of an OLE compound file with one stream name in its directory. */
function compoundFile(streamName: string): Buffer {
  const file = Buffer.alloc(4096);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  Buffer.from(streamName, 'utf16le').copy(file, 1024);
  return file;
}

function field(...parts: string[]): string {
  const runs = parts.map((part) => `<w:r><w:instrText>${part}</w:instrText></w:r>`).join('');
  return `<w:document xmlns:w="w"><w:r><w:fldChar w:fldCharType="begin"/></w:r>${runs}</w:document>`;
}

function bare(text: string): string {
  return `<w:document><w:t>${text}</w:t></w:document>`;
}

function withoutMain(): Buffer {
  const { 'word/document.xml': _, ...rest } = docxParts();
  return makeZip(rest);
}

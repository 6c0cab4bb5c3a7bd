import { strToU8, zipSync, type Zippable } from 'fflate';

export const CONTENT_TYPES = '[Content_Types].xml';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Parts of a small honest DOCX; a test replaces or adds what it wants to spoil. */
export function docxParts(changes: Record<string, string | Uint8Array> = {}): Record<string, string | Uint8Array> {
  return {
    [CONTENT_TYPES]: contentTypes(MAIN),
    '_rels/.rels': relationships('<Relationship Id="r1" Type="http://x/officeDocument" Target="word/document.xml"/>'),
    'word/document.xml': document('Құжатталған ақпаратты басқару'),
    ...changes,
  };
}

export function contentTypes(main: string, more = ''): string {
  return `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${main}"/>${more}</Types>`;
}

export function relationships(inner: string): string {
  return `<?xml version="1.0"?><Relationships>${inner}</Relationships>`;
}

export function document(text: string): string {
  return `<?xml version="1.0"?><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;
}

export function makeZip(parts: Record<string, string | Uint8Array>, level: 0 | 6 = 6): Buffer {
  const input: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    input[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return Buffer.from(zipSync(input, { level }));
}

export const makeDocx = (changes: Record<string, string | Uint8Array> = {}): Buffer => makeZip(docxParts(changes));

/** Changes bytes of the directory entry of a name, at an offset of the ZIP format. */
export function forgeDirectory(zip: Buffer, name: string, change: (directoryEntry: Buffer) => void): Buffer {
  const forged = Buffer.from(zip);
  for (let at = forged.indexOf('PK\u0001\u0002'); at >= 0; at = forged.indexOf('PK\u0001\u0002', at + 4)) {
    const length = forged.readUInt16LE(at + 28);
    if (forged.toString('utf8', at + 46, at + 46 + length) === name) change(forged.subarray(at));
  }
  return forged;
}

/** A directory of many empty entries, which fflate would take long to make. */
export function makeCrowdedZip(count: number): Buffer {
  const local = Buffer.alloc(31);
  local.write('PK\u0003\u0004', 'latin1');
  local.writeUInt16LE(1, 26);
  local.write('a', 30);
  const entries = Array.from({ length: count }, (_, index) => {
    const name = `f${index}`;
    const entry = Buffer.alloc(46 + name.length);
    entry.write('PK\u0001\u0002', 'latin1');
    entry.writeUInt16LE(name.length, 28);
    entry.write(name, 46);
    return entry;
  });
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, directory, end]);
}

import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { Refusal } from './inspection.js';

export interface XmlHandlers {
  /** Names come as written in the file, prefix and all. */
  open?(tag: SaxesTagPlain): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads an XML part of an Office file. Refuses a DOCTYPE (entity bombs, XXE), nesting that breaks the stack of other
 * readers, and what is not well-formed.
 */
export async function readXml(
  part: string,
  bytes: AsyncIterable<Uint8Array>,
  depthLimit: number,
  handlers: XmlHandlers = {},
): Promise<void> {
  let depth = 0;
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  parser.on('error', () => {
    throw Refusal.because('file_corrupt', 'bad_xml', { name: part });
  });
  parser.on('doctype', () => {
    throw Refusal.because('file_corrupt', 'doctype', { name: part });
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > depthLimit) throw Refusal.because('file_bomb', 'xml_depth', { name: part, limit: depthLimit });
    handlers.open?.(tag);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handlers.close?.(tag.name);
  });
  parser.on('text', (text) => handlers.text?.(text));
  let decoder: TextDecoder | undefined;
  for await (const chunk of bytes) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    parser.write(decoder.decode(chunk, { stream: true }));
  }
  parser.close();
}

/** A part in UTF-16 would hide its DOCTYPE from a reader that takes it for UTF-8. */
function encodingOf(start: Uint8Array): string {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** The name without its namespace prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

import path from 'node:path/posix';
import type { Block } from '../../../text/clauses/block.js';
import type { Archive } from '../archive.js';
import { readXml, type XmlHandlers } from '../xml-part.js';
import { BodyPart } from './body-part.js';
import { ListCounters } from './list-counters.js';
import { NumberingPart } from './numbering-part.js';
import { ParagraphMaker } from './paragraph-maker.js';
import { StylesPart } from './styles-part.js';

/**
 * Reads the text of a DOCX that has passed the gate (DOC-1, files-design 4): body, text boxes, content controls and notes,
 * with automatic numbers; running heads and deleted text are left out.
 * @param main the main part's name, as the gate found it
 */
export async function readDocx(archive: Archive, main: string, depthLimit: number): Promise<readonly Block[]> {
  const parts = await relatedParts(archive, main, depthLimit);
  const read = async (name: string | undefined, handlers: XmlHandlers): Promise<void> => {
    if (name !== undefined && archive.names.includes(name)) await readXml(name, archive.read(name), depthLimit, handlers);
  };
  const styles = new StylesPart();
  await read(parts.get('styles'), styles.handlers);
  const numbering = new NumberingPart();
  await read(parts.get('numbering'), numbering.handlers);
  const counters = new ListCounters(numbering, styles);
  const notes = new BodyPart(new ParagraphMaker(styles, counters, new Map()));
  await read(parts.get('footnotes'), notes.handlers);
  await read(parts.get('endnotes'), notes.handlers);
  const body = new BodyPart(new ParagraphMaker(styles, counters, notes.notes));
  await read(main, body.handlers);
  return body.blocks;
}

/** Names of the parts beside the main one, by the last word of their relationship's type. */
async function relatedParts(archive: Archive, main: string, depthLimit: number): Promise<Map<string, string>> {
  const folder = path.dirname(main);
  const name = path.join(folder, '_rels', `${path.basename(main)}.rels`);
  const parts = new Map<string, string>();
  if (!archive.names.includes(name)) return parts;
  await readXml(name, archive.read(name), depthLimit, {
    open: ({ attributes }) => {
      const type = (attributes['Type'] ?? '').split('/').at(-1) ?? '';
      const target = attributes['Target'] ?? '';
      if (type === '' || attributes['TargetMode'] === 'External') return;
      parts.set(type, target.startsWith('/') ? target.slice(1) : path.join(folder, target));
    },
  });
  return parts;
}

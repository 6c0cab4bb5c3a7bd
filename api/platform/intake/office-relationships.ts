import type { Archive } from './archive.js';
import { Refusal, type Notice } from './inspection.js';
import { readXml } from './xml-part.js';

/**
 * Looks at what an Office file refers to outside itself (files-design 4.2). A template or object that is fetched on
 * opening is refused; Word's everyday local template and linked pictures are only noted, for honest files have them.
 */
export async function checkRelationships(
  archive: Archive,
  name: string,
  depthLimit: number,
  notices: Set<Notice>,
): Promise<void> {
  await readXml(name, archive.read(name), depthLimit, {
    open: ({ attributes }) => {
      const type = (attributes['Type'] ?? '').split('/').at(-1) ?? '';
      if (/^vbaProject$/i.test(type)) throw Refusal.because('file_macros', 'macros');
      if (attributes['TargetMode'] === 'External') checkExternal(type, attributes['Target'] ?? '', notices);
    },
  });
}

function checkExternal(type: string, target: string, notices: Set<Notice>): void {
  if (type === 'attachedTemplate') {
    if (isRemote(target)) throw Refusal.because('file_active_content', 'remote_template');
    notices.add('local_template');
  } else if (['oleObject', 'frame', 'subDocument', 'aFChunk', 'package'].includes(type)) {
    throw Refusal.because('file_active_content', 'external_object');
  } else if (type !== 'hyperlink' || !/^(https?:|mailto:|#)/i.test(target)) {
    notices.add('external_links');
  }
}

/** A drive letter or a relative path stays on the reader's machine; a server name in any spelling does not. */
function isRemote(target: string): boolean {
  const withoutFile = target.replace(/^file:/i, '').replaceAll('\\', '/');
  if (/^\/{0,3}[a-z](:|%3a)/i.test(withoutFile)) return false;
  return /^[a-z][a-z0-9+.-]*:/i.test(withoutFile) || withoutFile.startsWith('//');
}

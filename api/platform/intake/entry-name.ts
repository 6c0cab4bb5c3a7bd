import iconv from 'iconv-lite';
import type { Entry } from 'yauzl';

const UTF8_FLAG = 0x800;
const UNICODE_PATH = 0x7075;

const asUtf8 = (raw: Buffer): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return null;
  }
};

/**
 * The name of a ZIP's entry as people wrote it. Without the UTF-8 mark many programs write UTF-8 all the same, and Windows of
 * our countries writes CP866, where the standard says CP437.
 */
export const entryName = ({ fileName, fileNameRaw, generalPurposeBitFlag, extraFields }: Entry): string => {
  const isSure = (generalPurposeBitFlag & UTF8_FLAG) !== 0 || extraFields.some(({ id }) => id === UNICODE_PATH);
  return (isSure ? fileName : asUtf8(fileNameRaw) ?? iconv.decode(fileNameRaw, 'cp866')).normalize('NFC');
};

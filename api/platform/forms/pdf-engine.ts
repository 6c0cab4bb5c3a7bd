import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Fonts } from './fonts.js';

/** Lets pdfmake draw with our fonts, and with nothing else of the disk or the network. Holds the event loop: called in the worker only. */
export async function makePdf(fonts: Fonts, definition: TDocumentDefinitions): Promise<Uint8Array> {
  const files = new Set(Object.values(fonts.families).flatMap((family) => Object.values(family)));
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((file) => files.has(file));
  pdfmake.setFonts(
    Object.fromEntries(
      Object.entries(fonts.families).map(([name, { normal, bold, italics, bolditalics }]) => [
        name,
        { normal, bold, italics, bolditalics },
      ]),
    ),
  );
  return pdfmake.createPdf(definition).getBuffer();
}

/**
 * Takes out what no document may hold: control characters other than tab and line break, and halves of surrogate
 * pairs. Word refuses to open a DOCX that contains them.
 */
export function cleanText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
      .replace(/\p{Surrogate}/gu, '')
  );
}

/** Why a file was not read as a table; the client translates `tables.<code>` with the params. */
export type TableRefusalCode =
  | 'table_file_too_large'
  | 'table_not_a_table'
  | 'table_old_excel'
  | 'table_encoding_unknown'
  | 'table_letters_lost'
  | 'table_empty'
  | 'table_too_many_rows'
  | 'table_csv_broken'
  | 'table_zip_broken'
  | 'table_zip_bomb';

/** A refusal by name (issue 3, «What bad input gets»). */
export class TableRefused extends Error {
  constructor(
    readonly code: TableRefusalCode,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'TableRefused';
  }
}

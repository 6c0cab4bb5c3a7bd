/** Kinds of files that can be let in. XLSX is for imports; documents are DOCX and PDF (DOC-6). */
export const fileKinds = ['docx', 'pdf', 'xlsx'] as const;
export type FileKind = (typeof fileKinds)[number];

/**
 * Why a file is refused (DOC-6). The client translates `fileRefusal.<code>` with `params`; `params.reason` tells
 * the cases of one code apart.
 */
export const refusalCodes = {
  /** params: size, limit (bytes) */
  file_too_large: ['size'],
  file_empty: ['empty'],
  /** Neither of the accepted kinds; params: detected (what it seems to be, or `unknown`) */
  file_type_unknown: ['not_accepted'],
  /** The name says one kind, the content another; params: extension, detected */
  file_type_mismatch: ['extension'],
  file_encrypted: ['password', 'owner_locked', 'entry'],
  file_macros: ['macros'],
  file_corrupt: [
    'unreadable',
    'junk_before_header',
    'unsafe_names',
    'duplicate_names',
    'parts_missing',
    'doctype',
    'bad_xml',
    'no_pages',
    'contents_missing',
  ],
  /** Would swell beyond measure; params: limit */
  file_bomb: ['entries', 'entry_size', 'total_size', 'ratio', 'forged_size', 'xml_depth', 'stream_size'],
  /** params: pages, limit */
  file_too_many_pages: ['pages'],
  /** Would do something when it is opened */
  file_active_content: [
    'activex',
    'remote_template',
    'external_object',
    'dde',
    'javascript',
    'launch',
    'submit_form',
    'import_data',
    'embedded_file',
    'xfa',
    'rich_media',
  ],
  /** The check itself was stopped or broke down: treat the file as harmful */
  file_processing_failed: ['timeout', 'memory', 'crashed'],
} as const satisfies Record<string, readonly string[]>;

export type RefusalCode = keyof typeof refusalCodes;
export type RefusalParams = Readonly<Record<string, string | number>>;

/** Worth telling the quality office, no reason to refuse. */
export type Notice = 'signed' | 'embedded_objects' | 'external_links' | 'local_template';

export interface AcceptedFile {
  readonly refused: false;
  readonly kind: FileKind;
  /** PDF only: a DOCX holds no pages. */
  readonly pages?: number;
  /** False for a scan: «no text, not searchable». A cheap look; extraction knows better. */
  readonly hasText?: boolean;
  readonly notices: readonly Notice[];
}

export interface RefusedFile {
  readonly refused: true;
  readonly code: RefusalCode;
  readonly params: RefusalParams;
}

export type Inspection = AcceptedFile | RefusedFile;

/** Thrown inside the gates; the child process turns it into a `RefusedFile`. */
export class Refusal extends Error {
  private constructor(
    readonly code: RefusalCode,
    readonly params: RefusalParams,
  ) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'Refusal';
  }

  static because<Code extends RefusalCode>(
    code: Code,
    reason: (typeof refusalCodes)[Code][number],
    params: RefusalParams = {},
  ): Refusal {
    return new Refusal(code, { reason, ...params });
  }
}

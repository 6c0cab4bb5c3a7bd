/** Every refusal the API can give, with its HTTP status. The client translates `errors.<code>` with `params`. */
export const errorStatus = {
  invalid_request: 422,
  unknown_field: 422,
  not_signed_in: 401,
  invalid_credentials: 401,
  reauthentication_required: 401,
  forbidden: 403,
  csrf_failed: 403,
  not_found: 404,
  route_not_found: 404,
  already_exists: 409,
  stale_revision: 409,
  revision_required: 428,
  idempotency_conflict: 409,
  import_in_progress: 409,
  invalid_transition: 409,
  payload_too_large: 413,
  malformed_body: 400,
  too_many_attempts: 429,
  link_invalid: 410,
  password_too_short: 422,
  password_too_common: 422,
  password_contains_login: 422,
  date_invalid: 422,
  nothing_in_force: 404,
  start_before_approval: 422,
  start_before_predecessor: 422,
  fact_already_known: 409,
  act_required: 422,
  registration_number_taken: 409,
  code_taken: 409,
  file_refused: 422,
  table_refused: 422,
  last_administrator: 409,
  unit_is_own_parent: 422,
  unknown_unit: 422,
  unknown_person: 422,
  unknown_type: 422,
  unknown_document: 422,
  person_required: 403,
  unit_not_yours: 403,
  terms_reversed: 422,
  year_past: 422,
  term_outside_year: 422,
  too_many_subscriptions: 409,
  outline_change_refused: 422,
  publication_not_checked: 422,
  text_not_ready: 409,
  pdf_not_stampable: 409,
  calendar_date_outside_year: 422,
  calendar_date_twice: 422,
  calendar_day_works_already: 422,
  calendar_day_free_already: 422,
  calendar_year_empty: 422,
  text_replaced: 409,
  text_frozen: 409,
  draft_exists: 409,
  draft_not_editable: 409,
  draft_incomplete: 422,
  draft_without_text: 422,
  approval_running: 409,
  route_missing: 409,
  route_exists: 409,
  route_order: 422,
  route_lacks_stage: 422,
  stage_without_participants: 422,
  stage_participant_invalid: 422,
  body_without_secretary: 422,
  author_is_sole_approver: 403,
  substitute_is_author: 403,
  task_already_decided: 409,
  outcome_not_offered: 422,
  reason_required: 422,
  remarks_required: 422,
  checker_required: 422,
  protocol_required: 422,
  protocol_number_taken: 409,
  protocol_date_in_future: 422,
  remark_answered: 409,
  comments_unanswered: 409,
  discussion_closed: 409,
  discussion_running: 409,
  too_many_comments: 429,
  participant_taken: 409,
  absence_ends_before_it_begins: 422,
  absence_own_substitute: 422,
  absence_overlaps: 409,
  registration_incomplete: 422,
  change_incomplete: 422,
  change_unexplained: 422,
  change_base_superseded: 409,
  change_without_comparison: 422,
  consolidation_differs: 409,
  entry_not_yours: 403,
  text_not_opened: 409,
  text_not_addressed: 422,
  edition_superseded: 409,
  entry_closed: 409,
  already_confirmed: 409,
  already_refused: 409,
  mark_required: 422,
  code_wrong: 422,
  code_expired: 422,
  mail_unavailable: 409,
  address_missing: 409,
  witnesses_required: 422,
  unit_not_led: 403,
  scope_empty: 422,
  campaign_exists: 409,
  campaign_not_open: 409,
  deadline_not_later: 422,
  search_unavailable: 503,
  store_unavailable: 503,
  internal: 500,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof errorStatus;

export type ErrorParams = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** One fault of a request: where it is and what is wrong there. */
export interface Issue {
  readonly path: string;
  readonly code: string;
  readonly params?: ErrorParams;
}

/** A refusal that the user must understand: a code of the registry with the facts that its message needs. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly params: ErrorParams = {},
    readonly issues: readonly Issue[] = [],
  ) {
    super(code);
    this.name = 'AppError';
  }

  /** HTTP status of the code. */
  get status(): number {
    return errorStatus[this.code];
  }
}

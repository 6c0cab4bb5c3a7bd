/** Facts that a message about a refusal needs. */
export type ErrorParams = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** One fault of a request: the field it is in and what is wrong there. */
export interface Issue {
  readonly path: string;
  readonly code: string;
  readonly params?: ErrorParams;
}

/** The body of an application/problem+json answer. */
export interface Problem {
  readonly code: string;
  readonly status: number;
  readonly params?: ErrorParams;
  readonly requestId?: string;
  readonly issues?: readonly Issue[];
}

/** A refusal of the API, or an answer that never came (`network`). */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  readonly params: ErrorParams;
  readonly requestId: string | null;
  readonly issues: readonly Issue[];

  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'ApiError';
    this.code = problem.code;
    this.status = problem.status;
    this.params = problem.params ?? {};
    this.requestId = problem.requestId ?? null;
    this.issues = problem.issues ?? [];
  }
}

export const isApiError = (error: unknown, code?: string): error is ApiError =>
  error instanceof ApiError && (code === undefined || error.code === code);

import type { Named } from './contract';

type Problem = Named['Problem'];
/** Facts that a message about a refusal needs. */
export type ErrorParams = Problem['params'];

/** As much of an application/problem+json answer as is there; an answer that never came has a code alone. */
export type Refusal = Pick<Problem, 'code' | 'status'> & Partial<Problem>;

/** A refusal of the API, or an answer that never came (`network`). */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  readonly params: ErrorParams;
  readonly requestId: string | null;
  readonly issues: NonNullable<Problem['issues']>;

  constructor(problem: Refusal) {
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

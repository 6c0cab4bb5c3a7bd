import { isApiError } from '../../api/api-error';
import { useErrorText } from '../hooks/use-error-text';

export interface Faults {
  /** What is wrong in a field; the paths of the API may be deeper (`title.kk`) or begin with `body.`. */
  readonly of: (field: string) => string | null;
}

/** Places the issues of a refused form beside their fields. */
export const useFaults = (error: unknown): Faults => {
  const texts = useErrorText();
  const issues = isApiError(error) ? error.issues : [];
  const of = (field: string): string | null => {
    const issue = issues.find(({ path }) => {
      const plain = path.replace(/^\/?body[./]/, '').replaceAll('/', '.');
      return plain === field || plain.startsWith(`${field}.`);
    });
    return issue ? texts.code(issue.code, issue.params) : null;
  };
  return { of };
};

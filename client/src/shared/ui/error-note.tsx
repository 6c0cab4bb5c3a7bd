import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isApiError } from '../../api/api-error';
import { useErrorText } from '../hooks/use-error-text';

/** What went wrong, what to do, and the number to give to the administrator. */
export const ErrorNote = ({ error, retry }: { error: unknown; retry?: () => void }) => {
  const { t } = useTranslation();
  const texts = useErrorText();
  if (!error) return null;
  const requestId = isApiError(error) ? error.requestId : null;
  return (
    <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} mb="md">
      <Text size="sm">{texts.of(error)}</Text>
      {isApiError(error) && error.issues.length > 0 && <IssueList error={error} />}
      {requestId && (
        <Text size="xs" c="dimmed" mt={4}>
          {t('common.requestId', { id: requestId })}
        </Text>
      )}
      {retry && (
        <Group mt="xs">
          <Button size="xs" variant="default" onClick={retry}>
            {t('common.retry')}
          </Button>
        </Group>
      )}
    </Alert>
  );
};

const IssueList = ({ error }: { error: { issues: readonly { path: string; code: string; params?: Record<string, never> | object }[] } }) => {
  const { t } = useTranslation();
  const texts = useErrorText();
  return (
    <ul className="issues">
      {error.issues.map((issue) => {
        const field = issue.path.replace(/^\/?body[./]/, '').split(/[./]/)[0] ?? '';
        return (
          <li key={`${issue.path} ${issue.code}`}>
            {t(`fields.${field}`, { defaultValue: field })}: {texts.code(issue.code, issue.params as never)}
          </li>
        );
      })}
    </ul>
  );
};

import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DraftText } from '../../api/model/drafts';

/** What is to be known of a text that cannot be read clause by clause (yet). */
export const TextState = ({ text }: { text: DraftText }) => {
  const { t } = useTranslation();
  if (text.state === 'ready') return null;
  const bad = text.state === 'refused' || text.state === 'failed';
  return (
    <p className="band" data-tone={bad ? 'bad' : undefined} role="status">
      {text.state === 'waiting' && <Loader size="xs" />}
      <span>
        {t(`drafts.textStates.${text.state}`)} {t(`drafts.textStates.${text.state}Hint`)}
      </span>
    </p>
  );
};

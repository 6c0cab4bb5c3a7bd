import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { NewActDialog } from './new-act-dialog';

/** What can be done with the rows that are ticked: one order for all of them (REG-5). */
export const ActForMany = ({ documentIds, onDone }: { documentIds: readonly string[]; onDone: () => void }) => {
  const { t } = useTranslation();
  const [opened, dialog] = useDisclosure(false);
  return (
    <Group gap="sm" className="band" role="status">
      <Text fw={600}>{t('register.ticked', { count: documentIds.length })}</Text>
      <Button size="xs" variant="white" onClick={dialog.open}>
        {t('acts.addForMany')}
      </Button>
      <Button size="xs" variant="transparent" onClick={onDone}>
        {t('register.untick')}
      </Button>
      {opened && (
        <NewActDialog
          documentIds={documentIds}
          onClose={dialog.close}
          onDone={() => {
            dialog.close();
            onDone();
          }}
        />
      )}
    </Group>
  );
};

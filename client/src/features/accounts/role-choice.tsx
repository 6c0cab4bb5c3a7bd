import { Checkbox, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { roles, type Role } from '../../api/model/session';

export const RoleChoice = ({ value, onChange }: { value: readonly Role[]; onChange: (roles: Role[]) => void }) => {
  const { t } = useTranslation();
  return (
    <Checkbox.Group label={t('fields.roles')} value={[...value]} onChange={(chosen) => onChange(roles.filter((role) => chosen.includes(role)))}>
      <Stack gap="xs" mt={4}>
        {roles.map((role) => (
          <Checkbox key={role} value={role} label={t(`roles.${role}`)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
};

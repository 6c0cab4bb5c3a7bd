import { Avatar, UnstyledButton } from '@mantine/core';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';

const initials = (name: string): string => name.split(/\s+/).slice(0, 2).map((word) => word[0] ?? '').join('');

export const PersonButton = ({ name, ...rest }: ComponentProps<'button'> & { readonly name: string }) => {
  const { t } = useTranslation();
  return (
    <UnstyledButton className="person" aria-haspopup="menu" aria-label={t('session.personMenu', { name })} {...rest}>
      <Avatar size={34} color="accent" aria-hidden>
        {initials(name)}
      </Avatar>
    </UnstyledButton>
  );
};

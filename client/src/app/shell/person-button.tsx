import { UnstyledButton } from '@mantine/core';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';

const initials = (name: string): string => name.split(/\s+/).slice(0, 2).map((word) => word[0] ?? '').join('');

/** The initials are drawn by the style sheet: they are no part of the button's name, which says them in full. */
export const PersonButton = ({ name, ...rest }: ComponentProps<'button'> & { readonly name: string }) => {
  const { t } = useTranslation();
  return (
    <UnstyledButton className="person" aria-haspopup="menu" aria-label={t('session.personMenu', { name })} {...rest}>
      <span className="person-mark" data-initials={initials(name)} />
    </UnstyledButton>
  );
};

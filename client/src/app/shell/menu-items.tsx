import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';

export interface MenuItem {
  readonly to: string;
  readonly text: string;
  readonly icon: Icon;
  /** Permissions of which one is enough; none named: anybody who is signed in. */
  readonly any?: readonly string[];
  /** For accounts that stand for a person of the university only. */
  readonly person?: true;
  /** How much waits there. */
  readonly count?: ReactNode;
}

/** Ways to screens, the present one marked. */
export const MenuItems = ({ items }: { items: readonly MenuItem[] }) => {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const isHere = (to: string): boolean => (to === '/' ? pathname === '/' : pathname.startsWith(to));
  return items.map(({ to, text, icon: Mark, count }) => (
    <Link key={to} to={to} className="menu-item" aria-current={isHere(to) ? 'page' : undefined}>
      <Mark size={18} stroke={1.6} aria-hidden />
      <span>{t(text)}</span>
      {count}
    </Link>
  ));
};

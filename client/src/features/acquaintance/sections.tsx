import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { listMyUnits } from '../../api/acquaintance';
import { useMay, useSession } from '../../app/session';
import { acquaintanceKeys } from './keys';

/** My own documents, my units, and all campaigns: only what the person has. */
export const Sections = () => {
  const { t } = useTranslation();
  const office = useMay()('documents:manage');
  const { user } = useSession();
  const units = useQuery({ queryKey: acquaintanceKeys.units, queryFn: listMyUnits });
  const sections = [
    ...(user?.personId ? ['mine'] : []),
    ...(units.data && units.data.items.length > 0 ? ['units'] : []),
    ...(office ? ['campaigns'] : []),
  ];
  if (sections.length < 2) return null;
  return (
    <nav className="sections no-print" aria-label={t('acquaintance.title')}>
      {sections.map((section) => (
        <NavLink key={section} to={section === 'mine' ? '/acquaintance' : `/acquaintance/${section}`} end={section === 'mine'}>
          {t(`acquaintanceSections.${section}`)}
        </NavLink>
      ))}
    </nav>
  );
};

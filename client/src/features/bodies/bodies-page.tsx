import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listMyBodies } from '../../api/bodies';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { InTheirLanguage } from '../../shared/ui/localized';
import { Page } from '../../shared/ui/page';

/** The collegial bodies for which this person records. */
export const BodiesPage = () => {
  const { t } = useTranslation();
  const bodies = useQuery({ queryKey: ['bodies'], queryFn: listMyBodies });
  return (
    <Page title={t('menu.bodies')} hint={t('bodies.hint')}>
      <Loaded query={bodies}>
        {({ items }) => items.length === 0 ? <Empty title={t('bodies.none')} hint={t('bodies.noneHint')} /> : (
          <ul className="hits">
            {items.map(({ id, name }) => <li key={id}><h3><Link to={`/bodies/${id}`}><InTheirLanguage text={name} /></Link></h3></li>)}
          </ul>
        )}
      </Loaded>
    </Page>
  );
};

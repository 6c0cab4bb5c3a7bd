import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Card } from '../../api/model/document';
import type { Version, VersionText } from '../../api/model/reading';
import { getVersions } from '../../api/reading';
import { useLanguage } from '../../i18n/use-language';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { textsOf, useVersionName } from '../comparison/version-names';
import { DocumentState } from './state-line';
import { VersionButton } from './version-bar';

const textIn = (version: Version, language: string, master: string): VersionText | undefined =>
  version.texts.find((text) => text.language === language) ?? version.texts.find((text) => text.language === master) ?? version.texts[0];

/** Every edition and change of the document, newest first, and the way to lay two of them side by side. */
const VersionMenu = ({ card }: { card: Card }) => {
  const { t } = useTranslation();
  const own = useLanguage();
  const url = useUrlState();
  const nameOf = useVersionName();
  const versions = useQuery({ queryKey: ['versions', card.id], queryFn: () => getVersions(card.id) });
  const items = versions.data ?? [];
  const shown = url.get('version');
  return (
    <Menu position="bottom-start" defaultOpened width={340}>
      <Menu.Target>
        <VersionButton autoFocus />
      </Menu.Target>
      <Menu.Dropdown>
        {versions.isPending && <Menu.Item disabled>{t('common.loading')}</Menu.Item>}
        {versions.isError && <Menu.Item onClick={() => void versions.refetch()}>{t('common.retry')}</Menu.Item>}
        {items.map((version) => {
          const text = textIn(version, url.get('language') || own, card.masterLanguage);
          return text ? (
            <Menu.Item
              key={`${version.editionId} ${version.changeNumber}`}
              component={Link}
              to={`/documents/${card.id}?version=${text.id}`}
              aria-current={shown === text.id || (shown === '' && version.state === 'effective') ? 'true' : undefined}
              rightSection={<DocumentState status={version.state} />}
            >
              {nameOf(version)}
            </Menu.Item>
          ) : null;
        })}
        {textsOf(items).length > 1 && (
          <>
            <Menu.Divider />
            <Menu.Item component={Link} to={`/documents/${card.id}/compare`}>
              {t('versions.compare')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
};
export default VersionMenu;

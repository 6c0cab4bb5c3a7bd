import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languages } from '../../api/model/common';
import { switchLanguage } from '../../i18n';
import { LanguageButton } from './language-button';

const LanguageMenuOpened = () => {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end" defaultOpened>
      <Menu.Target>
        <LanguageButton autoFocus />
      </Menu.Target>
      <Menu.Dropdown>
        {languages.map((each) => (
          <Menu.Item key={each} lang={each} onClick={() => void switchLanguage(each)}>
            {t(`languages.${each}Own`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
export default LanguageMenuOpened;

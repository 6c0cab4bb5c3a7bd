import { useTranslation } from 'react-i18next';
import type { Version, VersionText } from '../../api/model/reading';
import { dateText } from '../../shared/format/dates';
import { useEditionText } from '../document/state-line';

/** A text of a document with the edition and change that it is of. */
export interface NamedText {
  readonly text: VersionText;
  readonly version: Version;
}

export const textsOf = (versions: readonly Version[]): NamedText[] => versions.flatMap((version) => version.texts.map((text) => ({ text, version })));

/** «1-басылым, 2-өзгеріс · 01.02.2024–14.09.2024». */
export const useVersionName = (): ((version: Version) => string) => {
  const { t } = useTranslation();
  const editionText = useEditionText();
  return (version) => {
    const edition = editionText(version, version.changeNumber) || t('document.editionUnknown');
    return `${edition} · ${dateText(version.validFrom)}–${version.validTo ? dateText(version.validTo) : '…'}`;
  };
};

/** The same with its language, as one chooses it. */
export const useTextName = (): ((named: NamedText) => string) => {
  const { t } = useTranslation();
  const nameOf = useVersionName();
  return ({ text, version }) => `${nameOf(version)} · ${t(`languages.${text.language}Own`)}${text.state === 'ready' ? '' : ` (${t('versions.noText')})`}`;
};

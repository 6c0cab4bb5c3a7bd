import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ComparedWith, Draft, DraftText } from '../../api/model/drafts';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { Empty } from '../../shared/ui/empty';
import { ComparedTexts } from './compared-texts';
import { DraftFiles } from './draft-files';
import type { Pins } from './pins';
import { PlainText } from './plain-text';
import { TextState } from './text-state';
import './approvals.css';

interface ReadingProps {
  readonly draft: Draft;
  readonly pins: Pins | null;
}

type View = ComparedWith | 'text';

/** What the text can be laid beside: the one in force, and the one of the round before. */
const viewsOf = (draft: Draft, language: string): View[] => [
  ...(draft.isNewDocument ? [] : (['effective'] as const)),
  ...(draft.pastTexts.some((text) => text.language === language) ? (['previous'] as const) : []),
  'text',
];

const Body = ({ draft, text, view, pins }: ReadingProps & { text: DraftText; view: View }) => {
  if (text.state !== 'ready') return <TextState text={text} />;
  return view === 'text' ? <PlainText draftId={draft.id} text={text} pins={pins} /> : <ComparedTexts draftId={draft.id} text={text} basis={view} pins={pins} />;
};

/** The text of a draft: with its changes, or plain; in each of its languages, with its files. */
export const Reading = ({ draft, pins }: ReadingProps) => {
  const { t } = useTranslation();
  const url = useUrlState();
  const text = draft.texts.find(({ language }) => language === url.get('language')) ?? draft.texts.find(({ language }) => language === draft.masterLanguage) ?? draft.texts[0];
  if (!text) return <Empty title={t('drafts.noText')} hint={t('drafts.noTextHint')} />;
  const views = viewsOf(draft, text.language);
  const view = views.find((each) => each === url.get('view')) ?? views[0] ?? 'text';
  return (
    <div>
      <div className="draft-tools no-print">
        {draft.texts.length > 1 && (
          <SegmentedControl
            size="xs"
            aria-label={t('reading.languages')}
            value={text.language}
            onChange={(language) => url.set({ language })}
            data={draft.texts.map(({ language }) => ({ value: language, label: t(`languages.${language}Own`) }))}
          />
        )}
        {views.length > 1 && (
          <SegmentedControl
            size="xs"
            aria-label={t('comparison.view')}
            value={view}
            onChange={(wanted) => url.set({ view: wanted })}
            data={views.map((each) => ({ value: each, label: t(`comparison.views.${each}`) }))}
          />
        )}
      </div>
      <details className="text-files">
        <summary>{t('drafts.filesOfText', { number: text.files.length })}</summary>
        <DraftFiles draftId={draft.id} text={text} />
      </details>
      <Body draft={draft} text={text} view={view} pins={pins} />
    </div>
  );
};

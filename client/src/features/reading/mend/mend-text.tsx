import type { ReadingText } from '../../../api/model/reading';
import { TextBody } from '../text-body';
import type { LoadedClauses } from '../use-text';
import { ClauseMend } from './clause-mend';
import { MendPanel } from './mend-panel';
import { SaveBar } from './save-bar';
import { SplitButton } from './split-button';
import { useChanges } from './use-changes';

/** The text with what the reader of files made of it, to be put right by hand (DOC-1). */
const MendText = ({ text, loaded }: { text: ReadingText; loaded: LoadedClauses }) => {
  const draft = useChanges();
  return (
    <>
      <MendPanel text={text} />
      <TextBody
        text={text}
        loaded={loaded}
        tools={{
          of: (clause, first) => <ClauseMend clause={clause} first={first} draft={draft} />,
          before: (clause) => (part) => <SplitButton clause={clause} part={part} draft={draft} />,
        }}
      />
      <SaveBar text={text} clauses={loaded.clauses} draft={draft} />
    </>
  );
};
export default MendText;

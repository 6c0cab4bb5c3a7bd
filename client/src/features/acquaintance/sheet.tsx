import type { EntryScreen, EntryText } from '../../api/model/acquaintance';
import type { SheetName } from './acknowledge-bar';
import { CodeSheet } from './code-sheet';
import { PasswordSheet } from './password-sheet';
import { QuestionSheet } from './question-sheet';
import { RefusalSheet } from './refusal-sheet';

export interface SheetProps {
  readonly screen: EntryScreen;
  readonly text: EntryText;
  readonly onClose: () => void;
}

const sheets = { password: PasswordSheet, code: CodeSheet, question: QuestionSheet, refusal: RefusalSheet };

/** What opens over the text, fetched when it is first wanted. */
const Sheet = ({ name, ...rest }: SheetProps & { readonly name: SheetName }) => {
  const Chosen = sheets[name];
  return <Chosen {...rest} />;
};
export default Sheet;

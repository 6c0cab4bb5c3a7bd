import { readUnits } from '../api/compose/dry-run.js';
import { answer, readArguments } from './support/arguments.js';
import { importFile } from './support/import-file.js';
import { readTableArgument } from './support/read-table-argument.js';

const { files, has } = readArguments();
if (has('dry-run')) {
  const { refusal, rows, summary } = readUnits(await readTableArgument(files[0]));
  answer(refusal ? { refused: refusal } : { rows, summary });
} else {
  await importFile('units', files[0]);
}

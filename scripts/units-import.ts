import { readUnits } from '../api/modules/organization/domain/import/read-units.js';
import { answer, readArguments } from './support/arguments.js';
import { importFile } from './support/import-file.js';
import { readTableFile } from './support/read-table-file.js';

const { files, has } = readArguments();
if (has('dry-run')) {
  const { refusal, rows, summary } = readUnits(await readTableFile(files[0]));
  answer(refusal ? { refused: refusal } : { rows, summary });
} else {
  await importFile('units', files[0]);
}

import { readRegister } from '../api/modules/documents/domain/import/read-register.js';
import { answer, readArguments } from './support/arguments.js';
import { importFile } from './support/import-file.js';
import { readTableFile } from './support/read-table-file.js';

const { files, has } = readArguments();
if (has('dry-run')) {
  const { refusal, rows, summary } = readRegister(await readTableFile(files[0]));
  answer(refusal ? { refused: refusal } : { rows, summary });
} else {
  await importFile('register', files[0]);
}

import { readPeople } from '../api/modules/organization/domain/import/read-people.js';
import { answer, readArguments } from './support/arguments.js';
import { importFile } from './support/import-file.js';
import { readTableFile } from './support/read-table-file.js';

const { files, has } = readArguments();
if (has('dry-run')) {
  const { refusal, rows, summary } = readPeople(await readTableFile(files[0]));
  answer(refusal ? { refused: refusal } : { rows, summary });
} else {
  await importFile('people', files[0]);
}

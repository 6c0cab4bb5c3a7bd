import { writeFileSync } from 'node:fs';
import { contractFiles } from './support/contract.js';

for (const { file, text } of await contractFiles()) writeFileSync(file, text);

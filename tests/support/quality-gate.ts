import { readFileSync } from 'node:fs';

/**
 * node quality-gate.js ANSWER.json: passes when what `search:quality` said is good enough. Source: LIB-2 (quality gate).
 */
interface Figures {
  readonly ndcg10: number;
  readonly zeroRate: number;
}

const LEAST_NDCG = 0.8;
const LEAST_FOR_CODES = 0.95;

const report = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Figures & { readonly byType: Readonly<Record<string, Figures>> };
const codes = report.byType['code']?.ndcg10 ?? 0;
console.log(`nDCG@10 ${report.ndcg10.toFixed(3)}, without an answer ${report.zeroRate.toFixed(3)}, codes ${codes.toFixed(3)}`);
process.exitCode = report.ndcg10 >= LEAST_NDCG && report.zeroRate === 0 && codes >= LEAST_FOR_CODES ? 0 : 1;

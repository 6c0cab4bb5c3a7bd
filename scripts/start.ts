import { readConfig, start } from '../api/main.js';
import { seedDemo } from './demo/seed.js';

const running = await start(readConfig(), process.argv.includes('--demo') ? seedDemo : null);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void running.stop().then(() => process.exit(0)));
}

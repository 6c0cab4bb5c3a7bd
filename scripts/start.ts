import { loadConfig } from '../api/config/load.js';
import { orRefuse, start } from '../api/main.js';
import { seedDemo } from './demo/seed.js';

const running = await orRefuse(async () => start(loadConfig(), process.argv.includes('--demo') ? seedDemo : null));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void running.stop().then(() => process.exit(0)));
}

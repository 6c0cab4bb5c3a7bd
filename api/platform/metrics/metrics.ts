import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface MetricSources {
  readonly outbox: () => Promise<{ readonly waiting: number; readonly dead: number; readonly oldestSeconds: number }>;
  /** How many jobs are in each state. */
  readonly jobs: () => Promise<Readonly<Record<string, number>>>;
}

export interface MeasuredRequest { readonly method: string; readonly route: string; readonly status: number }

const SECONDS = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30];

/** What an operator watches (OPS-3), in the text form of Prometheus; the database is asked when somebody asks for it. */
export const createMetrics = ({ outbox, jobs }: MetricSources) => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'inq_http_request_duration_seconds', help: 'Requests by route and status', labelNames: ['method', 'route', 'status'], buckets: SECONDS, registers,
  });
  const waiting = new Gauge({ name: 'inq_outbox_waiting', help: 'Events that wait for their consumer', registers });
  const dead = new Gauge({ name: 'inq_outbox_dead', help: 'Events that were given up', registers });
  const oldest = new Gauge({ name: 'inq_outbox_oldest_seconds', help: 'Age of the oldest event that waits', registers });
  const jobsByState = new Gauge({ name: 'inq_jobs', help: 'Long jobs by state', labelNames: ['state'], registers });

  return {
    contentType: registry.contentType,
    observe: ({ method, route, status }: MeasuredRequest, seconds: number): void => requests.observe({ method, route, status }, seconds),
    text: async (): Promise<string> => {
      const health = await outbox();
      waiting.set(health.waiting);
      dead.set(health.dead);
      oldest.set(health.oldestSeconds);
      for (const [state, count] of Object.entries(await jobs())) jobsByState.set({ state }, count);
      return registry.metrics();
    },
  };
};

export type Metrics = ReturnType<typeof createMetrics>;

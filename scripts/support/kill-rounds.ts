import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compose } from '../../api/compose.js';
import { loadConfig } from '../../api/config/load.js';
import { newId } from '../../api/kernel/ids.js';
import { PASSWORD, prepareApprovers, sendDraft } from './approval-rounds.js';
import type { OpenDecision } from './approval-rounds.js';
import type { Client } from './http-client.js';
import { openClient } from './http-client.js';

export interface KillReport { readonly rounds: number; readonly decisions: number; readonly lost: number; readonly doubled: number; readonly auditOk: boolean }

const AT_ONCE = 3;
const LATEST_KILL_MS = 120;
const PATIENCE_MS = 120_000;
const PAUSE_MS = 250;

const startScript = path.resolve(import.meta.dirname, '../start.js');
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** INQ in a process of its own; @returns its address and how to kill it */
const startServer = async (environment: Readonly<Record<string, string>>) => {
  const child = spawn(process.execPath, [startScript], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...environment } });
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const port = /INQ: http:\/\/localhost:(\d+)/.exec(said)?.[1];
      if (port) resolve(`http://127.0.0.1:${port}`);
    });
    child.once('exit', () => reject(new Error(`INQ ended: ${said}`)));
  });
  return {
    address,
    kill: async (): Promise<void> => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
};

const askToken = async (client: Client, { taskId, digest }: OpenDecision): Promise<string> =>
  String((await client.call('POST', '/signing/re-authentications', { password: PASSWORD, action: 'approvals.decide', objectId: taskId, digest })).body['token'] ?? '');

const isDecided = async (client: Client, taskId: string): Promise<boolean> => {
  const { body } = await client.call('GET', `/tasks/${taskId}`);
  return (body['task'] as { state?: string } | undefined)?.state === 'done';
};

interface Attempt { readonly acknowledged: boolean; readonly token: string }

const attempt = async (client: Client, { taskId, digest }: OpenDecision, key: string, token: string): Promise<Attempt> => {
  const { status, body } = await client.call('POST', `/tasks/${taskId}/decision`, { outcome: 'agree', digest, signingToken: token }, { 'Idempotency-Key': key });
  // The first attempt may have committed and its answer be lost: then the task is found decided.
  const acknowledged = status === 200 || body['code'] === 'task_already_decided' || (body['code'] === 'idempotency_conflict' && await isDecided(client, taskId));
  return { acknowledged, token: body['code'] === 'reauthentication_required' ? '' : token };
};

/** Sends a decision until it is answered: with the same key, so that a repeat is the same decision. @returns whether it was acknowledged */
const decideUntilAnswered = async (client: Client, decision: OpenDecision, firstToken: string): Promise<boolean> => {
  const key = newId();
  const end = Date.now() + PATIENCE_MS;
  for (let token = firstToken; Date.now() < end;) {
    try {
      if (token === '') token = await askToken(client, decision);
      const tried = await attempt(client, decision, key, token);
      if (tried.acknowledged) return true;
      token = tried.token;
    } catch {
      // The server is away; it comes again.
    }
    await pause(PAUSE_MS);
  }
  return false;
};

/**
 * Kills the server (`kill -9`) while decisions are on their way, starts it again, and lets everybody try again until they are answered
 * (trust, test 1). Afterwards every acknowledged decision must be there once, with one signature, and the journal must verify.
 */
export const killRounds = async (rounds: number): Promise<KillReport> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'inq-kills-'));
  const environment = { DATA_DIR: dataDir, NODE_ENV: 'test', LOG_LEVEL: 'silent', HOST: '127.0.0.1', PORT: '0' };
  try {
    const waiting = await prepare(environment, rounds);
    let server = await startServer(environment);
    const clients = new Map<string, Client>();
    for (const login of new Set(waiting.flat().map(({ approver }) => approver.login))) {
      const client = openClient(() => server.address);
      await client.signIn(login, PASSWORD);
      clients.set(login, client);
    }
    const clientOf = (login: string): Client => {
      const client = clients.get(login);
      if (!client) throw new Error(`Nobody has signed in as ${login}.`);
      return client;
    };
    let unanswered = 0;
    for (const decisions of waiting) {
      const ready: { client: Client; decision: OpenDecision; token: string }[] = [];
      for (const decision of decisions) {
        const client = clientOf(decision.approver.login);
        ready.push({ client, decision, token: await askToken(client, decision) });
      }
      const answers = Promise.all(ready.map(({ client, decision, token }) => decideUntilAnswered(client, decision, token)));
      await pause(randomInt(LATEST_KILL_MS));
      await server.kill();
      server = await startServer(environment);
      unanswered += (await answers).filter((acknowledged) => !acknowledged).length;
    }
    await server.kill();
    if (unanswered > 0) throw new Error(`${unanswered} decisions were never answered.`);
    return await examine(environment, waiting);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
};

const prepare = async (environment: Readonly<Record<string, string>>, rounds: number): Promise<OpenDecision[][]> => {
  const inq = await compose(loadConfig(environment), { clientFolder: null });
  try {
    await inq.ensureInstalled();
    const people = await prepareApprovers(inq, AT_ONCE);
    const waiting: OpenDecision[][] = [];
    for (let round = 1; round <= rounds; round += 1) waiting.push(await sendDraft(inq, people, round));
    return waiting;
  } finally {
    await inq.close();
  }
};

const examine = async (environment: Readonly<Record<string, string>>, waiting: readonly OpenDecision[][]): Promise<KillReport> => {
  const inq = await compose(loadConfig(environment), { clientFolder: null });
  try {
    const { reads } = inq.stores.approvals.approvals;
    let lost = 0;
    let doubled = 0;
    for (const { taskId, approvalId } of waiting.flat()) {
      const task = await reads.task(taskId);
      if (task?.state !== 'done') lost += 1;
      const signatures = (await inq.stores.signing.signatures.ofObject((await reads.find(approvalId))?.approval.subject.id ?? '')).filter((signature) => signature.taskId === taskId);
      if (signatures.length > 1) doubled += 1;
    }
    await inq.audit.sealWaiting();
    const { ok } = await inq.audit.verify();
    const signatures = await inq.signing.verify();
    return { rounds: waiting.length, decisions: waiting.flat().length, lost, doubled, auditOk: ok && signatures.broken.length === 0 };
  } finally {
    await inq.close();
  }
};

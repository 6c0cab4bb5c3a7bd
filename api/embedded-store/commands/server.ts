import { ObjectId } from 'bson';
import type { Binary } from 'bson';
import { checkFields, int } from '../arguments.js';
import type { Context, Handler } from '../engine.js';
import { MongoError } from '../errors.js';
import { isDoc } from '../values.js';
import type { Doc } from '../values.js';

const YARDSTICK = '4.4.0';
const NAME = 'embedded';
let lastConnection = 0;

/** The handshake: the primary of a replica set of one, so that drivers offer sessions and transactions. */
function isMaster(): Doc {
  const me = `${NAME}:27017`;
  return {
    hosts: [me], setName: NAME, setVersion: int(1), ismaster: true, secondary: false, primary: me, me, electionId: new ObjectId('7fffffff0000000000000001'),
    maxBsonObjectSize: int(16 * 1024 * 1024), maxMessageSizeBytes: int(48_000_000), maxWriteBatchSize: int(100_000), localTime: new Date(), logicalSessionTimeoutMinutes: int(30),
    connectionId: int(++lastConnection), minWireVersion: int(0), maxWireVersion: int(9), readOnly: false,
  };
}

function buildInfo(): Doc {
  return {
    version: YARDSTICK, gitVersion: 'embedded store of INQ', modules: [], allocator: 'system', javascriptEngine: 'none', sysInfo: 'deprecated', versionArray: [4, 4, 0, 0].map(int), bits: int(64), debug: false,
    maxBsonObjectSize: int(16 * 1024 * 1024), storageEngines: ['lmdb'],
  };
}

function endSessions(context: Context): Doc {
  const [name, ids] = Object.entries(context.command)[0]!;
  if (!Array.isArray(ids)) throw new MongoError(10065, `invalid parameter: expected an object (${name})`);
  if (!ids.every((i) => isDoc(i) && (i['id'] as Binary | undefined)?._bsontype === 'Binary')) throw new MongoError(14, `BSON field '${name}' must be an array of session ids`);
  for (const id of ids as { id: Binary }[]) context.engine.endSession(id.id.toString('hex'));
  return {};
}

function number(context: Context): bigint {
  const { txnNumber, autocommit } = context.command;
  if (txnNumber === undefined || !context.session) throw new MongoError(125, `${Object.keys(context.command)[0]} must be run within a transaction`);
  if (autocommit !== false) throw new MongoError(50768, 'txnNumber may only be provided for multi-document transactions');
  return BigInt(String(txnNumber));
}

async function commitTransaction(context: Context): Promise<Doc> {
  checkFields(context.command, ['recoveryToken', 'commitTimeout']);
  if (context.command['startTransaction'] !== undefined) throw new MongoError(263, 'Cannot start a transaction with a commit');
  await context.engine.commit(context.session!, number(context));
  return {};
}

function abortTransaction(context: Context): Doc {
  checkFields(context.command, ['recoveryToken']);
  context.engine.open(context.session!, number(context));
  context.engine.abort(context.session!);
  return {};
}

function ping(context: Context): Doc {
  checkFields({ ping: 1, ...('maxTimeMS' in context.command && { maxTimeMS: context.command['maxTimeMS'] }) }, []);
  return {};
}

export const SERVER_COMMANDS: Record<string, Handler> = {
  isMaster: { run: isMaster }, ismaster: { run: isMaster }, ping: { run: ping }, buildInfo: { run: buildInfo }, buildinfo: { run: buildInfo }, endSessions: { run: endSessions },
  commitTransaction: { run: commitTransaction, inTransaction: true }, abortTransaction: { run: abortTransaction, inTransaction: true },
};

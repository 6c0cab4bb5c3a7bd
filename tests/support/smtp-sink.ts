import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

export interface SunkMail { readonly to: string; readonly messageId: string; readonly subject: string; readonly text: string }

/** What the sink says to a recipient, and what happens when a whole message has come. */
export interface SinkManners {
  recipient?: (address: string) => string;
  received?: (mail: SunkMail, socket: Socket) => string | null;
}

const decodeWords = (text: string): string => text.replace(/\r\n\s+/g, ' ').replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=\s*/gi, (_, kind: string, coded: string) =>
  (kind.toUpperCase() === 'B' ? Buffer.from(coded, 'base64') : Buffer.from(unquote(coded.replaceAll('_', ' ')), 'latin1')).toString());

const unquote = (text: string): string =>
  text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

const bodyOf = (head: string, body: string): string => {
  if (/content-transfer-encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString();
  return /quoted-printable/i.test(head) ? Buffer.from(unquote(body), 'latin1').toString() : body;
};

const readMail = (to: string, data: string): SunkMail => {
  const [head = '', ...rest] = data.split('\r\n\r\n');
  const field = (name: string) => new RegExp(`^${name}: ([^\\r]*(?:\\r\\n\\s[^\\r]*)*)`, 'im').exec(head)?.[1] ?? '';
  return { to, messageId: field('Message-ID'), subject: decodeWords(field('Subject')), text: bodyOf(head, rest.join('\r\n\r\n')) };
};

const converse = (socket: Socket, manners: SinkManners, keep: (mail: SunkMail) => void) => {
  let waiting = '';
  let to = '';
  let inData = false;
  const say = (line: string) => void socket.write(`${line}\r\n`);
  const command = (line: string) => {
    const recipient = /^RCPT TO:<([^>]*)>/i.exec(line)?.[1];
    if (recipient !== undefined) {
      to = recipient;
      return say(manners.recipient?.(recipient) ?? '250 OK');
    }
    if (/^DATA/i.test(line)) {
      inData = true;
      return say('354 Go on');
    }
    if (/^QUIT/i.test(line)) return socket.end('221 Bye\r\n');
    return say('250 OK');
  };
  const data = (text: string) => {
    inData = false;
    const mail = readMail(to, text.replace(/^\.\./gm, '.'));
    keep(mail);
    const answer = manners.received ? manners.received(mail, socket) : '250 OK';
    if (answer !== null) say(answer);
  };
  socket.on('error', () => undefined);
  socket.on('data', (chunk: Buffer) => {
    waiting += chunk.toString('latin1');
    for (;;) {
      const end = inData ? '\r\n.\r\n' : '\r\n';
      const at = waiting.indexOf(end);
      if (at < 0) return;
      const piece = waiting.slice(0, at);
      waiting = waiting.slice(at + end.length);
      if (inData) data(piece);
      else command(piece);
    }
  });
  say('220 sink');
};

/** A mail server on the loopback that keeps what it is given and says what a test wants it to say. */
export const startSmtpSink = async () => {
  const mails: SunkMail[] = [];
  const manners: SinkManners = {};
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    converse(socket, manners, (mail) => mails.push(mail));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    mails, manners, url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
};

export type SmtpSink = Awaited<ReturnType<typeof startSmtpSink>>;

import { unlink } from 'node:fs/promises';
import type { Request, Response } from 'express';
import multer from 'multer';
import { cappedStorage } from './capped-storage.js';
import type { OversizeFile, ReceivedFile, RouteSpec } from './define-route.js';

export interface Received {
  readonly files: readonly ReceivedFile[];
  readonly oversize: readonly OversizeFile[];
}

export interface Receiver {
  /** Writes the files of a multipart request to the disk; the text fields become the body. */
  receive(request: Request, response: Response, spec: Pick<RouteSpec, 'files' | 'listOversize'>): Promise<Received>;
  /** Removes what `receive` wrote and no use case has moved away. */
  discard(files: readonly ReceivedFile[]): Promise<void>;
}

// Browsers send file names in UTF-8, which multer hands over as Latin-1.
const utf8Name = (name: string) => Buffer.from(name, 'latin1').toString('utf8').normalize('NFC');

/** A ZIP of files may be this many times as large as a file. */
const ZIP_TIMES = 10;

/**
 * A receiver with limits (DOC-6, SEC-5).
 * @param folder where uploads stay while the request runs
 * @param maxBytes of one file
 */
export const createReceiver = (folder: string, maxBytes: number): Receiver => {
  const limitOf = (name: string) => (/\.zip$/i.test(name) ? ZIP_TIMES * maxBytes : maxBytes);
  const capped = cappedStorage(folder, limitOf);
  const fields = { fields: 20, fieldSize: 64 * 1024 };
  const upload = ({ files = 0, listOversize }: Pick<RouteSpec, 'files' | 'listOversize'>) =>
    (listOversize ? multer({ storage: capped, limits: { files, ...fields } }) : multer({ dest: folder, limits: { fileSize: maxBytes, files, ...fields } })).any();
  return {
    receive: (request, response, spec) => new Promise((resolve, reject) => {
      upload(spec)(request, response, (error: unknown) => {
        if (error) return reject(error);
        const files = (Array.isArray(request.files) ? request.files : [])
          .map(({ path, originalname, size }) => ({ path, name: utf8Name(originalname), size }));
        // multer makes the fields an object without a prototype, which strict schemas take as any other.
        request.body = { ...request.body };
        resolve({
          files: files.filter(({ path }) => path !== ''),
          oversize: files.filter(({ path }) => path === '').map(({ name, size }) => ({ name, size, limit: limitOf(name) })),
        });
      });
    }),
    discard: async (files) => {
      await Promise.all(files.map(({ path }) => unlink(path).catch(() => undefined)));
    },
  };
};

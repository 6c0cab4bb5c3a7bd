import { unlink } from 'node:fs/promises';
import type { Request, Response } from 'express';
import multer from 'multer';
import type { ReceivedFile } from './define-route.js';

export interface Receiver {
  /** Writes the files of a multipart request to the disk; the text fields become the body. */
  receive(request: Request, response: Response, atMost: number): Promise<ReceivedFile[]>;
  /** Removes what `receive` wrote and no use case has moved away. */
  discard(files: readonly ReceivedFile[]): Promise<void>;
}

// Browsers send file names in UTF-8, which multer hands over as Latin-1.
const utf8Name = (name: string) => Buffer.from(name, 'latin1').toString('utf8').normalize('NFC');

/**
 * A receiver with limits (DOC-6, SEC-5).
 * @param folder where uploads stay while the request runs
 * @param maxBytes of one file
 */
export const createReceiver = (folder: string, maxBytes: number): Receiver => {
  const upload = (files: number) => multer({ dest: folder, limits: { fileSize: maxBytes, files, fields: 20, fieldSize: 64 * 1024 } }).any();
  return {
    receive: (request, response, atMost) => new Promise((resolve, reject) => {
      upload(atMost)(request, response, (error: unknown) => {
        if (error) return reject(error);
        const files = Array.isArray(request.files) ? request.files : [];
        // multer makes the fields an object without a prototype, which strict schemas take as any other.
        request.body = { ...request.body };
        resolve(files.map(({ path, originalname, size }) => ({ path, name: utf8Name(originalname), size })));
      });
    }),
    discard: async (files) => {
      await Promise.all(files.map(({ path }) => unlink(path).catch(() => undefined)));
    },
  };
};

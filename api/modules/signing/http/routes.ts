import { z } from 'zod';
import { defineRoute } from '../../../http/define-route.js';
import { IdParams } from '../../../http/schemas.js';
import { AppError } from '../../../kernel/errors.js';
import { languages } from '../../../kernel/languages.js';
import type { Signature } from '../domain/signature.js';
import { isIntact } from '../domain/signature.js';
import { maySee } from '../policy.js';
import type { SigningStore } from '../signing.mongo.js';
import type { ReAuthentication } from '../use-cases/re-authenticate.js';

const ReAuthenticationBody = z.strictObject({
  password: z.string().max(200),
  action: z.string().regex(/^[a-z-]+\.[a-z-]+$/).max(100),
  objectId: z.string().regex(/^[0-9a-f]{24}$/),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
});
const TokenAnswer = z.strictObject({ token: z.string(), expiresAt: z.string() });

const TwoLanguages = z.strictObject({ kk: z.string().nullable(), ru: z.string().nullable() });
const person = { personId: z.string(), name: z.string(), post: TwoLanguages };
export const SignatureAnswer = z.strictObject({
  id: z.string(), ...person, unit: TwoLanguages,
  onBehalfOf: z.strictObject({ ...person, orderNumber: z.string() }).nullable(),
  meaning: z.string(),
  subject: z.strictObject({ kind: z.string(), id: z.string(), label: z.string() }),
  stageId: z.string().nullable(), taskId: z.string().nullable(),
  textVersions: z.array(z.strictObject({
    id: z.string(), language: z.enum(languages), files: z.array(z.strictObject({ sha256: z.string(), format: z.string(), name: z.string() })),
  })),
  consentText: z.string(), at: z.string(), ip: z.string().nullable(), digest: z.string(),
  intact: z.boolean(),
}).meta({ id: 'Signature' });

const present = (signature: Signature) => ({
  ...signature,
  textVersions: signature.textVersions.map(({ files, ...rest }) => ({ ...rest, files: [...files] })),
  at: signature.at.toISOString(), intact: isIntact(signature),
});

export interface SigningRoutesDependencies {
  readonly signatures: Pick<SigningStore['signatures'], 'find'>;
  readonly reAuthenticate: ReAuthentication['reAuthenticate'];
}

export const signingRoutes = ({ signatures, reAuthenticate }: SigningRoutesDependencies) => [
  defineRoute({
    method: 'post', path: '/signing/re-authentications', operationId: 'reAuthenticate', summary: 'Give the password again before signing',
    permission: 'signed-in', body: ReAuthenticationBody, secretAnswer: true, success: { status: 201, schema: TokenAnswer },
  }, async ({ actor, body: { password, ...purpose } }) => {
    const { token, expiresAt } = await reAuthenticate(actor, password, purpose);
    return { token, expiresAt: expiresAt.toISOString() };
  }),
  defineRoute({
    method: 'get', path: '/signing/signatures/:id', operationId: 'getSignature', summary: 'A signature and whether it is intact',
    permission: 'signed-in', params: IdParams, success: { status: 200, schema: SignatureAnswer },
  }, async ({ actor, params }) => {
    const signature = await signatures.find(params.id);
    if (!signature || !maySee(actor, signature)) throw new AppError('not_found');
    return present(signature);
  }),
];

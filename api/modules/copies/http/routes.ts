import { z } from 'zod';
import { defineRoute } from '../../../http/define-route.js';
import { Id, Trilingual } from '../../../http/schemas.js';
import { languages } from '../../../kernel/languages.js';
import { textStates } from '../domain/standing.js';
import type { Validity } from '../domain/validity-answer.js';
import { disclosures } from '../domain/validity-answer.js';
import { stampLanguages } from '../ports.js';
import type { GiveCopy } from '../use-cases/give-copy.js';
import type { ReadValidity } from '../use-cases/read-validity.js';

const NamedAnswer = z.strictObject({
  kind: z.enum(['edition', 'change']), issue: z.number().int().nullable(), revision: z.number().int().nullable(), ordinal: z.number().int(),
  changeNumber: z.number().int(), since: z.string(),
}).meta({ id: 'NamedText' });

const ValidityAnswer = z.strictObject({
  shown: z.enum(disclosures), state: z.enum(textStates), sha256: z.array(z.string()), edition: NamedAnswer.nullable(), since: z.string().nullable(),
  startAssumed: z.boolean(), replacedOn: z.string().nullable(), replacedBy: NamedAnswer.nullable(), cancelledOn: z.string().nullable(),
  current: z.strictObject({ edition: NamedAnswer, href: z.string().nullable() }).nullable(), title: Trilingual.nullable(), code: z.string().nullable(),
}).meta({ id: 'Validity' });

const OriginalParams = z.strictObject({ id: Id, editionId: Id, language: z.enum(languages) });
const VersionParams = z.strictObject({ id: Id, versionId: Id });
const StampQuery = z.strictObject({ stamp: z.enum(stampLanguages).default('kk') });
const pdf = { status: 200, download: true } as const;
const contentType = 'application/pdf';

/** Of an address; a university shares one. Wrong tokens are counted more strictly: nobody types them. */
const COPIES_A_MINUTE = 120;
const WRONG_TOKENS_A_MINUTE = 20;

const present = ({ sha256, title, ...rest }: Validity) => ({ ...rest, sha256: [...sha256], title: title && { ...title } });

const copyRoutes = (give: GiveCopy) => [
  defineRoute({
    method: 'get', path: '/documents/:id/versions/:versionId/stamped', operationId: 'downloadStamped', summary: 'The PDF of a text version with its stamp (DIST-2)',
    permission: 'public', params: VersionParams, query: StampQuery, perMinute: COPIES_A_MINUTE, success: pdf,
  }, async ({ actor, params: { id, versionId }, query }) => ({ ...await give.stamped(actor, id, versionId, query.stamp), contentType })),
  defineRoute({
    method: 'get', path: '/documents/:id/originals/:editionId/:language/stamped', operationId: 'downloadStampedOriginal', summary: 'The original of an edition with its stamp (DIST-2)',
    permission: 'public', params: OriginalParams, query: StampQuery, perMinute: COPIES_A_MINUTE, success: pdf,
  }, async ({ actor, params: { id, editionId, language }, query }) => ({ ...await give.original(actor, id, editionId, language, query.stamp), contentType })),
  defineRoute({
    method: 'get', path: '/documents/:id/versions/:versionId/unstamped', operationId: 'downloadUnstamped', summary: 'The registered PDF of a text version, unchanged',
    permission: 'documents:manage', params: VersionParams, success: pdf,
  }, async ({ actor, params: { id, versionId } }) => ({ ...await give.unstamped(actor, id, versionId), contentType })),
  defineRoute({
    method: 'get', path: '/drafts/:id/files/:fileId/stamped', operationId: 'downloadStampedDraft', summary: 'A PDF of a draft, marked as a draft',
    permission: 'signed-in', params: z.strictObject({ id: Id, fileId: Id }), query: StampQuery, perMinute: COPIES_A_MINUTE, success: pdf,
  }, async ({ actor, params: { id, fileId }, query }) => ({ ...await give.draft(actor, id, fileId, query.stamp), contentType })),
];

/** Copies with stamps, and the pages to which their QR codes lead. */
export const copiesRoutes = (give: GiveCopy, read: ReadValidity, qrOf: (text: string) => { readonly size: number; readonly path: string }) => [
  ...copyRoutes(give),
  defineRoute({
    method: 'get', path: '/documents/:id/versions/:versionId/qr', operationId: 'showQr', summary: 'Address of the validity page of a text version, and its QR code',
    permission: 'public', params: VersionParams,
    success: { status: 200, schema: z.strictObject({ url: z.string(), size: z.number().int(), path: z.string() }) },
  }, async ({ actor, params: { id, versionId } }) => {
    const url = await read.address(actor, id, versionId);
    return { url, ...qrOf(url) };
  }),
  defineRoute({
    method: 'get', path: '/validity/:token', operationId: 'showValidity', summary: 'Whether the text on a paper copy is in force',
    permission: 'public', params: z.strictObject({ token: z.string() }), missesPerMinute: WRONG_TOKENS_A_MINUTE, success: { status: 200, schema: ValidityAnswer },
  }, async ({ actor, params }) => present(await read.validity(actor, params.token))),
];

import { z } from 'zod';
import { DateText, Id, Trilingual } from '../../../http/schemas.js';
import { relationKinds } from '../domain/relation.js';
import { unitKinds } from '../domain/unit.js';

/** Empty text is "not given". */
const text = (max: number) => z.string().trim().max(max).nullable().transform((value) => value || null);
const required = (max: number) => z.string().trim().min(1).max(max);
const date = DateText.nullable();

export const UnitFacts = z.strictObject({
  code: required(50),
  name: Trilingual,
  kind: z.enum(unitKinds).optional(),
  abbreviation: text(50).optional(),
  parentId: Id.nullable().optional(),
  from: date.optional(),
  to: date.optional(),
  headId: Id.nullable().optional(),
  secretaryId: Id.nullable().optional(),
  qualityManagerId: Id.nullable().optional(),
  memberIds: z.array(Id).max(500).optional(),
});
export const UnitEditBody = z.strictObject({ ...UnitFacts.partial().shape, since: DateText.optional() });

export const PostBody = z.strictObject({
  unitId: Id, positionKk: text(300).default(null), positionRu: text(300).default(null), from: date.default(null), to: date.default(null),
});
export const PostEdit = z.strictObject({
  unitId: Id, positionKk: text(300), positionRu: text(300), from: date, to: date,
}).partial();

const personFacts = {
  personnelNumber: required(50),
  surname: required(100),
  name: required(100),
  patronymic: text(100).default(null),
  email: z.email().max(254).nullable().default(null),
};
export const PersonBody = z.strictObject({ ...personFacts, assignments: z.array(PostBody).max(50).default([]) });
export const PersonEditBody = z.strictObject({
  personnelNumber: personFacts.personnelNumber.optional(),
  surname: personFacts.surname.optional(),
  name: personFacts.name.optional(),
  patronymic: text(100).optional(),
  email: z.email().max(254).nullable().optional(),
  active: z.literal(true).optional(),
});

const stored = z.string().nullable();
const NamesAnswer = { kk: stored, ru: stored, en: stored };
const Named = z.strictObject({ id: z.string(), name: z.string() });

export const UnitAnswer = z.strictObject({
  id: z.string(), code: z.string(), kind: z.enum(unitKinds), name: z.strictObject(NamesAnswer), abbreviation: stored, parentId: stored,
  head: Named.nullable(), secretary: Named.nullable(), qualityManager: Named.nullable(), members: z.array(Named),
  from: stored, to: stored, people: z.number().int(), revision: z.number().int(),
}).meta({ id: 'Unit' });
export const UnitCard = z.strictObject({
  ...UnitAnswer.shape,
  names: z.array(z.strictObject({ ...NamesAnswer, from: stored, to: stored })),
  relations: z.array(z.strictObject({ id: z.string(), kind: z.enum(relationKinds), personId: z.string(), from: stored, to: stored })),
});

export const PersonAnswer = z.strictObject({
  id: z.string(), personnelNumber: z.string(), surname: z.string(), name: z.string(), patronymic: stored, email: stored,
  active: z.boolean(), revision: z.number().int(),
  assignments: z.array(z.strictObject({
    id: z.string(), unitId: z.string(), unit: z.strictObject({ kk: stored, ru: stored }), positionKk: stored, positionRu: stored, from: stored, to: stored,
  })),
  account: z.strictObject({ id: z.string(), login: z.string(), state: z.string() }).nullable(),
}).meta({ id: 'Person' });

export const UniversityNameBody = z.strictObject({ nameKk: required(500), nameRu: required(500), nameEn: required(500), from: date });
export const UniversityAnswer = z.strictObject({
  names: z.array(z.strictObject({ nameKk: z.string(), nameRu: z.string(), nameEn: z.string(), from: stored, to: stored })),
});

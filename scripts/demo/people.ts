import type { PersonImport, UnitImport } from '../../api/modules/organization/public.js';
import { demoJson } from './data.js';
import type { Names } from './person-name.js';
import { inventName } from './person-name.js';
import { seededRandom } from './random.js';

type DemoUnit = Omit<UnitImport, 'headPersonnelNumber' | 'from' | 'to'>;
type Position = readonly [kk: string, ru: string];
type Positions = Readonly<Record<string, readonly Position[]>> & { readonly heads: Readonly<Record<string, Position>> };

/** A body with the personnel numbers of its people. */
export interface DemoBody { readonly code: string; readonly secretary: string; readonly members: readonly string[] }

export interface DemoOrganization {
  readonly university: readonly { nameKk: string; nameRu: string; nameEn: string; from: string | null }[];
  /** Ready for `importUnit`, parents first; heads are named by personnel number and come with the people. */
  readonly units: readonly UnitImport[];
  /** Ready for `importPerson`. */
  readonly people: readonly PersonImport[];
  readonly bodies: readonly DemoBody[];
}

const PEOPLE = 200;
const MEMBERS = 7;
const SEED = 20240920;

const kindOf = ({ nameKk }: DemoUnit): 'faculty' | 'department' | 'other' => {
  if (nameKk?.endsWith('факультет') || nameKk?.endsWith('факультеті')) return 'faculty';
  return nameKk?.endsWith('кафедрасы') ? 'department' : 'other';
};

const headPosition = (unit: DemoUnit, { heads }: Positions): Position => {
  const position = heads[unit.code] ?? heads[kindOf(unit)];
  if (!position) throw new Error(`No position for the head of ${unit.code}.`);
  return position;
};

const numberOf = (index: number) => String(1001 + index);
const yearOf = (value: number) => 2012 + Math.floor(value * 13);

/** One unit after the other gets its next post until everybody has one: heads first, then staff by turns. */
const posts = (units: readonly DemoUnit[], positions: Positions): { unit: DemoUnit; position: Position }[] => {
  const heads = units.map((unit) => ({ unit, position: headPosition(unit, positions) }));
  const turns = Array.from({ length: PEOPLE }, (_, turn) => units.flatMap((unit) => {
    const staff = positions[unit.code] ?? positions[kindOf(unit)] ?? [];
    const position = unit.code in positions ? staff[turn] : staff[turn % staff.length];
    return position ? [{ unit, position }] : [];
  })).flat();
  return [...heads, ...turns].slice(0, PEOPLE);
};

/** The demo university: units and positions as universities have them, people who do not exist. The same every time. */
export const demoOrganization = (): DemoOrganization => {
  const all = demoJson<DemoUnit[]>('units.json');
  const names = demoJson<Names>('names.json');
  const random = seededRandom(SEED);
  const structural = all.filter(({ kind }) => kind !== 'body');
  const people = posts(structural, demoJson<Positions>('positions.json')).map(({ unit, position }, index): PersonImport => ({
    personnelNumber: numberOf(index),
    ...inventName(random, names),
    email: `p${numberOf(index)}@example.kz`,
    unitCode: unit.code, positionKk: position[0], positionRu: position[1],
    from: `${yearOf(random.next())}-09-01`, to: null,
  }));
  const headOf = new Map(structural.map(({ code }, index) => [code, numberOf(index)]));
  const bodies = all.filter(({ kind }) => kind === 'body').map(({ code }) => {
    const members = [...new Set(Array.from({ length: MEMBERS }, () => random.pick(people).personnelNumber))];
    return { code, secretary: members[0] ?? numberOf(0), members };
  });
  return {
    university: demoJson<{ names: DemoOrganization['university'] }>('university.json').names,
    units: all.map((unit) => ({ ...unit, headPersonnelNumber: headOf.get(unit.code) ?? null, from: null, to: null })),
    people,
    bodies,
  };
};

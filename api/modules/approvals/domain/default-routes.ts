import type { Participant, StageTemplate } from './route.js';
import type { StageKind } from './stage-kinds.js';

/** Who holds the offices that every route needs; an installation names them, or the demo does. */
export interface RouteOffices {
  readonly legalUnitId: string;
  readonly bodyId: string;
  readonly rectorUnitId: string;
  /** Who approves changes: the vice-rector for strategic development, or of the field, by the post as it is written; the rector where none is named. */
  readonly viceRectorPost?: string | undefined;
}

const stage = (key: string, kind: StageKind, participants: readonly Participant[], workingDays: number, rest: Partial<StageTemplate> = {}): StageTemplate =>
  ({ key, kind, name: null, participants, mode: 'all', workingDays, compulsory: true, resetOnChange: true, ...rest });

const HEAD = { kk: 'Бөлімше басшысының келісуі', ru: 'Согласование с руководителем подразделения', en: 'Agreement of the unit\'s head' };
const UNITS = { kk: 'Мүдделі бөлімшелердің келісуі', ru: 'Согласование с заинтересованными подразделениями', en: 'Agreement of the units concerned' };

const office = (kind: Participant['kind'], id: string | null = null): Participant[] => [{ kind, id }];

/**
 * The chain of the sources (WF-1): the author's head → interested units → the legal office → norm control → the collegial body → the rector →
 * registration. A change needs no body: the vice-rector approves it. A cancellation needs no interested units.
 */
export const defaultRoutes = ({ legalUnitId, bodyId, rectorUnitId, viceRectorPost }: RouteOffices) => {
  const legal = stage('legal', 'legal-review', office('unit-head', legalUnitId), 3);
  const norm = stage('norm', 'norm-control', office('role', 'quality-office'), 3);
  const registration = stage('register', 'registration', office('role', 'quality-office'), 2);
  const end = [
    stage('body', 'collegial-decision', office('body', bodyId), 10),
    stage('rector', 'approval', office('unit-head', rectorUnitId), 3),
    registration,
  ];
  return [
    {
      subjectKind: 'edition' as const, typeId: null, name: { kk: 'Құжатты бекітудің негізгі бағыты', ru: 'Основной маршрут утверждения документа', en: 'Main route of approval' },
      stages: [
        stage('head', 'coordination', office('author-unit-head'), 3, { name: HEAD }),
        stage('units', 'coordination', office('interested-unit-heads'), 5, { name: UNITS, compulsory: false, resetOnChange: false }),
        legal, norm, ...end,
      ],
    },
    {
      subjectKind: 'change' as const, typeId: null, name: { kk: 'Өзгерісті бекіту бағыты', ru: 'Маршрут утверждения изменения', en: 'Route of a change' },
      stages: [
        stage('head', 'coordination', office('author-unit-head'), 3, { name: HEAD }),
        stage('units', 'coordination', office('interested-unit-heads'), 5, { name: UNITS, compulsory: false, resetOnChange: false }),
        legal, norm, stage('vice-rector', 'approval', viceRectorPost ? office('position', viceRectorPost) : office('unit-head', rectorUnitId), 3), registration,
      ],
    },
    {
      subjectKind: 'cancellation' as const, typeId: null, name: { kk: 'Құжаттың күшін жою бағыты', ru: 'Маршрут отмены документа', en: 'Route of a cancellation' },
      stages: [stage('head', 'coordination', office('author-unit-head'), 3, { name: HEAD }), legal, norm, ...end],
    },
  ];
};

import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Reading } from '../organization.mongo.js';
import type { changeUnit } from '../use-cases/change-unit.js';
import type { personCommands } from '../use-cases/change-person.js';
import type { createUnit } from '../use-cases/create-unit.js';
import type { deactivatePerson } from '../use-cases/deactivate-person.js';
import type { peopleViews } from '../use-cases/list-people.js';
import type { unitViews } from '../use-cases/list-units.js';
import type { renameUniversity } from '../use-cases/rename-university.js';

export interface OrganizationCommands extends ReturnType<typeof personCommands> {
  readonly createUnit: ReturnType<typeof createUnit>;
  readonly changeUnit: ReturnType<typeof changeUnit>;
  readonly deactivatePerson: ReturnType<typeof deactivatePerson>;
  readonly setUniversityName: ReturnType<typeof renameUniversity>;
}

export interface OrganizationRoutesDependencies {
  readonly commands: OrganizationCommands;
  readonly units: ReturnType<typeof unitViews>;
  readonly people: ReturnType<typeof peopleViews>;
  readonly reading: Pick<Reading, 'university'>;
  readonly today: () => LegalDate;
}

import type { Clock } from '../kernel/clock.js';
import { createDevelopmentRequests } from '../modules/development-requests/public.js';
import type { Organization } from '../modules/organization/public.js';
import { createWorkPlanPrinters } from '../platform/forms/work-plan-printers.js';
import type { Transactions } from '../platform/mongo/unit-of-work.js';
import type { Stores } from './stores.js';
import { universityNamesIn } from './university-names.js';

interface RequestParts {
  readonly stores: Stores;
  readonly transactions: Transactions;
  readonly clock: Clock;
}

/** Connects development requests with the register, the organization and the printing of the plan. */
export const developmentRequestsOf = ({ stores, transactions, clock }: RequestParts, organization: Organization) => createDevelopmentRequests({
  store: stores.developmentRequests, transactions, clock, printers: createWorkPlanPrinters(),
  directory: {
    unitNames: organization.unitNames,
    personNames: organization.personNames,
    typeNames: async () => new Map((await stores.documents.queries.types()).map(({ id, name }) => [id, name])),
    documentFor: async (actor, id) => {
      const lines = await stores.documents.register.visibleLines([id], actor.rights);
      const line = lines.find(({ status }) => status === 'in_force') ?? lines[0];
      return line ? { id, typeId: line.typeId, code: line.code, title: line.title } : null;
    },
    universityNames: universityNamesIn(organization),
  },
});

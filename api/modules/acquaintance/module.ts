import type { OpenTransaction } from '../../kernel/transaction.js';
import type { Transactions } from '../../platform/mongo/unit-of-work.js';
import { officeRoutes } from './http/office-routes.js';
import { ownRoutes } from './http/own-routes.js';
import { remarkRoutes } from './http/remark-routes.js';
import { sheetRoutes } from './http/sheet-routes.js';
import type { Files } from './http/unit-routes.js';
import { unitRoutes } from './http/unit-routes.js';
import type { FeedHandlers } from './projectors/feeds.js';
import type { AcquaintanceStores } from './stores.mongo.js';
import { createConfirmEntry } from './use-cases/confirm-entry.js';
import type { Context } from './use-cases/context.js';
import { createCountLists } from './use-cases/count-lists.js';
import { createDeadlines } from './use-cases/deadlines.js';
import { createFillList } from './use-cases/fill-list.js';
import { createFollowEvents } from './use-cases/follow-events.js';
import { createFollowPeople } from './use-cases/follow-people.js';
import { createOneTimeCodes } from './use-cases/one-time-codes.js';
import type { SheetPrinting } from './use-cases/print-sheet.js';
import { createPrintSheet } from './use-cases/print-sheet.js';
import { createPreviewScope } from './use-cases/preview-scope.js';
import { createReadLists } from './use-cases/read-lists.js';
import { createReadMine } from './use-cases/read-mine.js';
import { createReaderRemarks } from './use-cases/reader-remarks.js';
import { createRecordForUnit } from './use-cases/record-for-unit.js';
import { createRemind } from './use-cases/remind.js';
import { createStartCampaigns } from './use-cases/start-campaigns.js';
import { createSteerCampaigns } from './use-cases/steer-campaigns.js';

export interface AcquaintanceDependencies extends Omit<Context, 'uow' | 'campaigns' | 'entries' | 'counters' | 'office'> {
  readonly transactions: Transactions;
  readonly stores: AcquaintanceStores;
  readonly sheets: SheetPrinting;
  readonly files: Files;
}

/** Acquaintance with documents and changes: campaigns, their lists, evidence (ACQ-1 … ACQ-7). */
export const createAcquaintance = ({ transactions, stores, sheets, files, ...shared }: AcquaintanceDependencies) => {
  const { campaigns, entries, counters, office } = stores;
  const context: Context = { ...shared, campaigns, entries, counters, office, uow: transactions.bind((session: OpenTransaction) => stores.bound(session)) };
  const deadlines = createDeadlines(context);
  const start = createStartCampaigns(context, deadlines);
  const followPeople = createFollowPeople(context, deadlines);
  const follow = createFollowEvents(context, followPeople);
  const countLists = createCountLists(context);
  const codes = createOneTimeCodes(context);
  const confirmEntry = createConfirmEntry(context, codes);
  const recordForUnit = createRecordForUnit(context);
  const mine = createReadMine(context);
  const lists = createReadLists(context, recordForUnit);
  const steer = createSteerCampaigns(context, deadlines, start);
  const remarks = createReaderRemarks(context);
  const previewScope = createPreviewScope(context);
  const printSheet = createPrintSheet(context, recordForUnit, sheets);
  const feed: FeedHandlers = {
    editionRegistered: start.editionRegistered, changeRegistered: (id) => start.changeRegistered(id), documentSaved: follow.document, documentCancelled: follow.cancelled,
    personChanged: (id) => follow.people([id]), unitChanged: follow.unit,
  };
  return {
    routes: [
      ...ownRoutes({ mine, confirmEntry, codes, consent: context.consent }),
      ...unitRoutes({ lists, recordForUnit, mine, files }),
      ...officeRoutes({ lists, start, steer, previewScope, register: context.register, directory: context.directory, today: context.clock.today }),
      ...remarkRoutes(remarks),
      ...sheetRoutes(printSheet),
    ],
    job: createFillList(context, followPeople),
    feed, count: countLists.count,
    start, steer, mine, lists, confirmEntry, recordForUnit, previewScope, printSheet,
    remind: createRemind(context),
    followDays: follow.days,
    rebuildCounters: countLists.rebuild,
    sweepCodes: () => office.sweepCodes(context.clock.now()),
  };
};
export type Acquaintance = ReturnType<typeof createAcquaintance>;

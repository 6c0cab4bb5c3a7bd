import type { Clock } from '../../../kernel/clock.js';
import type { UnitOfWork } from '../../../platform/mongo/unit-of-work.js';
import type { ActRepository, TypeRepository } from '../act-repository.mongo.js';
import type { HoldingRepository } from '../holding-repository.mongo.js';

export interface DocumentRepositories {
  readonly holdings: HoldingRepository;
  readonly acts: ActRepository;
  readonly types: TypeRepository;
}

export interface DocumentDependencies {
  readonly uow: UnitOfWork<DocumentRepositories>;
  readonly clock: Clock;
}

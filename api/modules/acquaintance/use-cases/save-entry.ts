import type { Actor } from '../../../kernel/actor.js';
import type { AuditChange } from '../../../kernel/audit.js';
import type { Campaign } from '../domain/campaign.js';
import type { Entry } from '../domain/entry.js';
import type { Work } from './context.js';
import { asEntry, listChanged } from './context.js';

const watched = ['state', 'unitId', 'dueOn', 'opened', 'evidence', 'closed', 'name'] as const;

const changesOf = (before: Entry, after: Entry): AuditChange[] =>
  watched.flatMap((field) => (JSON.stringify(before[field]) === JSON.stringify(after[field]) ? [] : [{ field, from: before[field], to: after[field] }]));

/** Writes a changed entry with its journal row and the event that the counters follow; nothing when nothing differs. */
export const saveEntry = async (work: Work, actor: Actor, action: string, campaign: Campaign, before: Entry, after: Entry): Promise<Entry> => {
  const changes = changesOf(before, after);
  if (changes.length === 0) return before;
  const saved = await work.entries.save(after);
  await work.audit.record({ actor, action, object: asEntry(after, campaign), changes });
  await work.outbox.append([listChanged(campaign.id, saved.revision)]);
  return saved;
};

import type { Inq } from '../../api/compose.js';
import { systemActor } from '../../api/kernel/actor.js';
import { defaultRoutes } from '../../api/modules/approvals/public.js';
import { VICE_RECTOR } from './accounts.js';
import { actorOf, putText, send } from './as-author.js';
import type { Block, DemoText } from './demo-text.js';
import { demoDrafts, demoTexts } from './demo-text.js';
import type { Part } from './seed-parts.js';

const office = systemActor('demo');
const EDITED = 'Е/ПД 3-1.22-2025';

const unitId = async ({ stores }: Inq, code: string): Promise<string> => {
  const unit = await stores.organization.reading.units.byCode(code);
  if (!unit) throw new Error(`The demo university has no unit ${code}.`);
  return unit.id;
};

/** Routes as the sources have them, with the offices of the demo university. */
export const seedRoutes: Part = async (inq) => {
  if ((await inq.approvals.manageRoutes.list()).length > 0) return;
  const offices = { legalUnitId: await unitId(inq, '13'), bodyId: await unitId(inq, 'К-02'), rectorUnitId: await unitId(inq, '01'), viceRectorPost: VICE_RECTOR };
  for (const route of defaultRoutes(offices)) await inq.approvals.manageRoutes.add(office, route);
};

/** The adviser regulation as its owner would change it: other numbers, and a clause more. */
const nextEdition = (text: DemoText): DemoText => {
  const changed = (block: Block): Block[] => {
    if (block.kind !== 'clause') return [block];
    const words = block.text.replace('отыздан елуге дейін', 'жиырмадан қырыққа дейін').replace('бес жұмыс күні ішінде', 'үш жұмыс күні ішінде');
    const own: Block = { ...block, text: words };
    return block.number === '2.4' ? [own, { kind: 'clause', number: '2.5', text: 'Эдвайзер ауысқан кезде бұрынғы эдвайзер білім алушының жеке оқу жоспарын үш күн ішінде тапсырады.' }] : [own];
  };
  return { ...text, edition: '2', approved: 'Жоба', blocks: text.blocks.flatMap(changed) };
};

/** One document under way, waiting for the head of its author, and one new edition that its author has not sent yet. */
export const seedApprovals: Part = async (inq, say, folder) => {
  const author = await actorOf(inq, 'demo.avtor');
  const { items } = await inq.documents.readDrafts.list(author, { mine: true }, 0, 10);
  const [mentoring] = demoDrafts();
  const adviser = demoTexts().find(({ code }) => code === EDITED);
  if (!mentoring || !adviser) throw new Error('The texts of the demo drafts are gone.');
  const known = (title: string) => items.find(({ draft }) => draft.title.kk === title)?.draft;

  const types = await inq.documentStore.queries.types();
  const regulation = types.find(({ name }) => name.kk === 'Ереже') ?? types[0];
  const fresh = known(mentoring.title) ?? await inq.documents.writeDrafts.begin(author, {
    kind: 'edition', documentId: null, requestId: null,
    card: { typeId: regulation?.id ?? '', title: { kk: mentoring.title, ru: null, en: null }, ownerUnitId: await unitId(inq, '22-2'), interestedUnitIds: [await unitId(inq, '02-1')], scope: [{ kind: 'everybody' }] },
  });
  if (fresh.texts.length === 0) await putText(inq, author, fresh.id, mentoring, folder);
  if (fresh.state === 'draft') await send(inq, author, fresh.id);

  const { documentIds: [documentId = ''] } = await inq.documents.findDocuments(EDITED, office.rights, inq.clock.today());
  const edition = known(adviser.title) ?? await inq.documents.writeDrafts.begin(author, { kind: 'edition', documentId, requestId: null, card: { ownerUnitId: await unitId(inq, '22-2') } });
  if (edition.texts.length === 0) await putText(inq, author, edition.id, nextEdition(adviser), folder);
  say('Demo university: drafts 2 of 2');
};

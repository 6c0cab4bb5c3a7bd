import type { PrintedApproval, PrintedDecision } from '../../../api/modules/originals/public.js';

const decision = (kind: string, phase: string, name: string, outcome: string, effect: string, more: Partial<PrintedDecision> = {}): PrintedDecision => ({
  stage: { kind, phase, name: null }, name: { kk: name, ru: name }, post: { kk: 'Қызметкер', ru: 'Сотрудник' }, outcome, effect, at: '16.11.2026 10:00 (UTC+05:00)',
  onBehalfOf: null, protocol: null, mark: `ab12cd34ef560789${'0'.repeat(48)}`, intact: true, ...more,
});

/** An approval with every kind of row that a sheet can have. */
export const approvalData: PrintedApproval = {
  organization: { kk: '«Дала өңірлік университеті» КЕАҚ', ru: 'НАО «Степной региональный университет»' },
  type: { kk: 'Ереже', ru: 'Положение' }, title: { kk: 'Тәлімгерлік туралы ереже', ru: 'Положение о наставничестве' }, department: { kk: 'Педагогика кафедрасы', ru: null },
  code: 'ЕЖ-14-2026', issue: 2, revision: null, registrationNumber: '114', validFrom: '01.12.2026',
  decisions: [
    decision('coordination', 'coordination', 'Басшыбаев Бекзат Ерланұлы', 'agree-with-remarks', 'pass', { onBehalfOf: { name: 'Сапарғалиев Төлеген', order: '77-Ө' } }),
    decision('a-kind-of-tomorrow', 'coordination', 'Жаңаев Жанат', 'nod', 'pass'),
    decision('legal-review', 'coordination', 'Заңгеров Зейнолла', 'agree', 'pass', { intact: false }),
    decision('collegial-decision', 'approval', '', 'approve', 'pass', {
      name: { kk: 'Академиялық кеңес', ru: 'Академический совет' }, post: null, mark: null, protocol: { number: '3', date: '10.11.2026', secretary: 'Хатшыева Хадиша' },
    }),
    decision('approval', 'approval', 'Ректоров Рахат Һашимұлы', 'approve', 'pass', { post: { kk: 'Ректор', ru: 'Ректор' } }),
  ],
  acts: [{ kind: 'protocol', body: { kk: 'Академиялық кеңес', ru: 'Академический совет' }, number: '3', date: '10.11.2026' }],
  files: [{ name: 'мәтін.docx', language: 'kk', sha256: 'c3f27cafcd2b4244bac249632553de905052079a61d117b7b13dce8c8c9d880d', format: 'docx' }],
};

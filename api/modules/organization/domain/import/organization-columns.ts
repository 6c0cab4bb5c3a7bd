import type { FieldRule } from '../../../../text/tables/columns.js';
import type { PersonField, UnitField } from './organization-flags.js';

/** Heading words as they fold (see `headingKey`): Kazakh, Russian, English. The command's own column names come first. */
const period: readonly FieldRule<'from' | 'to'>[] = [
  { field: 'from', headings: [[/^(?:from|start|с|бастап|date from|from date)$/u, 1], [/басталу|бастап|кабылдан\p{L}* куни|дата (?:начала|приема|создания|с)|начало|курыл\p{L}* куни|жумыска алын/u, 0.95]] },
  { field: 'to', headings: [[/^(?:to|end|по|дейин|until|date to|to date)$/u, 1], [/аякталу|дейин|шыгу куни|дата (?:окончания|увольнения|закрытия|по)|окончани|конец|жойыл|босат/u, 0.95]] },
];

export const personRules: readonly FieldRule<PersonField>[] = [
  { field: 'personnelNumber', headings: [[/^personnel ?number$/u, 1.2], [/табел|personnel|жеке номир|жеке номер|employee (?:id|no|number)|staff (?:id|no|number)/u, 1]] },
  { field: 'surname', headings: [[/^(?:surname|last name|family name)$/u, 1.2], [/^теги\p{L}*$|фамили/u, 1]] },
  { field: 'patronymic', headings: [[/patronymic|middle name|отчество|акесинин аты|экесинин аты/u, 1.2]] },
  { field: 'name', headings: [[/^(?:name|first name|given name)$/u, 1.1], [/^(?:аты|есими|имя)$/u, 1]] },
  { field: 'email', headings: [[/e ?mail|email|пошта|почта/u, 1]], content: (cells) => cells.filter((cell) => cell.includes('@')).length / Math.max(1, cells.length) },
  { field: 'unitCode', headings: [[/^unit ?code$/u, 1.2], [/болимше|подразделени|unit|department|кафедра/u, 0.9]] },
  { field: 'positionKk', headings: [[/^position ?kk$/u, 1.2], [/лауазым\p{L}* (?:каз|kk|кк)\p{L}*|должность (?:каз|на каз|kk)\p{L}*|position kazakh/u, 1.1], [/лауазым/u, 0.8]] },
  { field: 'positionRu', headings: [[/^position ?ru$/u, 1.2], [/лауазым\p{L}* (?:орыс|ор|ru|рус)\p{L}*|должность (?:рус|на рус|ru)\p{L}*|position russian/u, 1.15], [/должност/u, 0.8], [/^(?:position|post)$/u, 0.6]] },
  ...period,
];

export const unitRules: readonly FieldRule<UnitField>[] = [
  { field: 'parentCode', headings: [[/^parent ?code$/u, 1.3], [/parent|жогары турган|жогаргы|вышестоящ|родител|багыныс|кирет/u, 1.2]] },
  { field: 'headPersonnelNumber', headings: [[/^head ?personnel ?number$/u, 1.3], [/басшы|руководител|head|жетекши|табел/u, 1.1]] },
  { field: 'kind', headings: [[/^(?:kind|type|тури?|вид|тип|санаты)$/u, 1.1]] },
  { field: 'abbreviation', headings: [[/abbreviat|кыскарт|сокращ|аббревиат|кыскаша/u, 1.1]] },
  { field: 'nameKk', headings: [[/^name ?kk$/u, 1.2], [/(?:атау|атал|аты|наименовани|названи|name)\p{L}*.* (?:каз|kk|кк|kaz)\p{L}*|казакша/u, 1.1], [/атау|атал/u, 0.8]] },
  { field: 'nameRu', headings: [[/^name ?ru$/u, 1.2], [/(?:атау|атал|аты|наименовани|названи|name)\p{L}*.* (?:орыс|рус|ru|rus)\p{L}*|орысша/u, 1.15], [/наименовани|названи/u, 0.8]] },
  { field: 'code', headings: [[/^code$/u, 1.2], [/(?:^|\s)коды?(?:\s|$)|шифр|индекс|unit code/u, 0.9]] },
  ...period,
];

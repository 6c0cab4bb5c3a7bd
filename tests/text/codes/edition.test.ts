import { describe, expect, test } from '@jest/globals';
import { findEdition, findEditionAtEnd, readEditionCell } from '../../../api/text/codes/edition.js';

describe('REG-6 an edition has two axes, either may be unknown', () => {
  test.each([
    ['1 баспа / редакция 1', 1, 1],
    ['1 баспа/1 редакция', 1, 1],
    ['1баспа /Редакция1', 1, 1],
    ['1 баспа /Редакция 1', 1, 1],
    ['2 баспа', 2, null],
    ['2-басылым', 2, null],
    ['2-ші баспа, 3 редакция', 2, 3],
    ['Редакция 1', null, 1],
    ['Редакция: 4', null, 4],
    ['ред. 4', null, 4],
    ['ред.4', null, 4],
    ['издание 2, редакция 3', 2, 3],
    ['редакция 3 / баспа 2', 2, 3],
    ['II баспа', 2, null],
    ['екінші басылым', 2, null],
    ['вторая редакция', null, 2],
    ['изд. 2-е', 2, null],
    ['2-бас., 1-ред.', 2, 1],
    ['2 баспа / редакция', 2, null],
  ])('REG-6 %s', (text, issue, revision) => {
    expect(findEdition(text)?.edition).toEqual({ issue, revision });
    expect(findEdition(`Е/ПД 4-1.01-2022 ${text}`)?.edition).toEqual({ issue, revision });
  });

  test.each(['Е/ПД 4-1.01-2022', 'Мерзімді ғылыми басылым туралы ереже', 'Баспа туралы ереже', '', 'редакция', 'бірінші редакция'])('REG-6 no edition in «%s»: never assumed to be 1', (text) => {
    expect(findEdition(text)).toBeNull();
  });

  test('REG-6 behind a title only, never inside it', () => {
    expect(findEditionAtEnd('Сабақ ережесі (2 баспа)')).toMatchObject({ edition: { issue: 2, revision: null }, start: 13 });
    expect(findEditionAtEnd('2 баспа шығару тәртібі туралы ереже')).toBeNull();
  });

  test('REG-6 a column of its own lends its axis to a bare number', () => {
    expect(readEditionCell('2', 'issue')).toEqual({ issue: 2, revision: null });
    expect(readEditionCell('2')).toEqual({ issue: null, revision: 2 });
    expect(readEditionCell('жоқ')).toBeNull();
  });
});

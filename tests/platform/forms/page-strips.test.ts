import { describe, expect, test } from '@jest/globals';
import { stripsOf } from '../../../api/platform/forms/page-strips.js';

const strip = { width: 600, head: 60, foot: 40 };
const box = { x: 10, y: 20, width: 700, height: 900 };

describe('room for furniture on a foreign page', () => {
  test.each([0, 90, 180, 270, -90, 450])('grows a page turned by %d degrees, and leaves what it shows where it is', (rotation) => {
    const { grown, head, foot } = stripsOf(box, rotation, strip);
    const sideways = Math.abs(rotation / 90) % 2 === 1;
    expect([grown.width - box.width, grown.height - box.height]).toEqual(sideways ? [100, 0] : [0, 100]);
    expect(grown.x).toBeLessThanOrEqual(box.x);
    expect(grown.y).toBeLessThanOrEqual(box.y);
    expect(head.turn).toBe(((rotation % 360) + 360) % 360);
    expect(foot).not.toEqual(head);
  });

  test('stands above and below an upright page, in its middle', () => {
    const { grown, head, foot } = stripsOf(box, 0, strip);
    expect(grown).toEqual({ x: 10, y: -20, width: 700, height: 1000 });
    expect(head).toEqual({ x: 60, y: 920, turn: 0, scale: 1 });
    expect(foot).toEqual({ x: 60, y: -20, turn: 0, scale: 1 });
  });

  test('shrinks for a page that is narrower', () => {
    const { grown, head } = stripsOf({ x: 0, y: 0, width: 300, height: 400 }, 0, strip);
    expect(head).toEqual({ x: 0, y: 400, turn: 0, scale: 0.5 });
    expect(grown.height).toBe(450);
  });
});

const uint16 = (value: number): number[] => [value >> 8, value & 0xff];
const uint32 = (value: number): number[] => [...uint16(value >>> 16), ...uint16(value & 0xffff)];

/** A JPEG as a telephone begins it: its own segment, the frame with the size, then the picture. */
export const jpegOf = (width: number, height: number): Buffer => Buffer.from([
  0xff, 0xd8, 0xff, 0xe1, ...uint16(8), 1, 2, 3, 4, 5, 6, 0xff, 0xc0, ...uint16(17), 8, ...uint16(height), ...uint16(width), 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1,
  0xff, 0xda, ...uint16(12), 3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0, 0x55, 0x55, 0xff, 0xd9,
]);

const chunk = (name: string, content: readonly number[]): number[] => [...uint32(content.length), ...Buffer.from(name, 'latin1'), ...content, 0, 0, 0, 0];

export const pngOf = (width: number, height: number): Buffer => Buffer.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...chunk('IHDR', [...uint32(width), ...uint32(height), 8, 0, 0, 0, 0]), ...chunk('IDAT', [1, 2, 3]), ...chunk('IEND', []),
]);

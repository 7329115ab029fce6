import { expect, test } from 'vitest';
import { Bytes } from '../../src/document/bytes.ts';
import { hashOf } from '../../src/document/hash.ts';
import { type Random, randomFrom } from '../conformance/random.ts';

const ROOM = 64;

function someText(random: Random): string {
  return Array.from({ length: random.below(ROOM + 1) }, () => String.fromCharCode(random.below(256))).join('');
}

test('have the hash that their text has, wherever a piece of it begins and ends', () => {
  const random = randomFrom(3);
  const bytes = new Bytes(ROOM);
  const [pieces, hashes] = [new Set<string>(), new Set<number>()];
  for (let round = 0; round < 5000; round++) {
    const text = someText(random);
    bytes.load(text);
    const start = random.below(text.length + 1);
    const end = start + random.below(text.length - start + 1);
    const hash = bytes.hashOf(start, end);
    expect(hash).toBe(hashOf(text, start, end));
    expect(hash).toBe(hashOf(text.slice(start, end), 0, end - start));
    pieces.add(text.slice(start, end));
    hashes.add(hash);
  }
  expect(pieces.size).toBeGreaterThan(3000);
  // Of some millions of pairs, hardly one has a hash in common.
  expect(hashes.size).toBeGreaterThan(pieces.size - 3);
});

test('have another hash where one byte is another', () => {
  const bytes = new Bytes(ROOM);
  const text = 'ethernet0.present = "TRUE"\n';
  for (let at = 0; at < text.length; at++) {
    bytes.load(text);
    const hash = bytes.hashOf(0, text.length);
    bytes.load(`${text.slice(0, at)}\xE4${text.slice(at + 1)}`);
    expect(bytes.hashOf(0, text.length), `byte ${at}`).not.toBe(hash);
  }
});

test('are ASCII where all of a piece are', () => {
  const bytes = new Bytes(ROOM);
  for (let length = 1; length < 12; length++) {
    for (let at = 0; at < length; at++) {
      for (const char of ['\x7F', '\x80', '\xFF', '\0']) {
        bytes.load(`\xE4${'a'.repeat(at)}${char}${'a'.repeat(length - at - 1)}\xE4`);
        expect(bytes.areAscii(1, length + 1), `${length} bytes, byte ${at}`).toBe(char <= '\x7F');
      }
    }
  }
  expect(bytes.areAscii(5, 5)).toBe(true);
});

test('of a text that there is no room for are refused', () => {
  const bytes = new Bytes(ROOM);
  bytes.load('x'.repeat(ROOM));
  expect(() => bytes.load('x'.repeat(ROOM + 1))).toThrow(RangeError);
});

import {expect, test} from '@jest/globals';
import {formatOf} from '../../../src/ingest/formats/registry.ts';

test('what no other format claims is plain text', async () => {
  const format = formatOf('speech', new TextEncoder().encode('Peace.'));
  expect(format.name).toBe('plain');
  const {text} = await format.parse(Uint8Array.of(0xe9), {encoding: 'windows-1252'});
  expect(text).toBe('é');
});

import {expect, test} from '@jest/globals';
import {freeId} from '../../../src/io/corpus/free-id.ts';
import {knownTexts, remember} from '../../../src/io/corpus/known-texts.ts';

const sha256 = 'ab'.repeat(32);

function known(...texts: readonly (readonly [id: string, isNew: boolean])[]) {
  const found = knownTexts([]);
  for (const [id, isNew] of texts) remember(found, {id, title: id, sha256: id}, isNew);
  return found;
}

test('a text is called by its file, else by its title, else by its bytes', () => {
  const nothing = known();
  expect(freeId({path: 'a/Open Letter.html', title: 'T', sha256}, nothing, false)).toBe('open-letter');
  expect(freeId({path: 'https://x.org/a/index.htm', title: 'Open Letter', sha256}, nothing, false)).toBe(
    'open-letter',
  );
  expect(freeId({path: 'a/index.htm', sha256}, nothing, false)).toBe('index');
  expect(freeId({path: 'а/письмо.txt', title: 'Письмо', sha256}, nothing, false)).toBe('text-abababab');
  expect(freeId({path: 'v1.2 speech', sha256}, nothing, false)).toBe('v1-2-speech');
});

test('two files of one name in one call take their folders along', () => {
  const source = {path: 'x/b/speech.txt', longName: 'b/speech.txt', sha256};
  expect(freeId(source, known(['speech', true]), false)).toBe('b-speech');
  expect(() => freeId(source, known(['speech', true], ['b-speech', false]), false)).toThrow(
    'two texts for one id: speech',
  );
});

test('the id of another text is not taken, unless to replace it', () => {
  const source = {path: 'speech.txt', sha256};
  expect(() => freeId(source, known(['speech', false]), false)).toThrow(
    'another text has this id: speech (speech.txt); name a new one with --id, or take its place with --replace',
  );
  expect(freeId(source, known(['speech', false]), true)).toBe('speech');
});

import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from '@jest/globals';
import {type} from '../support/terminal.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'phraseshift-'));
  await writeFile(join(folder, 'latin.txt'), Buffer.from('caf\xe9', 'latin1'));
  await writeFile(join(folder, 'empty.txt'), '');
  await writeFile(join(folder, 'binary.txt'), Uint8Array.of(80, 75, 3, 4, 0, 0));
  await writeFile(join(folder, 'bad.tsv'), 'term\tcount\npeace\tmany\n');
});
afterAll(() => rm(folder, {recursive: true}));

const inFolder = (name: string) => join(folder, name);

/** One clear line that begins with our name, exit 2, nothing on stdout. */
async function refusal(...words: readonly string[]): Promise<string> {
  const {code, out, err} = await type(...words);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(/^phraseshift: [^\n]+\n$/u);
  return err.replaceAll(folder, '…');
}

test('files that are no text are refused with what would be right', async () => {
  expect(await refusal('frequencies', inFolder('none.txt'))).toContain(
    'no such file: …/none.txt; expected a path',
  );
  expect(await refusal('frequencies', folder)).toContain('is a folder: …; expected a file');
  expect(await refusal('frequencies', inFolder('binary.txt'))).toContain(
    'binary.txt: a ZIP archive; expected one text',
  );
  expect(await refusal('frequencies', inFolder('empty.txt'))).toContain(
    'empty text: 0 bytes; expected at least one word',
  );
  expect(await refusal('frequencies', inFolder('latin.txt'))).toContain(
    'not UTF-8: byte 0xe9 at offset 3; name the encoding with --encoding windows-1252',
  );
  expect(await refusal('frequencies', inFolder('bad.tsv'))).toContain('…/bad.tsv:2: not a count: many');
});

test('an encoding that is named is taken', async () => {
  const {code, out} = await type('frequencies', inFolder('latin.txt'), '--encoding', 'windows-1252');
  expect(code).toBe(0);
  expect(out).toContain('café');
});

test('mistyped names are put right', async () => {
  expect(await refusal('freqencies', 'moscow-1957')).toContain('Did you mean frequencies?');
  expect(await refusal('frequencies', 'moscw-1957')).toContain(
    'unknown text: moscw-1957; did you mean moscow-1957?',
  );
  expect(await refusal('frequencies', 'moscow-1957:V')).toContain('expected one of preamble, I, II, III, IV');
  expect(await refusal('measures', 'g2-four-terms')).toContain('did you mean g2-four-term?');
  expect(await refusal('chart', 'keynes-bars', 'moscow-1957')).toContain('did you mean keyness-bars?');
  expect(await refusal('compare', 'moscow-1957:I', 'moscow-1957', '--measures', 'lrc9')).toContain(
    'did you mean lrc95?',
  );
});

test('numbers that are none are refused', async () => {
  expect(await refusal('frequencies', 'moscow-1957', '--top', 'abc')).toContain(
    'not a whole number: --top abc; expected 1 or more',
  );
  expect(await refusal('shift', 'moscow-1957:I', 'moscow-1957:II', '--resamples', '50')).toContain(
    'too small: --resamples 50; expected 100 to 100000',
  );
  expect(await refusal('frequencies', 'moscow-1957', '--n', '0-3')).toContain(
    'expected 1 to 7, or a range such as 2-4',
  );
  expect(await refusal('chart', 'frequency-bars', 'moscow-1957', '--width', '9')).toContain(
    'no width for a figure: 9; expected millimetres from 60 to 400',
  );
});

test('a comparison that means nothing is refused', async () => {
  expect(await refusal('compare', 'moscow-1957', 'moscow-1957')).toContain('nothing left to compare with');
  expect(await refusal('chart', 'keyness-bars', 'moscow-1957')).toContain(
    'expected two texts, target and reference',
  );
});

test('a missing argument, an unknown option, a wrong ending of a file', async () => {
  expect(await refusal('frequencies')).toContain("missing required argument 'text'");
  expect(await refusal('frequencies', 'moscow-1957', '--tpo', '3')).toContain('Did you mean --top?');
  expect(await refusal('frequencies', 'moscow-1957', '--out', inFolder('x.doc'))).toContain(
    'no table format for …/x.doc',
  );
});

test('what was refused left nothing behind', async () => {
  expect((await readdir(folder)).sort()).toEqual(['bad.tsv', 'binary.txt', 'empty.txt', 'latin.txt']);
});

test('an alignment or a search for reuse that cannot be made', async () => {
  expect(await refusal('align', 'moscow-1957')).toContain("missing required argument 'later'");
  expect(await refusal('align', 'moscow-1957:I', 'moscow-1957:II', '--only', 'edit')).toContain(
    'did you mean edited?',
  );
  expect(
    await refusal('align', 'moscow-1957:I', 'moscow-1957:II', '--top', '3', '--out', 'sides.html'),
  ).toContain(
    '--only and --top choose rows: sides.html shows the whole texts; expected a table, such as .csv',
  );
  expect(await refusal('align', 'moscow-1957:I', 'moscow-1957:II', '--min', '1')).toContain(
    'expected 2 or more',
  );
  expect(await refusal('reuse', 'moscow-1957')).toContain(
    'one text alone: moscow-1957; expected two or more',
  );
});

test('a query that occurs nowhere ends with 1', async () => {
  const {code, out, err} = await type('concordance', 'xyzzy', 'moscow-1957');
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('nothing found');
});

test('what the commands of the measures cannot do is refused in one line', async () => {
  const [one, two] = ['moscow-1957:I', 'moscow-1957:II'];
  expect(await refusal('divergence', one, two, '--alpha', '-3')).toContain('not such a number: --alpha -3');
  expect(await refusal('divergence', one, two, '--measure', 'jensen')).toContain('unknown measure: jensen');
  expect(await refusal('distances', one)).toContain('one text alone: moscow-1957:I; expected two or more');
  expect(await refusal('correspondence', one)).toContain(
    'one text alone: moscow-1957:I; expected two or more',
  );
  expect(await refusal('distances', one, one)).toContain('a text twice');
  expect(await refusal('collocations', '...', one)).toContain('no word to look for');
  expect(await refusal('collocations', 'peace', one, '--unit', 'phrase')).toContain(
    'company is kept by words',
  );
  expect(await refusal('diversity', one, '--measures', 'mtld')).toContain('unknown measure: mtld');
  expect(await refusal('frequencies', one, '--dispersion', 'juiland-d')).toContain(
    'did you mean juilland-d?',
  );
});

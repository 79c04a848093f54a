import {describe, expect, test} from '@jest/globals';
import {lineage} from '../../src/analyses/lineage.ts';
import {shift} from '../../src/analyses/shift.ts';
import {substitutions} from '../../src/analyses/substitutions.ts';
import {readText} from '../../src/io/read-text.ts';
import {rows} from '../../src/model/table.ts';
import {functionWordsEn} from '../../src/tokens/function-words-en.ts';

const FOLDER = process.env.PHRASESHIFT_TEXTS;
const withTexts = FOLDER === undefined ? describe.skip : describe;
const read = (path: string) => readText(`${FOLDER}/${path}`);

withTexts('real texts (PHRASESHIFT_TEXTS names their folder)', () => {
  test('Westminster 1647 to London 1689: what every reader of both knows', async () => {
    const [before, after] = [
      await read('confessions/westminster-1647.txt'),
      await read('confessions/london-baptist-1689.txt'),
    ];
    const found = rows(shift(before, after, {resamples: 100}));
    const rowOf = (term: string) => found.find(row => row.term === term);
    expect(rowOf('sacrament')).toMatchObject({class: 'reworded', later: 'ordinance', targetCount: 0});
    expect(rowOf('ghost')).toMatchObject({class: 'reworded', later: 'spirit', targetCount: 0});
    expect(rowOf('ordinance')?.class).not.toBe('appeared');
    const gathered = rows(substitutions(before, after, {minimum: 3}));
    expect(gathered.find(row => row.earlier === 'ghost')?.later).toBe('spirit');
  });

  test('Social Charter 1961 to 1996: the contracting parties became parties', async () => {
    const [before, after] = [
      await read('rights/social-charter-1961.txt'),
      await read('rights/social-charter-1996.txt'),
    ];
    const found = rows(shift(before, after, {resamples: 100, classes: ['reworded']}));
    expect(found[0]).toMatchObject({earlier: 'contracting parties', later: 'parties'});
    expect(found[1]).toMatchObject({earlier: 'contracting party', later: 'party'});
    expect(found.filter(row => /contracting part/.test(String(row.earlier))).length).toBeLessThanOrEqual(6);
    expect(found.find(row => row.earlier === 'two weeks')?.later).toBe('four weeks');
  });

  /** Each pair read in both texts, with the article where it stands. */
  test.each([
    ['udhr-1948', 'echr-1950', 'penal', 'criminal'], // 11, 6(2) and 7
    ['udhr-1948', 'echr-1950', 'determined', 'prescribed'], // 29(2), 9(2): “limitations as are … by law”
    ['udhr-1948', 'echr-1950', 'full age', 'marriageable age'], // 16(1), 12
    ['udhr-1948', 'echr-1950', 'torture or to cruel inhuman', 'torture or to inhuman'], // 5, 3
    ['udhr-1948', 'echr-1950', 'freedom of opinion and expression', 'freedom of expression'], // 19, 10(1)
    ['udhr-1948', 'icescr-1966', 'nothing in this declaration', 'nothing in the present covenant'], // 30, 5(1)
    ['udhr-1948', 'icescr-1966', 'including food', 'including adequate food'], // 25(1), 11(1)
    ['udhr-1948', 'icescr-1966', 'racial or religious', 'racial ethnic or religious'], // 26(2), 13(1)
    ['udhr-1948', 'iccpr-1966', 'arbitrary interference', 'arbitrary or unlawful interference'], // 12, 17(1)
    ['udhr-1948', 'iccpr-1966', 'detention or exile', 'detention'], // 9, 9(1)
    ['iccpr-1966', 'icescr-1966', 'civil and political rights', 'economic social and cultural rights'], // 3, 3
    ['iccpr-1966', 'icescr-1966', 'entered into without the free', 'entered into with the free'], // 23(3), 10(1)
    ['social-charter-1961', 'social-charter-1996', 'two weeks', 'four weeks'], // 2(3)
    [
      'social-charter-1961',
      'social-charter-1996',
      'a total of at least 12 weeks',
      'a total of at least fourteen weeks',
    ], // 8(1)
    ['social-charter-1961', 'social-charter-1996', 'persons under 16 years', 'persons under 18 years'], // 7(4)
    ['social-charter-1961', 'social-charter-1996', 'funds for women', 'funds for employed women'], // 8(1)
    ['social-charter-1961', 'social-charter-1996', 'women', 'pregnant women'], // “the employment of”: 8(4), 8(5)
  ])('%s to %s: “%s” became “%s”', async (before, after, earlier, later) => {
    const [a, b] = [await read(`rights/${before}.txt`), await read(`rights/${after}.txt`)];
    const found = rows(shift(a, b, {resamples: 100}));
    expect(found).toContainEqual(expect.objectContaining({class: 'reworded', earlier, later}));
    const [stands] = found.filter(row => row.term === earlier && row.class === 'vanished');
    expect(stands).toBeUndefined();
    expect(found.filter(row => row.term === later && row.class === 'appeared')).toEqual([]);
  });

  test('what the noise floor does not explain: from the Declaration to the Convention most of it', async () => {
    const noise = [
      await read('rights/udhr-1948.txt'),
      await read('rights/udhr-1948-second-transcription.txt'),
    ] as const;
    const table = shift(noise[0], await read('rights/echr-1950.txt'), {noise, resamples: 100});
    const reworded = rows(table).filter(row => row.class === 'reworded');
    expect(reworded.length).toBeGreaterThan(10);
    // The transcriptions differ by these as well: that a “to” or a “the” is missing may be a transcriber's doing.
    const below = reworded.filter(row => row.noise === 'below').map(({term}) => term);
    expect(below).toEqual(['liberty and the security', 'activity or to perform']);
    expect(rows(table).find(({term}) => term === 'court')?.noise).toBe('');
  });

  test('two transcriptions of one text are the noise floor: their own difference lies below it', async () => {
    const texts = [
      await read('rights/udhr-1948.txt'),
      await read('rights/udhr-1948-second-transcription.txt'),
    ] as const;
    const table = shift(...texts, {noise: texts, resamples: 100});
    expect(new Set(rows(table).map(row => row.noise))).toEqual(new Set(['below']));
    const pair = rows(table).find(row => row.term === 'relations among nations');
    expect(pair).toMatchObject({class: 'reworded', later: 'relations between nations'});
  });

  test('from the Declaration to the Covenant: determined, prescribed, established by law', async () => {
    const family = [
      await read('rights/udhr-1948.txt'),
      await read('rights/echr-1950.txt'),
      await read('rights/iccpr-1966.txt'),
    ];
    // ECHR 5(1) “in accordance with a procedure prescribed by law” → ICCPR 9(1) “such procedure as are established by law”
    const wordings = rows(lineage('prescribed by law', family)).map(({variant}) => variant);
    expect(wordings).toEqual(
      expect.arrayContaining(['determined by law', 'prescribed by law', 'established by law']),
    );
  });

  test('UDHR, ECHR and both Covenants: the richest phrases read like phrases, Declaration became Convention and Covenant', async () => {
    const names = ['udhr-1948', 'echr-1950', 'iccpr-1966', 'icescr-1966'];
    const family = await Promise.all(names.map(name => read(`rights/${name}.txt`)));
    const found = rows(lineage(undefined, family, {richest: 12}));
    for (const {phrase} of found) {
      const [first, last] = [String(phrase).split(' ')[0], String(phrase).split(' ').at(-1)];
      expect([first, last].some(word => functionWordsEn.words.has(word ?? ''))).toBe(false);
    }
    // UDHR 30, ECHR 17, ICCPR 5(1), ICESCR 5(1): “Nothing in this … may be interpreted as implying for any State, group or person”
    const edits = rows(lineage('declaration may be interpreted as implying', family)).map(({edit}) => edit);
    expect(edits).toEqual(expect.arrayContaining(['declaration → convention', 'convention → covenant']));
    // UDHR 20(1) “freedom of peaceful assembly and association”, ECHR 11(1) and ICCPR 22(1) “freedom of association”
    const association = rows(lineage('freedom of association', family)).map(({variant}) => variant);
    expect(association).toContain('freedom of peaceful assembly and association');
  });
});

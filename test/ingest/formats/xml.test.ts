import {describe, expect, test} from '@jest/globals';
import {readAs} from '../../support/read-as.ts';
import {utf8} from '../../support/utf8.ts';

describe('XML of an unknown kind', () => {
  test('worked by hand: what stands between words is in the sentence, all else is a paragraph', async () => {
    const {format, paragraphs, marked} = await readAs(
      'speech.xml',
      utf8(`<speech><title>On Peace</title><para>We want <em>peace</em><footnote>Now.</footnote>, all of us.</para>
        <para>&#8220;War&#8221; <![CDATA[& peace]]></para></speech>`),
    );
    expect(format).toBe('xml');
    expect(paragraphs).toEqual(['On Peace', 'We want peace, all of us.', '“War” & peace', 'Now.']);
    expect(marked).toEqual(['heading 1: On Peace', 'note: Now.']);
  });

  test('a broken file is said to be broken, with line and column', async () => {
    await expect(readAs('a.xml', utf8('<a>\n<b></a>'))).rejects.toThrow(/^not well-formed: 2:7: /);
  });

  test('plain text that begins with a bracket is plain text', async () => {
    expect((await readAs('a.txt', utf8('<Peace> is a word.'))).format).toBe('plain');
  });
});

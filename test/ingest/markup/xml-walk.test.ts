import {describe, expect, test} from '@jest/globals';
import {walkXml} from '../../../src/ingest/markup/xml-walk.ts';

function events(source: string): readonly string[] {
  const said: string[] = [];
  walkXml(source, {
    open: ({name, depth}, end) => said.push(`<${name} ${depth} ${source.slice(end - 3, end)}`),
    close: ({name}, end) => said.push(`>${name} ${source.slice(end - 3, end)}`),
    text: (start, end, isVerbatim) =>
      said.push(`${isVerbatim ? 'cdata' : 'text'} ${source.slice(start, end)}`),
  });
  return said;
}

describe('walkXml', () => {
  test('worked by hand: elements and characters in order, at their offsets', () => {
    const source =
      '<?xml version="1.0"?>\n<!DOCTYPE a SYSTEM "http://x/y.dtd">\n<a>𝕊 &amp; <b/>y<!-- z --><![CDATA[<i>]]>w</a>\n';
    expect(events(source)).toEqual([
      '<a 1 <a>',
      'text 𝕊 &amp; ',
      '<b 2 b/>',
      '>b b/>',
      'text y',
      'cdata <i>',
      'text w',
      '>a /a>',
    ]);
  });

  const bomb = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>';
  test.each([
    [
      'an entity of its own',
      bomb,
      /^not well-formed: 1:\d+: undefined entity.*; expected the five of XML or numbers/,
    ],
    [
      'an outside entity',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
      /undefined entity/,
    ],
    ['an open element', '<a>\n<b></a>', /^not well-formed: 2:\d+: .*; expected well-formed XML$/],
    [
      'a depth without end',
      '<a>'.repeat(100_000),
      /^elements too deep: a on line 1; expected at most 1000 within/,
    ],
    ['no document', 'Peace.', /^not well-formed/],
  ])('refuses %s in one line', (_what, source, message) => {
    expect(() => events(source)).toThrow(message);
  });
});

import {expect, test} from '@jest/globals';
import {readAs} from '../../support/read-as.ts';
import {zipOf} from '../../support/zip-of.ts';

const CONTENT = `<?xml version="1.0" encoding="UTF-8"?><office:document-content>
<office:automatic-styles><style:style style:name="P1" style:parent-style-name="Quotations"/></office:automatic-styles>
<office:body><office:text><text:tracked-changes><text:p>gone</text:p></text:tracked-changes>
<text:p text:style-name="Title">A Declaration</text:p>
<text:h text:outline-level="2">Part I</text:h>
<text:p text:style-name="Text">Peaceful<text:s text:c="3"/>co<text:soft-page-break/>existence<text:note text:id="f1"><text:note-citation>4</text:note-citation><text:note-body><text:p>See Lenin.</text:p></text:note-body></text:note> is
our policy.<office:annotation><text:p>Really?</text:p></office:annotation></text:p>
<text:p text:style-name="P1">We want<text:line-break/>peace.</text:p>
<text:list><text:list-item><text:p>One.</text:p></text:list-item></text:list>
</office:text></office:body></office:document-content>`;

const odt = zipOf({
  mimetype: 'application/vnd.oasis.opendocument.text',
  'content.xml': CONTENT,
  'meta.xml':
    '<office:document-meta><office:meta><dc:title>On Peace</dc:title><dc:date>2026-01-01</dc:date></office:meta></office:document-meta>',
});

test('worked by hand: ODT with heading, note, page, quotation, list; comments and deletions gone', async () => {
  const {format, paragraphs, marked, parsed} = await readAs('a.odt', odt);
  expect(format).toBe('odt');
  expect(paragraphs).toEqual([
    'A Declaration',
    'Part I',
    'Peaceful coexistence is our policy.',
    'We want\npeace.',
    'One.',
    'See Lenin.',
  ]);
  expect(marked).toEqual([
    'heading 1: A Declaration',
    'heading 2: Part I',
    'page before: is our polic',
    'quotation: We want\npeace.',
    'note 4: See Lenin.',
  ]);
  expect(parsed.facts).toEqual({title: 'On Peace'});
});

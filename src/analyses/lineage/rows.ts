import {citation} from '../../ingest/citation.ts';
import type {Column} from '../../model/table.ts';
import type {Text} from '../../model/text.ts';
import {COUNT, columnsOver, decimal, INTEGER, PER_10000} from '../columns.ts';
import {textSize} from '../text-size.ts';
import {editWords} from './edit-words.ts';
import type {Slogan} from './richest.ts';
import type {Family, Step, Variant} from './variants.ts';

interface LineageRow {
  readonly phrase: string;
  readonly variant: Variant;
  readonly text: Text;
  readonly order: number;
  readonly count: number;
  readonly share: number;
  readonly first: string;
  readonly last: string;
  readonly step: Step | undefined;
  readonly earlierText: string | null;
  readonly rows: readonly number[];
}

/** The rows of one slogan: by text, within it the most frequent wording first. */
export function lineageRows({texts}: Family, {phrase, variants}: Slogan): readonly LineageRow[] {
  const label = (k: number | undefined) => (k === undefined ? '' : (texts[k]?.label ?? ''));
  return texts.flatMap((text, k) => {
    const all = variants.reduce((sum, {rows}) => sum + (rows[k]?.length ?? 0), 0);
    return variants
      .filter(({rows}) => (rows[k]?.length ?? 0) > 0)
      .map(variant => {
        const attested = [...texts.keys()].filter(i => (variant.rows[i]?.length ?? 0) > 0);
        const step = attested[0] === k ? variant.steps.find(({k: from}) => from < k) : undefined;
        const rows = variant.rows[k] ?? [];
        return {
          phrase,
          variant,
          text,
          order: k + 1,
          count: rows.length,
          share: (100 * rows.length) / all,
          first: label(attested[0]),
          last: label(attested.at(-1)),
          step,
          earlierText: step === undefined ? null : label(step.k),
          rows,
        };
      })
      .sort((a, b) => b.count - a.count);
  });
}

/** The columns of the table `lineage`. */
export function lineageColumns(rows: readonly LineageRow[]): readonly Column[] {
  const column = columnsOver(rows);
  return [
    column.text({name: 'phrase', title: 'Phrase'}, ({phrase}) => phrase),
    column.text({name: 'variant', title: 'Wording'}, ({variant}) => variant.wording),
    column.text({name: 'text', title: 'Text'}, ({text}) => text.label),
    column.text({name: 'date', title: 'Date'}, ({text}) => text.document.dates.adopted ?? null),
    column.number(
      {name: 'order', title: 'Order', unit: 'place of the text', format: INTEGER},
      ({order}) => order,
    ),
    column.number(COUNT, ({count}) => count),
    column.number(PER_10000, ({count, text}) => (1e4 * count) / textSize(text).words),
    column.number(
      {name: 'share', title: 'Share, %', unit: '% of all wordings in the text', format: decimal(1)},
      ({share}) => share,
    ),
    column.text({name: 'first', title: 'First in'}, ({first}) => first),
    column.text({name: 'last', title: 'Last in'}, ({last}) => last),
    column.text({name: 'earlier', title: 'Instead of'}, ({step}) => step?.wording ?? null),
    column.text({name: 'earlierText', title: 'Of'}, ({earlierText}) => earlierText),
    column.text({name: 'edit', title: 'Edit'}, ({step, variant}) =>
      step === undefined ? null : editWords(step.wording, variant.wording),
    ),
    column.text({name: 'places', title: 'Places', about: 'text:part.paragraph.sentence'}, row =>
      row.rows.map(at => citation(row.text.document, row.text.tokens, at).label).join('; '),
    ),
  ];
}

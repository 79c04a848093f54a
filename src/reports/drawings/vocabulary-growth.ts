import {sectionTexts} from '../../analyses/section-texts.ts';
import {vocabularyGrowth as growthTable} from '../../analyses/vocabulary-growth.ts';
import {vocabularyGrowth} from '../../charts/vocabulary-growth.ts';
import type {Drawing} from './drawing.ts';
import {severalGiven, withPlaces} from './given-texts.ts';

/** The vocabularies of several texts as they grow; of one text its parts. */
export const vocabularyGrowthDrawing = {
  name: 'vocabulary-growth',
  takes: 'several texts',
  draw: (texts, options) => {
    const [first, ...more] = severalGiven(texts, 'vocabulary-growth', 1).map(withPlaces);
    const all = first === undefined ? [] : more.length === 0 ? sectionTexts(first) : [first, ...more];
    return vocabularyGrowth(growthTable(all), options);
  },
} as const satisfies Drawing;

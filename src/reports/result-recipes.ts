import type {Recipe} from '../model/recipe.ts';
import type {Block, ReportSection} from '../model/report.ts';

/** How the tables and figures of these sections were made, each way once. */
export function resultRecipes(sections: readonly ReportSection[]): readonly Recipe[] {
  const recipes = sections.flatMap(({blocks}) => blocks.flatMap(recipesIn));
  return [...new Map(recipes.map(recipe => [JSON.stringify(recipe), recipe])).values()];
}

function recipesIn(block: Block): readonly Recipe[] {
  if (block.kind === 'table') return [block.table.recipe];
  return block.kind === 'chart' ? [block.chart.table.recipe] : [];
}

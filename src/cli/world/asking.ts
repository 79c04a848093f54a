// What reads plans, scores, definitions and recipes; loaded when a command asks for it.
export {readPlan, readRecipe, readReportDefinition, readScores, recipeDocuments} from '../../index.ts';

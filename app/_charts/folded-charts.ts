// One script for every picture that is folded away: each apart would bring the same parts of the library again.
export { default as IntakeChart } from "./intake-chart";
export { default as PatternChart } from "./pattern-chart";
export { default as ScaleChart } from "./scale-chart";

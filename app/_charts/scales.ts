// What a chart library asks d3 for by name, so that it takes all of d3's scales with it: those of time, of logarithms and of
// colour would come along for nothing. `next.config.js` puts this in their place. Nothing here imports what is not drawn.
export { scaleBand, scaleLinear, scalePoint } from "d3-scale";

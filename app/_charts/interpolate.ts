// What d3's scales ask for between two values. A picture is drawn in pixels, so numbers are all it needs; d3's own would bring
// colours, dates, lists and texts along. `next.config.js` puts this in its place.
const between = (from: number, to: number) => (share: number) => from * (1 - share) + to * share;

export { between as interpolate, between as interpolateNumber };

export const interpolateRound = (from: number, to: number) => (share: number) =>
  Math.round(from * (1 - share) + to * share);

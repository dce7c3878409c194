/** Gzipped kB of JavaScript: what the trends page needs at once, and what its pictures bring later. */
export function pageWeight(): { first: number; charts: number; allCharts: number };
export function checkPageWeight(): void;

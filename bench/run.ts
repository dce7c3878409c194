import { writeFileSync } from "node:fs";
import { db } from "#lib/server/db/client";
import { pageWeight } from "../lib/launch/page-weight.mjs";
import { benchApi } from "./api";
import { benchDiet } from "./diet";
import { insertLongDiary } from "./long-diary";
import { type Measured, sized } from "./measure";
import { benchNight } from "./night";
import { benchTrends } from "./trends";

const isOver = ({ limit, limitAt, ...line }: Measured) => limit !== null && line[limitAt] > limit;

const owner = await insertLongDiary();
const weight = pageWeight();
const results = [
  ...(await benchTrends(owner)),
  sized("trends, scripts of the first load, gzipped", 1000 * weight.first, 160),
  sized("trends, scripts of the first picture, gzipped", 1000 * weight.charts, 110),
  sized("trends, scripts of all pictures, gzipped", 1000 * weight.allCharts, null),
  ...(await benchApi(owner)),
  ...(await benchDiet(owner)),
  ...(await benchNight()),
];
await db.$disconnect();
console.table(
  results.map((line) => ({
    name: line.name,
    median: `${line.median} ${line.unit}`,
    p95: `${line.p95} ${line.unit}`,
    "bare SQL": line.baseline === null ? "" : `${line.baseline} ${line.unit}`,
    ratio: line.ratio ?? "",
    limit: line.limit === null ? "" : `${line.limit} ${line.unit}${isOver(line) ? "  OVER" : ""}`,
  })),
);
const lines = results.map(({ limitAt: _, ...line }) => line);
writeFileSync("bench.json", `${JSON.stringify(lines, null, 2)}\n`);

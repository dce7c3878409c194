import { writeFileSync } from "node:fs";
import { db } from "#lib/db/client";
import { benchDiet } from "./diet";
import { insertLongDiary } from "./long-diary";
import type { Measured } from "./measure";
import { benchTrends } from "./trends";

const isOver = ({ limit, limitAt, ...line }: Measured) => limit !== null && line[limitAt] > limit;

const owner = await insertLongDiary();
const results = [...(await benchTrends(owner)), ...(await benchDiet(owner))];
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
writeFileSync("bench.json", `${JSON.stringify(results, null, 2)}\n`);

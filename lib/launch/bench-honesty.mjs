// `npm run bench:honesty`: what the statistics claim of diaries in which nothing changes. No database and no build.
import { register } from "tsx/esm/api";
import { requireNode } from "./node-version.mjs";

requireNode();
register();
await import("../../bench/honesty.ts");

// `npm run chaos`: faults of the machine under somebody who writes, a few rounds of each, and what came of them as the table
// of docs/reliability.md. Ends with 1 where anything that was acknowledged is gone.
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { diceOf, faults, isWell, type Outcome } from "../testing/chaos";
import { chaosFolder } from "../testing/chaos-folder";

const seed = Number(process.env.SEED ?? 20_261_130);
const rounds = Number(process.env.ROUNDS ?? 5);
const folder = chaosFolder();
let isAllWell = true;
console.log(`seed ${seed}, ${rounds} rounds of each\n`);
console.log("| fault | rounds | acknowledged | lost | doubled | refused |");
console.log("|---|---|---|---|---|---|");
for (const [name, fault] of Object.entries(faults)) {
  const outcomes: Outcome[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const dir = join(folder, "round");
    rmSync(dir, { recursive: true, force: true });
    mkdirSync(dir, { recursive: true, mode: 0o755 });
    const outcome = await fault({ dir, dice: diceOf(seed + round) });
    if (outcome !== null) outcomes.push(outcome);
  }
  const sum = (of: "acknowledged" | "lost" | "doubled") =>
    outcomes.reduce((total, outcome) => total + outcome[of], 0);
  const toRefuse = outcomes.filter(({ refusal }) => refusal !== null);
  const refused = toRefuse.filter(({ refusal }) => refusal !== "").length;
  const told = outcomes.length === 0 ? "not tried here" : `${outcomes.length}`;
  console.log(
    `| ${name} | ${told} | ${sum("acknowledged")} | ${sum("lost")} | ${sum("doubled")} | ${toRefuse.length === 0 ? "" : `${refused} of ${toRefuse.length}`} |`,
  );
  isAllWell &&= outcomes.every(isWell);
}
rmSync(folder, { recursive: true, force: true });
process.exit(isAllWell ? 0 : 1);

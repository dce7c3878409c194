import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { runQuietly, step } from "./progress.mjs";

const root = resolve(import.meta.dirname, "../..");
const stamp = join(root, ".next/charley-built-from");
/** Everything the build reads. What is left out here (tests, docs, the seed) cannot change its outcome. */
const inputs = ["app", "lib", "public", "prisma/schema.prisma"];
const topLevel = /^(package(-lock)?\.json|next\.config\.\w+|postcss\.config\.\w+|tsconfig\.json|\w+\.ts)$/;

function* filesUnder(path) {
  if (!existsSync(path)) return;
  const entries = readdirSync(path, { withFileTypes: true, recursive: true });
  for (const entry of entries) if (entry.isFile()) yield join(entry.parentPath, entry.name);
}

function fingerprint() {
  const listed = inputs.flatMap((input) =>
    input.includes(".") ? [join(root, input)] : [...filesUnder(join(root, input))],
  );
  const top = readdirSync(root).filter((name) => topLevel.test(name) && name !== "next-env.d.ts");
  const files = [...listed, ...top.map((name) => join(root, name))].filter(
    (file) => !/\.test\.tsx?$/.test(file),
  );
  const hash = createHash("sha256").update(process.versions.modules);
  for (const file of files.sort()) {
    hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** Runs `next build` when something it reads has changed since the last one that succeeded. */
export async function build() {
  const wanted = fingerprint();
  if (existsSync(join(root, ".next/BUILD_ID")) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted)
    return;
  rmSync(stamp, { force: true });
  // Without the address the build cannot open the database even by mistake.
  const { DATABASE_URL: _, ...environment } = process.env;
  await step("Building the app, the first time takes a minute", () =>
    runQuietly(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
      cwd: root,
      env: { ...environment, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    }),
  );
  writeFileSync(stamp, wanted);
}

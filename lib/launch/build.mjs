import { createHash, hkdfSync } from "node:crypto";
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

/**
 * Next signs the addresses of server actions, and seals what they carry, with a key that it makes for each build. Several
 * instances, each with a build of its own, must agree on it: where they are given the same secret, the key comes from that.
 * It is part of what is built, so it must be known here and not at the start.
 */
function actionsKey() {
  const given = process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY?.trim();
  const secret = process.env.NEXTAUTH_SECRET?.trim();
  if (given || !secret) return given || undefined;
  return Buffer.from(hkdfSync("sha256", secret, "", "charley server actions", 32)).toString("base64");
}

/** @param key what the build is sealed with, when it is not Next's own choice */
function fingerprint(key) {
  const listed = inputs.flatMap((input) =>
    input.includes(".") ? [join(root, input)] : [...filesUnder(join(root, input))],
  );
  const top = readdirSync(root).filter((name) => topLevel.test(name) && name !== "next-env.d.ts");
  const files = [...listed, ...top.map((name) => join(root, name))].filter(
    (file) => !/\.test\.tsx?$/.test(file),
  );
  const hash = createHash("sha256").update(process.versions.modules);
  if (key !== undefined) hash.update(key);
  for (const file of files.sort()) {
    hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** Runs `next build` when something it reads has changed since the last one that succeeded. */
export async function build() {
  const key = actionsKey();
  const wanted = fingerprint(key);
  if (existsSync(join(root, ".next/BUILD_ID")) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted)
    return;
  rmSync(stamp, { force: true });
  // Without the address the build cannot open the database even by mistake.
  const { DATABASE_URL: _, ...environment } = process.env;
  await step("Building the app, the first time takes a minute", () =>
    runQuietly(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
      cwd: root,
      env: {
        ...environment,
        ...(key !== undefined && { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key }),
        NODE_ENV: "production",
        NEXT_TELEMETRY_DISABLED: "1",
      },
    }),
  );
  writeFileSync(stamp, wanted);
}

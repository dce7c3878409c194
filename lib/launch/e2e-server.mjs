// What the end-to-end tests look at: the built app, started by the same code as `npm start`, on an empty database.
// Playwright starts it, with PORT and ORIGIN set.
import { explain } from "./progress.mjs";

try {
  const { register } = await import("tsx/esm/api");
  register();
  const { scratchDir } = await import("#lib/server/db/scratch-dir");
  const dataDir = scratchDir("e2e");
  Object.assign(process.env, { DATA_DIR: dataDir, DATABASE_URL: "", HOST: "127.0.0.1" });
  const { generate } = await import("./generate.mjs");
  generate();
  const { build } = await import("./build.mjs");
  await build();
  const { emptyEmbedded } = await import("#lib/server/db/empty-embedded");
  await emptyEmbedded(dataDir);
  const { serve } = await import("./serve.ts");
  await serve("start");
} catch (error) {
  explain(error);
  process.exit(1);
}

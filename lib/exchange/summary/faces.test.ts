import fc from "fast-check";
import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { addDays, civilDate } from "#lib/base/time/civil-date";
import { anyDiary, diaryOf, lastTestNight, remedyPeriod } from "#testing/diary";
import { diaryOfSample } from "#testing/sample";
import { aboutSummary, summaryRequest } from "#testing/summary";
import { summarySnapshot } from "./build";
import { htmlFace } from "./html-face";
import { identify } from "./identify";
import { pdfFace } from "./pdf-face";
import type { Paper } from "./pdf-page";
import { plainText } from "./plain-text";
import type { Snapshot } from "./snapshot";

const lastNight = civilDate("2026-11-21");
const sample = (weeks = 12) =>
  summarySnapshot(diaryOfSample(lastNight), summaryRequest, aboutSummary(lastNight, weeks));

async function bytesOf(snapshot: Snapshot, paper: Paper = "a4"): Promise<Uint8Array<ArrayBuffer>> {
  const made = await pdfFace(snapshot, paper);
  if (!made.ok) throw new Error(`cannot set ${made.letters.join("")}`);
  return made.bytes;
}

/** The letters of a PDF in their order, its pages and the size of its smallest print. */
async function readPdf(bytes: Uint8Array): Promise<{ text: string; pages: number; smallest: number }> {
  const pdf = await getDocumentProxy(bytes.slice());
  const { text, totalPages } = await extractText(pdf, { mergePages: true });
  const sizes: number[] = [];
  for (let at = 1; at <= totalPages; at += 1) {
    const { items } = await (await pdf.getPage(at)).getTextContent();
    for (const item of items)
      if ("str" in item && item.str.trim() !== "")
        sizes.push(Math.hypot(item.transform[2], item.transform[3]));
  }
  return { text, pages: totalPages, smallest: Math.min(...sizes) };
}

const fromHtml = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/s, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
/** Lines break and accents stand as each face likes. */
const even = (text: string) => text.replace(/[–—]/g, "-").replace(/≥/g, ">=").replace(/\s+/g, "");

/** What a reader takes from a face, whichever it is. */
function factsIn(face: string): unknown {
  const text = even(face);
  const [, letters] = /Summary([A-Z]{8})/.exec(text) ?? [];
  const [, recorded, nights] = /([\d,]+)of([\d,]+)nightsrecorded/.exec(text) ?? [];
  const crampNights = /Nightswithcramps:?(notknown|([\d,]+)of([\d,]+)recorded\(\d+%\))/.exec(text)?.[1];
  const weekly =
    /7recordednights(?:,mean)?:?(under14recordednights|[\d.,]+\(95%[\d.]+to[\d.]+(?:,atbest)?\))/.exec(
      text,
    )?.[1];
  return { letters, recorded, nights, crampNights, weekly };
}

describe("the faces of one summary", () => {
  it("read back to equal facts, for any diary", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyDiary, fc.constantFrom(4, 12), async (diary, weeks) => {
        const snapshot = summarySnapshot(diary, summaryRequest, aboutSummary(lastTestNight, weeks));
        const { period, previous } = snapshot;
        if (period.recorded === 0 && (previous?.recorded ?? 0) === 0) return;
        const facts = factsIn(plainText(snapshot));
        expect(facts).toMatchObject({
          letters: identify(snapshot),
          recorded: String(period.recorded),
          nights: String(period.nights),
          crampNights: expect.stringContaining(
            period.recorded === 0 ? "notknown" : `${period.crampNights}of`,
          ),
          weekly: expect.stringContaining(period.weekly === null ? "under14" : "(95%"),
        });
        expect(factsIn(fromHtml(htmlFace(snapshot)))).toEqual(facts);
        expect(factsIn((await readPdf(await bytesOf(snapshot))).text)).toEqual(facts);
      }),
      { numRuns: 25 },
    );
  });
});

describe("the plain text", () => {
  it("is at most 12 lines of ASCII, and says of a name it cannot write that it is on the sheet", () => {
    const diary = {
      ...diaryOf([1, 0, 2]),
      remedies: ["Гидрохлоротиазид", "Œstrogène", "Hydrochlorothiazide"].map((name) => remedyPeriod(name)),
    };
    const text = plainText(summarySnapshot(diary, summaryRequest, aboutSummary(lastTestNight, 4)));
    expect(text.split("\n").length).toBeLessThanOrEqual(12);
    expect(text).toMatch(/^[\x20-\x7e\n]*$/);
    expect(text).toContain("[name not in Latin letters: see the sheet]");
    expect(text).toContain("OEstrogene");
    expect(text).toMatch(/Hydrochlorothiazide, .* \(linked with cramps\)/);
  });

  it("names a sign that was answered yes before anything counted", () => {
    const snapshot = summarySnapshot(
      diaryOf([1]),
      { ...summaryRequest, redFlags: ["cold-leg"] },
      aboutSummary(lastTestNight, 4),
    );
    const text = plainText(snapshot);
    expect(text.indexOf("YES")).toBeGreaterThan(0);
    expect(text.indexOf("YES")).toBeLessThan(text.indexOf("Nights with cramps"));
  });
});

describe("the HTML file", () => {
  it("carries no script, fetches nothing, and shows what the person typed as text", () => {
    const snapshot = { ...sample(), question: `<img src=x onerror="alert(1)">` };
    const html = htmlFace(snapshot);
    expect(html).not.toMatch(/<script|<img|<link|src=["h]|url\(|https?:/i);
    expect(html).toContain("&#60;img src=x onerror=&#34;");
  });
});

describe("the PDF", () => {
  it("is small, tagged, titled and in English, on both papers", async () => {
    for (const paper of ["a4", "letter"] as const) {
      const bytes = await bytesOf(sample(), paper);
      expect(bytes.length).toBeLessThan(100_000);
      const raw = Buffer.from(bytes).toString("latin1");
      expect(raw).toMatch(/\/StructTreeRoot/);
      expect(raw).toMatch(/\/Marked true/);
      expect(raw).toMatch(/\/Lang \(en\)/);
      expect(raw).toMatch(/\/S \/Figure/);
      const pdf = await getDocumentProxy(bytes.slice());
      const { info } = await pdf.getMetadata();
      expect(info).toMatchObject({ Title: "Night leg cramps: summary of a diary" });
      expect((await pdf.getPage(1)).view.slice(2)).toEqual(paper === "a4" ? [595.28, 841.89] : [612, 792]);
    }
  });

  it("says how many days the means of food are of, as every face does", async () => {
    const words = even(`Mean of ${sample().intakes?.completeDays} complete days, self-estimated`);
    expect(even((await readPdf(await bytesOf(sample()))).text)).toContain(words);
    expect(even(fromHtml(htmlFace(sample())))).toContain(words);
  });

  it("says which letters it cannot set rather than printing an empty box", async () => {
    const named = (name: string) => ({ ...diaryOf([1]), remedies: [remedyPeriod(name)] });
    const of = (name: string) =>
      pdfFace(summarySnapshot(named(name), summaryRequest, aboutSummary(lastTestNight, 4)), "a4");
    expect(await of("Гидрохлоротиазид")).toMatchObject({ ok: true });
    expect(await of("Υδροχλωροθειαζίδη")).toMatchObject({ ok: true });
    expect(await of("氢氯噻嗪")).toEqual({ ok: false, letters: [..."氢氯噻嗪"] });
    expect(await of("هيدرو")).toMatchObject({ ok: false });
  });

  it("keeps 60 heavy diaries to two pages, in 9 pt and more, with every medicine named", {
    timeout: 240_000,
  }, async () => {
    const scripts = ["Hydrochlorothiazid", "Гидрохлоротиазид", "Υδροχλωροθειαζίδη", "Ácido úrico żółć"];
    for (let run = 0; run < 60; run += 1) {
      const count = 3 + (run % 25);
      const longest = [20, 60, 120, 200][run % 4] ?? 20;
      const remedies = Array.from({ length: count }, (_, at) => {
        const word = `${scripts[(run + at) % 4]}${at}`;
        return {
          ...remedyPeriod(at % 9 === 8 ? `${word}${"w".repeat(longest)}`.slice(0, 200) : word),
          startedOn: addDays(lastTestNight, run % 2 ? -30 - at : -900),
          strength: "25 mg",
          timesPerDay: 2,
        };
      });
      const diary = { ...diaryOf(Array.from({ length: 168 }, (_, at) => at % 3)), remedies };
      const snapshot = summarySnapshot(diary, summaryRequest, aboutSummary(lastTestNight, 12));
      expect(snapshot.medicines).toHaveLength(count);
      const { text, pages, smallest } = await readPdf(await bytesOf(snapshot, run % 3 ? "a4" : "letter"));
      expect(pages, `run ${run}`).toBeLessThanOrEqual(2);
      expect(smallest).toBeGreaterThanOrEqual(8.99);
      for (const { name } of remedies) expect(even(text)).toContain(even(name));
    }
  });
});

import { getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { addDays, civilDate } from "#lib/base/time/civil-date";
import { diaryOf, lastTestNight, remedyPeriod } from "#testing/diary";
import { even, wordsOfMarkup } from "#testing/face-facts";
import { readPdf } from "#testing/read-pdf";
import { diaryOfSample } from "#testing/sample";
import { aboutSummary, summaryRequest } from "#testing/summary";
import { summarySnapshot } from "./build";
import { htmlFace } from "./html-face";
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
    expect(even(wordsOfMarkup(htmlFace(sample())))).toContain(words);
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
    const scripts = ["Hydrochlorothiazid żółć", "Гидрохлоротиазид", "Υδροχλωροθειαζίδη", "Հիդրոքլորոթիազիդ"];
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

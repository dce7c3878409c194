import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures";
import { openSampleDiary } from "./verbs";

/** How many pages a printed sheet has. */
const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test("a summary is looked at, shared, read without script on one sheet, seen to be opened, and ended", async ({
  page,
  browser,
  expectedTrouble,
}) => {
  expectedTrouble.push(/404/);
  test.setTimeout(240_000);
  await openSampleDiary(page);
  await page.goto("/share");
  await page.getByLabel("Half a year").check();
  await page.getByLabel("Your question for this visit").fill("Could the water tablet be the reason?");
  await page.getByText("Warning signs: go through them once").click();
  await page.getByLabel("None of these").check();
  await page.getByRole("button", { name: "Show me the page" }).click();
  await expect(page.getByText("The person asks: Could the water tablet be the reason?")).toBeVisible();

  await page.getByLabel("Who it is for").fill("Dr Blum");
  await page.getByRole("button", { name: "Make the link" }).click();
  const address = await page.getByLabel("Address").inputValue();
  expect(new URL(address).pathname).toMatch(/^\/s\/[\w-]{43}$/);

  // Another page begins without the link of the last one.
  await page.getByLabel("Food and drink").uncheck();
  await page.getByRole("button", { name: "Show me the page" }).click();
  await expect(page.getByRole("button", { name: "Make the link" })).toBeVisible();
  await expect(page.getByLabel("Address")).toHaveCount(0);
  // A new link offers to end the old one.
  await page.getByLabel("Who it is for").fill("Dr Rot");
  await page.getByRole("button", { name: "Make the link" }).click();
  await expect(page.getByText("An older link still opens.")).toBeVisible();
  await page.getByRole("button", { name: "End the link: Dr Rot" }).click();
  await page.getByRole("button", { name: "End it for good" }).click();
  await expect(page.getByText("Ended by you")).toBeVisible();

  const clinic = await browser.newContext({ javaScriptEnabled: false });
  const sheet = await clinic.newPage();
  const answer = await sheet.goto(new URL(address).pathname);
  expect(answer?.status()).toBe(200);
  expect(answer?.headers()["cache-control"]).toContain("no-store");
  expect(answer?.headers()["referrer-policy"]).toBe("no-referrer");
  await expect(sheet.locator("meta[name=robots]").first()).toHaveAttribute("content", /noindex/);
  // Before the button is pressed nothing of anybody's health is told, and machines that look count as nobody.
  expect(/cramp|hydrochlorothiazide/i.exec(await sheet.content())).toBeNull();
  for (const agent of ["Slackbot", "WhatsApp/2.0", "BingPreview/1.0b"])
    await clinic.request.get(address, { headers: { "user-agent": agent, "sec-purpose": "prefetch" } });
  await clinic.request.head(address);
  await expect(sheet.getByText(/It can be read until .* time\)/)).toBeVisible();
  await page.reload();
  await expect(page.getByText("Not opened yet.").first()).toBeVisible();
  await expect(page.getByText(/Opened once/)).toHaveCount(0);
  await sheet.getByRole("button", { name: "Read the page" }).click();
  await expect(sheet.getByRole("heading", { level: 1 })).toHaveText("Night leg cramps: summary of a diary");
  const medicines = sheet.locator("section", {
    hasText: "Medicines, all that were entered; linked ones first",
  });
  await expect(medicines.getByRole("listitem").first()).toContainText("Hydrochlorothiazide");
  await expect(sheet.getByText("Could the water tablet be the reason?", { exact: true })).toBeVisible();
  await expect(sheet.getByText("Intake is self-estimated")).toBeVisible();
  for (const format of ["A4", "Letter"]) expect(pagesOf(await sheet.pdf({ format }))).toBeLessThanOrEqual(2);

  const kept = await clinic.request.get(`${address}/file?form=pdf`);
  expect([kept.status(), (await kept.body()).subarray(0, 4).toString()]).toEqual([200, "%PDF"]);
  // Read again in the same browser, it is still one opening.
  await sheet.reload();
  await page.reload();
  await expect(page.getByText(/Opened once, /)).toBeVisible();
  await page.getByRole("button", { name: "Look at the page again: Dr Blum" }).click();
  const again = page.getByRole("dialog");
  await expect(again.getByText("Could the water tablet be the reason?")).toBeVisible();
  await again.getByRole("button", { name: "Close" }).last().click();
  await page.getByRole("button", { name: "End the link: Dr Blum" }).click();
  await page.getByRole("button", { name: "End it for good" }).click();
  await expect(page.getByText("Ended by you")).toHaveCount(2);

  const dead = await sheet.goto(new URL(address).pathname);
  const ended = await sheet.locator("main").textContent();
  const unknown = await sheet.goto(`/s/${"A".repeat(43)}`);
  expect([dead?.status(), unknown?.status()]).toEqual([404, 404]);
  expect(await sheet.locator("main").textContent()).toBe(ended);
  expect(ended).toMatch(/Please ask the person\s+who gave it to you for a new one/);
  await clinic.close();
});

test("a page is saved as a PDF and as one HTML file that opens anywhere, and copied for a record", async ({
  page,
  browser,
}) => {
  await openSampleDiary(page);
  await page.goto("/share");
  await page.getByRole("button", { name: "Show me the page" }).click();
  // The stories' Charley runs at home: it says what a doctor cannot do before a link is made.
  await expect(page.getByText("Your doctor cannot open a link from here")).toBeVisible();
  const [pdf] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as PDF" }).click(),
  ]);
  expect(pdf.suggestedFilename()).toMatch(/^cramp-summary-\d{4}-\d\d-\d\d\.pdf$/);
  expect(
    readFileSync(await pdf.path())
      .subarray(0, 8)
      .toString(),
  ).toBe("%PDF-1.7");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as HTML file" }).click(),
  ]);
  const clinic = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const opened = await clinic.newPage();
  await opened.setContent(readFileSync(await file.path()).toString());
  await expect(opened.getByRole("heading", { level: 1 })).toHaveText("Night leg cramps: summary of a diary");
  for (const width of [320, 1280]) {
    await opened.setViewportSize({ width, height: 800 });
    expect(await opened.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  for (const format of ["A4", "Letter"]) expect(pagesOf(await opened.pdf({ format }))).toBeLessThanOrEqual(2);
  await clinic.close();
  const text = await page.getByLabel("Plain text for a record").inputValue();
  expect(text.split("\n").length).toBeLessThanOrEqual(12);
  expect(text).toMatch(/^[\x20-\x7e\n]*$/);
});

import { readFileSync } from "node:fs";
import type { Bundle, Composition } from "fhir/r4";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { instant } from "#lib/base/time/instant";
import { healthLink } from "#lib/exchange/summary/shl/health-link";
import { sealedBundle } from "#lib/exchange/summary/shl/sealed-bundle";
import { qrSvg } from "#lib/server/qr-svg";
import { expect, test } from "./fixtures";
import { openSampleDiary } from "./verbs";

/** How many pages a printed sheet has. */
const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** What makes a browser run or fetch something more for a page. */
const fetching = /<script|<link|<img|<iframe|@import|url\(| src=/i;

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
  expect(await answer?.text()).not.toMatch(fetching);
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
  expect(await (await clinic.request.get(address)).text()).not.toMatch(fetching);
  await expect(sheet.locator("pre")).toContainText("Hydrochlorothiazide");
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

test("a page with a passcode is read without script by whoever was told it, and by nobody else", async ({
  page,
  browser,
  expectedTrouble,
}) => {
  expectedTrouble.push(/401|400/);
  await openSampleDiary(page);
  await page.goto("/share");
  await page.getByRole("button", { name: "Show me the page" }).click();
  await expect(page.getByLabel("Ask for a passcode too")).not.toBeChecked();
  await page.getByLabel("Ask for a passcode too").check();
  await page.getByLabel("Who it is for").fill("Dr Blum");
  await page.getByRole("button", { name: "Make the link" }).click();
  const address = await page.getByLabel("Address").inputValue();
  const said = (await page.getByText("Passcode:").locator("strong").textContent()) ?? "";
  expect(said).toMatch(/^\d{4} \d{4}$/);
  await expect(page.getByText("Page with a passcode, ")).toBeVisible();

  const clinic = await browser.newContext({ javaScriptEnabled: false });
  const sheet = await clinic.newPage();
  await sheet.goto(new URL(address).pathname);
  const code = sheet.getByLabel("Passcode");
  const read = sheet.getByRole("button", { name: "Read the page" });
  await read.click();
  await expect(sheet.getByRole("alert")).toHaveText("Type the passcode first.");
  await code.fill("12 34");
  await read.click();
  await expect(sheet.getByRole("alert")).toHaveText("The passcode is eight digits.");
  await expect(code).toHaveValue("12 34");
  await code.fill(said.replace(/^./, (digit) => `${(Number(digit) + 1) % 10}`));
  await read.click();
  await expect(sheet.getByRole("alert")).toHaveText("That is not the passcode. You can try 4 times more.");
  await expect(code).toHaveAccessibleDescription(/You can try 4 times more/);
  await sheet.reload();
  await expect(sheet.getByRole("alert")).toHaveText("That is not the passcode. You can try 4 times more.");
  await code.fill(said);
  await read.click();
  await expect(sheet.getByRole("heading", { level: 1 })).toHaveText("Night leg cramps: summary of a diary");
  const kept = await clinic.request.get(`${address}/file?form=pdf`);
  expect([kept.status(), (await kept.body()).subarray(0, 4).toString()]).toEqual([200, "%PDF"]);
  await clinic.close();
  await page.reload();
  await expect(page.getByText(/Opened once, /)).toBeVisible();
});

test("whoever has the link writes back once, without script, and the person reads it as theirs", async ({
  page,
  browser,
  expectedTrouble,
}) => {
  expectedTrouble.push(/400/);
  await openSampleDiary(page);
  await page.goto("/share");
  await page.getByRole("button", { name: "Show me the page" }).click();
  await expect(page.getByLabel("Let whoever has the link reply once")).not.toBeChecked();
  await page.getByLabel("Let whoever has the link reply once").check();
  await page.getByRole("button", { name: "Make the link" }).click();
  const address = await page.getByLabel("Address").inputValue();
  await expect(page.getByText("No reply came.")).toBeVisible();

  const clinic = await browser.newContext({ javaScriptEnabled: false });
  const sheet = await clinic.newPage();
  await sheet.goto(new URL(address).pathname);
  await sheet.getByRole("button", { name: "Read the page" }).click();
  const slip = sheet.getByRole("region", { name: "Reply to the person" });
  await slip.getByRole("button", { name: "Send the reply" }).click();
  await expect(slip.getByRole("alert")).toHaveText("Tick something, or write a line");
  await expect(slip).toBeInViewport();
  await slip.getByLabel("Please have blood taken").check();
  await slip.getByLabel("A few words").fill("Come on <b>Monday</b>,\nbefore breakfast.");
  await slip.getByRole("button", { name: "Send the reply" }).click();
  await expect(slip.getByText(/A reply was sent on .* time\)/)).toBeVisible();
  await expect(slip.getByRole("button")).toHaveCount(0);
  await clinic.close();

  await page.reload();
  await expect(page.getByText(/^From whoever had the link, /)).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: /^Please have blood taken$/ })).toBeVisible();
  await expect(page.getByText("Come on <b>Monday</b>,")).toBeVisible();
  await expect(page.getByText("No reply came.")).toHaveCount(0);
});

test("a reply that took longer to write than the page stays open is not lost, and is sent with one more press", async ({
  page,
  browser,
}) => {
  await openSampleDiary(page);
  await page.goto("/share");
  await page.getByRole("button", { name: "Show me the page" }).click();
  await page.getByLabel("Let whoever has the link reply once").check();
  await page.getByRole("button", { name: "Make the link" }).click();
  const address = await page.getByLabel("Address").inputValue();

  const clinic = await browser.newContext({ javaScriptEnabled: false });
  const sheet = await clinic.newPage();
  await sheet.goto(new URL(address).pathname);
  await sheet.getByRole("button", { name: "Read the page" }).click();
  await sheet.getByLabel("Please have blood taken").check();
  await sheet.getByLabel("A few words").fill("Come on Monday,\nbefore breakfast.");
  // What half an hour does to the browser.
  await clinic.clearCookies();
  await sheet.getByRole("button", { name: "Send the reply" }).click();
  await expect(sheet.getByRole("heading", { level: 1 })).toHaveText("Your reply is not sent yet");
  // Somebody looks at the link again instead: it waits there too, and under the page once that is read.
  await sheet.goto(new URL(address).pathname);
  await expect(sheet.getByLabel("A few words")).toHaveValue("Come on Monday,\nbefore breakfast.");
  await sheet.getByRole("button", { name: "Read the page first" }).click();
  const slip = sheet.getByRole("region", { name: "Reply to the person" });
  await expect(slip.getByRole("alert")).toHaveText("This reply is not sent yet.");
  await expect(slip.getByLabel("Please have blood taken")).toBeChecked();
  await clinic.clearCookies({ name: "charley.read" });
  await slip.getByRole("button", { name: "Send the reply" }).click();
  await sheet.getByRole("button", { name: "Send the reply" }).click();
  await expect(slip.getByText(/A reply was sent on .* time\)/)).toBeVisible();
  await clinic.close();

  await page.reload();
  await expect(page.getByText("Come on Monday,")).toBeVisible();
});

test("a question that follows from the record is added to what was typed, once, and stands on the page", async ({
  page,
}) => {
  await openSampleDiary(page);
  await page.goto("/share");
  const own = page.getByLabel("Your question for this visit");
  const offered = page.getByRole("region", { name: "Questions you could ask" });
  await expect(offered.getByRole("listitem").first()).toBeVisible();
  expect(await offered.getByRole("listitem").count()).toBeLessThanOrEqual(3);
  await own.fill("My foot is numb in the morning");
  const ask = "Should my potassium, magnesium and kidney function be measured?";
  await page.getByRole("button", { name: `Add this question: ${ask}` }).click();
  await expect(own).toHaveValue(`My foot is numb in the morning. ${ask}`);
  await expect(offered.getByText(ask)).toHaveCount(0);
  // Nothing typed is cut to make room.
  await own.fill("x".repeat(290));
  await expect(offered.getByText("There is no room left for it: 300 letters at most.").first()).toBeVisible();
  await expect(offered.getByRole("button")).toHaveCount(0);
  // What the page leaves out is not asked about.
  await own.fill("");
  await expect(offered.getByText(/^Could Hydrochlorothiazide/)).toBeVisible();
  await page.getByLabel("Medicines and health answers").uncheck();
  await expect(offered.getByText(/Hydrochlorothiazide/)).toHaveCount(0);
  await page.getByLabel("Medicines and health answers").check();
  await page.getByRole("button", { name: /^Add this question: Could Hydrochlorothiazide/ }).click();
  await page.getByRole("button", { name: "Show me the page" }).click();
  await expect(page.getByText(/^The person asks: Could Hydrochlorothiazide .* be a reason/)).toBeVisible();
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

test("the code for a clinic is read from a print of 40 mm at 200 dpi", async ({ browser }) => {
  const { viewer } = healthLink(
    { origin: "https://charley.example", token: "a".repeat(43), key: new Uint8Array(32).fill(7) },
    { kind: "qr", expiresAt: instant("2026-11-30T12:00:00Z"), label: "Night leg cramps, 12 weeks" },
  );
  const context = await browser.newContext({ deviceScaleFactor: 200 / 96 });
  const paper = await context.newPage();
  const picture = `data:image/svg+xml,${encodeURIComponent(await qrSvg(viewer))}`;
  await paper.setContent(`<img style="width:40mm;height:40mm" src="${picture}">`);
  const { width, height, data } = PNG.sync.read(await paper.locator("img").screenshot());
  expect(width).toBeLessThan(330);
  expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(viewer);
  await context.close();
});

test("a second health link in the same tab takes the place of the first person's page", async ({
  page,
  baseURL,
}) => {
  const key = new Uint8Array(32).fill(7);
  const link = (letter: string) =>
    healthLink(
      { origin: new URL(baseURL ?? "").origin, token: letter.repeat(43), key },
      { kind: "qr", expiresAt: instant("2126-11-30T12:00:00Z"), label: "Night leg cramps, 12 weeks" },
    ).viewer;
  const pageOf = (title: string) => {
    const words = { type: {}, date: "2026-11-30", author: [], title };
    const composition: Composition = { resourceType: "Composition", status: "final", ...words };
    const bundle: Bundle = { resourceType: "Bundle", type: "document", entry: [{ resource: composition }] };
    return sealedBundle(bundle, key);
  };
  await page.route("**/l/a*", async (route) => route.fulfill({ body: await pageOf("The page of Ann") }));
  await page.route("**/l/b*", async (route) => route.fulfill({ body: await pageOf("The page of Ben") }));
  await page.route("**/l/c*", async (route) => route.fulfill({ body: "not what the link opens" }));
  const title = page.getByRole("heading", { level: 1 });
  const read = page.getByRole("button", { name: "Read the page" });

  await page.goto(link("a"));
  await read.click();
  await expect(title).toHaveText("The page of Ann");
  await page.goto(link("b"));
  await expect(title).toHaveText("Somebody shares a page with you");
  expect(page.url()).not.toContain("shlink");
  await read.click();
  await expect(title).toHaveText("The page of Ben");

  await page.goto(link("c"));
  await read.click();
  await expect(page.getByText("The page cannot be unsealed with this link")).toBeVisible();
  await expect(read).toHaveCount(0);
});

test("a Charley without https says why it makes no code for a clinic", async ({ page }) => {
  await openSampleDiary(page);
  await page.goto("/share");
  await page.getByRole("button", { name: "Show me the page" }).click();
  await expect(page.getByText(/A code for a clinic works only where Charley is reached/)).toBeVisible();
  await page.getByText("For a clinic's computer system (FHIR)").click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as FHIR document" }).click(),
  ]);
  const bundle = JSON.parse(readFileSync(await file.path()).toString());
  expect([bundle.resourceType, bundle.type]).toEqual(["Bundle", "document"]);
});

import type { Page } from "@playwright/test";
import stories from "../playwright.config";
import { expect, test } from "./fixtures";
import { DIARY_PAGES, FULL_DIARY_PAGES, PUBLIC_PAGES } from "./pages";
import { makeLink, openSampleDiary, settled } from "./verbs";

// A small phone with letters twice as large, as the browser's own setting makes them, which media queries in em go by too.

const launch = stories.use?.launchOptions;
test.use({
  viewport: { width: 320, height: 640 },
  launchOptions: { ...launch, args: [...(launch?.args ?? []), "--blink-settings=defaultFontSize=32"] },
});

/** What is cut off, pushed out of sight or laid over something else on the page as it stands, a line for each. */
function trouble(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const slack = 2;
    const width = 320;
    const nameOf = (element: Element) =>
      `<${element.tagName.toLowerCase()}> “${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40)}”`;
    const isHidden = (element: Element) => {
      const { width: wide, height } = element.getBoundingClientRect();
      // What only a screen reader reads is a pixel wide.
      return wide <= 1 || height <= 1 || !element.checkVisibility({ visibilityProperty: true });
    };
    /** Inside something that scrolls by itself, or that moves with the window. */
    const isApart = (element: Element) => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { overflowX, position } = getComputedStyle(at);
        if (position === "fixed" || position === "sticky") return true;
        if (at !== document.documentElement && /auto|scroll/.test(overflowX)) return true;
      }
      return false;
    };
    const found: string[] = [];
    if (document.documentElement.scrollWidth > width)
      found.push(`the page is ${document.documentElement.scrollWidth} pixels wide`);

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement;
      if (!text.textContent?.trim() || !parent || isHidden(parent) || isApart(parent)) continue;
      if (parent.closest("svg, .sr-only, script, style, option")) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { left, right } of range.getClientRects())
        if (left < -slack || right > width + slack) found.push(`out of sight: ${nameOf(parent)}`);
      for (let at: Element | null = parent; at && at !== document.body; at = at.parentElement) {
        const box = at.getBoundingClientRect();
        if (!/hidden|clip/.test(getComputedStyle(at).overflowX) || box.width <= 1) continue;
        if (range.getBoundingClientRect().right > box.right + slack) found.push(`cut off: ${nameOf(parent)}`);
      }
    }

    const controls = [...document.querySelectorAll("a, button, input, select, textarea, summary")].filter(
      (control) => !isHidden(control) && !isApart(control),
    );
    const boxes = controls.map((control) => ({ control, box: control.getBoundingClientRect() }));
    for (const [at, one] of boxes.entries()) {
      for (const other of boxes.slice(at + 1)) {
        if (one.control.contains(other.control) || other.control.contains(one.control)) continue;
        // A button that stands in the field it clears.
        if (
          one.control.parentElement === other.control.parentElement &&
          one.control.matches("textarea, input")
        )
          continue;
        const over = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (over > slack && high > slack)
          found.push(`one over the other: ${nameOf(one.control)}, ${nameOf(other.control)}`);
      }
    }
    return [...new Set(found)];
  });
}

/** Words that have room on a line and are broken all the same. */
function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const main = document.querySelector("main") ?? document.body;
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (text.parentElement?.closest("svg, .sr-only, option, textarea, code, pre")) continue;
      for (const word of (text.textContent ?? "").matchAll(/(?<![\p{L}/_])\p{L}{2,8}(?![\p{L}/_])/gu)) {
        const range = document.createRange();
        range.setStart(text, word.index);
        range.setEnd(text, word.index + word[0].length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.push(word[0]);
      }
    }
    return found;
  });
}

async function sweep(page: Page, paths: readonly string[]): Promise<void> {
  test.setTimeout(300_000);
  for (const path of paths) {
    await test.step(path, async () => {
      await page.goto(path);
      await settled(page);
      expect.soft(await trouble(page), path).toEqual([]);
    });
  }
}

test("the check itself sees what is cut off, what is out of sight and what lies over something else", {
  tag: "@phone",
}, async ({ page }) => {
  await page.goto("/sign-in");
  expect(await trouble(page)).toEqual([]);
  await page.evaluate(() => {
    const add = (style: string, inside: string) => {
      const made = document.createElement("div");
      made.style.cssText = `flex: none; ${style}`;
      made.innerHTML = inside;
      document.body.append(made);
    };
    const long = '<p style="white-space:nowrap">Words that are longer than their box</p>';
    add("width:100px;overflow:hidden", long);
    add("position:relative;left:250px;width:200px", "<p>Far out at the side</p>");
    add("", '<button>One</button><button style="margin-left:-50px">Two</button>');
  });
  const seen = (await trouble(page)).join("\n");
  for (const kind of ["pixels wide", "cut off: <p>", "out of sight: <p>", "one over the other: <button>"])
    expect(seen).toContain(kind);
});

test("at 320 pixels with letters twice as large an invitation keeps its words whole, and its code large enough to scan", {
  tag: "@phone",
}, async ({ page, person: { password } }) => {
  await page.goto("/settings/helpers");
  await page.getByLabel("Who is it?").fill("Anna");
  await page.getByLabel("What do they call you?").fill("Mum");
  await page.getByRole("button", { name: "Make an invitation" }).click();
  await page.getByLabel("Your password").fill(password);
  await page.getByRole("button", { name: "Go on" }).click();
  const code = page.getByRole("img", { name: "QR code of the invitation" });
  await expect(code).toBeVisible();
  await expect(page.getByLabel("Who is it?")).toHaveValue("");
  await expect(page.getByRole("button", { name: "End for Anna" })).toBeVisible();
  expect(await trouble(page)).toEqual([]);
  expect(await brokenWords(page)).toEqual([]);
  const { width = 0, height = 0 } = (await code.boundingBox()) ?? {};
  expect(Math.min(width, height)).toBeGreaterThan(150);
  expect(Math.abs(width - height)).toBeLessThan(2);
});

test("at 320 pixels with letters twice as large what a clinician is sent keeps its words whole", {
  tag: "@phone",
}, async ({ page, browser }) => {
  await openSampleDiary(page);
  const address = await makeLink(page, ["Let whoever has the link reply once"]);
  const clinic = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await clinic.goto(address);
  expect(await trouble(clinic)).toEqual([]);
  expect(await brokenWords(clinic)).toEqual([]);
  await clinic.getByRole("button", { name: "Read the page" }).click();
  await clinic.getByLabel("I have read it").check();
  await clinic.context().clearCookies();
  await clinic.getByRole("button", { name: "Send the reply" }).click();
  await expect(clinic.getByRole("heading", { name: "Your reply is not sent yet" })).toBeVisible();
  expect(await trouble(clinic)).toEqual([]);
  expect(await brokenWords(clinic)).toEqual([]);
  await clinic.getByRole("button", { name: "Send the reply" }).click();
  const sent = clinic.getByText(/A reply was sent on/);
  await expect(sent).toBeVisible();
  const { x = 0, width = 0 } = (await sent.boundingBox()) ?? {};
  expect(await sent.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  expect(x + width).toBeLessThanOrEqual(320);
  await clinic.close();
});

test("at 320 pixels with letters twice as large nothing at the doors is cut off, out of sight or in the way", {
  tag: "@phone",
}, async ({ page, expectedTrouble }) => {
  expectedTrouble.push(/status of 404/);
  await sweep(page, PUBLIC_PAGES);
});

test("at 320 pixels with letters twice as large nothing of a full diary is cut off, out of sight or in the way", {
  tag: "@phone",
}, async ({ page }) => {
  await openSampleDiary(page);
  await sweep(page, [...DIARY_PAGES, ...FULL_DIARY_PAGES]);
});

import { expect, newPerson, test } from "./fixtures";
import { leftLeg, openTonight, register, signIn, toldSaved } from "./verbs";

test.describe("at 02:13", () => {
  test("one tap is a complete cramp, kept on the phone, and it can be taken back", async ({
    page,
    person: _,
  }) => {
    await page.clock.install();
    await openTonight(page);
    for (const leg of ["left leg", "right leg", "both legs"]) {
      await page.getByRole("button", { name: `Cramp now, ${leg}` }).click();
      await expect(toldSaved(page)).toBeVisible();
      await page.getByRole("button", { name: "Undo" }).click();
      await expect(page.getByText("Taken back.")).toBeVisible();
    }
    await leftLeg(page).click();
    const undo = page.getByRole("button", { name: "Undo" });
    await expect(undo).toBeVisible();
    // The ten seconds begin a moment after it is seen.
    await expect(async () => {
      await page.clock.fastForward(10_000);
      await expect(undo).toHaveCount(0, { timeout: 1_000 });
    }).toPass();
    await page.goto("/bin");
    await expect(page.getByText(/^3 entries deleted/)).toBeVisible();
  });

  test("a cramp goes on while the app is closed, and the second tap gives its length", {
    tag: "@phone",
  }, async ({ page, context, person: _ }) => {
    await openTonight(page);
    await page.clock.setFixedTime(new Date("2026-06-14T00:13:00Z"));
    await leftLeg(page).click();
    await expect(toldSaved(page)).toContainText("02:13");
    await page.close();

    const again = await context.newPage();
    await again.clock.setFixedTime(new Date("2026-06-14T00:20:30Z"));
    await again.goto("/tonight");
    const over = again.getByRole("button", { name: /^It’s over/ });
    await expect(over).toContainText("left leg, since 02:13");
    await over.click();
    await expect(again.getByRole("status").filter({ hasText: "It lasted 7 min 30 s." })).toBeVisible();
    await again.goto("/diary/2026-06-13");
    await expect(again.getByRole("heading", { name: "Cramp at 02:13" })).toBeVisible();
    await expect(again.getByText("left, 7 min 30 s")).toBeVisible();
  });

  test("with the session gone the tap is kept, and sent once the same person has signed in", {
    tag: "@phone",
  }, async ({ page, context, person, expectedTrouble }) => {
    expectedTrouble.push(/401/);
    await openTonight(page);
    await context.clearCookies();
    await page.reload();
    await leftLeg(page).click();
    await expect(page.getByText("1 entry waits on this phone, until you sign in.")).toBeVisible();

    const other = newPerson();
    await register(page, other);
    await expect(page.getByRole("heading", { name: "Diary", exact: true })).toBeVisible();
    await expect(page.getByText(/entry waits/)).toHaveCount(0);
    await context.clearCookies();
    await signIn(page, person);
    await expect(page.getByRole("link", { name: /1 cramp/ })).toBeVisible();
  });

  test("what was tapped before anybody signed in waits for the one who says it is theirs", {
    tag: "@phone",
  }, async ({ page }) => {
    await openTonight(page);
    await expect(page.getByText(/Nobody has signed in on this phone yet/)).toBeVisible();
    await leftLeg(page).click();
    await expect(toldSaved(page)).toBeVisible();
    await register(page, newPerson());
    await page.getByRole("button", { name: "It is mine" }).click();
    await expect(page.getByRole("link", { name: /1 cramp/ })).toBeVisible();
  });

  test("nothing is brighter than it must be, and everything is large", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await openTonight(page);
    await expect(page.locator('meta[name="color-scheme"]')).toHaveAttribute("content", "dark");
    const look = await page.evaluate(() => {
      const brightness = (color: string) =>
        Math.max(...(color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number));
      const all = [document.documentElement, ...document.body.querySelectorAll("*")];
      const grounds = all
        .map((element) => getComputedStyle(element).backgroundColor)
        .filter((color) => !/, 0\)$/.test(color));
      const targets = [...document.querySelectorAll("button, a")].map((element) =>
        element.getBoundingClientRect(),
      );
      return {
        ground: Math.max(...grounds.map(brightness)),
        text: Math.max(...all.map((element) => brightness(getComputedStyle(element).color))),
        smallest: Math.min(...targets.map(({ width, height }) => Math.min(width, height))),
        type: Number.parseFloat(getComputedStyle(document.querySelector("main") ?? document.body).fontSize),
        filled:
          targets.slice(0, 3).reduce((area, { width, height }) => area + width * height, 0) /
          (innerWidth * innerHeight),
        moves: all.some((element) => getComputedStyle(element).animationName !== "none"),
      };
    });
    expect(look.ground).toBeLessThanOrEqual(0x12);
    expect(look.text).toBeLessThanOrEqual(0xd9);
    expect(look.smallest).toBeGreaterThanOrEqual(48);
    expect(look.type).toBeGreaterThanOrEqual(18);
    expect(look.filled).toBeGreaterThan(0.5);
    expect(look.moves).toBe(false);
  });

  test("before its colours arrive it is dark already", { tag: "@phone" }, async ({
    page,
    expectedTrouble,
  }) => {
    expectedTrouble.push(/Failed to load resource/);
    await page.emulateMedia({ colorScheme: "light" });
    await page.route("**/*.css", (route) => route.abort());
    await page.goto("/tonight");
    await expect(page.getByText(/Nobody has signed in on this phone yet/)).toBeVisible();
    const picture = [...(await page.screenshot())];
    const commonest = await page.evaluate(async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
      canvas?.drawImage(bitmap, 0, 0);
      const pixels = canvas?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
      const counts = new Map<number, number>();
      for (let at = 0; at < pixels.length; at += 4) {
        const brightest = Math.max(...pixels.slice(at, at + 3));
        counts.set(brightest, (counts.get(brightest) ?? 0) + 1);
      }
      return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
    }, picture);
    expect(commonest).toBeLessThanOrEqual(0x12);
  });
});

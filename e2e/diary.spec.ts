import { expect, test } from "./fixtures";
import { answer, entriesOnDisk, leftLeg, openTonight, settled, taken, toldSaved } from "./verbs";

test.describe("at breakfast", () => {
  test("one cramp takes six touches, each kept, and the list says it back", async ({ page, person: _ }) => {
    await expect(page.getByText("0 of 14 nights recorded.")).toBeVisible();
    await answer(page, "Cramps", "1");
    await answer(page, "How bad was it?", "6");
    await answer(page, "How long was it?", "5 min");
    await answer(page, "Sleep lost", "30 min");
    await answer(page, /^Soreness/, "Mild");
    await answer(page, "Stretched before bed", "Yes");
    await expect(page.getByText(/^Saved/)).toBeVisible();
    await expect(page.getByText("1 of 14 nights recorded.")).toBeVisible();
    await page.reload();
    await expect(
      page.getByRole("link", { name: /1 cramp, pain 6, 5 min, 30 min of sleep lost/ }),
    ).toBeVisible();
  });

  test("a quiet night takes one touch, by keyboard too, and stays apart from a night nobody spoke of", async ({
    page,
    person: _,
  }) => {
    const none = page.getByRole("radio", { name: "None" }).first();
    await expect(none).toBeEnabled();
    await none.focus();
    await page.keyboard.press("Space");
    await expect(page.getByText("1 of 14 nights recorded.")).toBeVisible();
    await expect(page.getByText(/^Saved/)).toBeVisible();
    await page.reload();
    await expect(page.getByRole("link", { name: /: No cramps$/ })).toHaveCount(1);
    await expect(page.getByRole("link", { name: /: Not recorded$/ })).toHaveCount(13);
  });

  test("a touch is not taken before the page can answer it", { tag: "@phone" }, async ({
    page,
    person: _,
  }) => {
    let comeToLife = () => {};
    const asleep = new Promise<void>((awake) => {
      comeToLife = awake;
    });
    await page.route("**/_next/static/**/*.js*", async (route) => {
      await asleep;
      await route.continue();
    });
    await page.goto("/diary", { waitUntil: "commit" });
    const none = page.getByRole("radio", { name: "None" }).first();
    await expect(none).toBeDisabled();
    comeToLife();
    await none.check();
    await expect(page.getByText("1 of 14 nights recorded.")).toBeVisible();
  });

  test("a touch is shown at once, also while the device is slow to keep it", { tag: "@phone" }, async ({
    page,
    person: _,
  }) => {
    await page.goto("/diary");
    // A store that somebody else is writing to, for as long as the page says.
    await page.evaluate(
      () =>
        new Promise<void>((held) => {
          const opening = indexedDB.open("charley");
          opening.onsuccess = () => {
            const store = opening.result.transaction("entries", "readwrite").objectStore("entries");
            let isHeld = true;
            Object.assign(window, { letGo: () => (isHeld = false) });
            const hold = () => {
              store.count().onsuccess = () => isHeld && hold();
            };
            hold();
            held();
          };
        }),
    );
    const none = page.getByRole("radio", { name: "None" }).first();
    await none.check();
    await expect(page.getByText(/^Saved/)).toBeHidden();
    await page.evaluate(() => Reflect.get(window, "letGo")());
    await expect(page.getByText(/^Saved/)).toBeVisible();
    await expect(none).toBeChecked();
    await expect(page.getByText("1 of 14 nights recorded.")).toBeVisible();
  });

  test("what was handed in while the next page was being read is on it", { tag: "@phone" }, async ({
    page,
    context,
    person: _,
  }) => {
    let pageIsRead = () => {};
    const read = new Promise<void>((done) => {
      pageIsRead = done;
    });
    let isHandedIn = () => {};
    const handedIn = new Promise<void>((done) => {
      isHandedIn = done;
    });
    await page.route("**/api/outbox", async (route) => {
      await read;
      await route.continue();
    });
    await page.route("**/diary", async (route) => {
      if (!route.request().isNavigationRequest()) return route.fallback();
      const response = await route.fetch();
      pageIsRead();
      await handedIn;
      await route.fulfill({ response });
    });
    await answer(page, "Cramps", "None");
    await expect(page.getByText(/^Saved on this device/)).toBeVisible();
    // The page that is being left answers no questions: another one, without scripts, looks at the same store.
    const beside = await context.newPage();
    await beside.goto("/api/health");
    const reloaded = page.reload();
    await expect.poll(() => entriesOnDisk(beside)).toBe(0);
    isHandedIn();
    await reloaded;
    await expect(page.getByText("1 of 14 nights recorded.")).toBeVisible();
    await page.unrouteAll({ behavior: "ignoreErrors" });
  });

  test("what was tapped in the night is finished, with last time's answers within reach", {
    tag: "@phone",
  }, async ({ page, person: _ }) => {
    await page.goto("/diary/2026-06-12");
    await page.getByRole("button", { name: "Add a cramp" }).click();
    await answer(page, "How long was it?", "10 min");
    await answer(page, "How bad was it?", "7");
    await expect(page.getByText("1 cramp, pain 7, 10 min.")).toBeVisible();

    await page.clock.setFixedTime(new Date("2026-06-14T00:13:00Z"));
    await openTonight(page);
    await leftLeg(page).click();
    await expect(toldSaved(page)).toContainText("02:13");
    await page.clock.setFixedTime(new Date("2026-06-14T06:00:00Z"));
    await page.goto("/diary");
    await expect(page.getByText("Sat 13 June · 1 cramp to finish")).toBeVisible();
    await expect(page.getByRole("heading", { name: "The cramp at 02:13, left leg" })).toBeVisible();
    await expect(page.getByText("Last time: 7", { exact: true })).toBeVisible();
    await page.getByRole("button", { name: "The rest is the same as last time" }).click();
    await expect(page.getByText(/to finish/)).toHaveCount(0);
    await expect(page.getByRole("link", { name: /Sat 13 June.*1 cramp, pain 7, 10 min/ })).toBeVisible();
  });
});

test.describe("one night", { tag: "@phone" }, () => {
  test("a cramp can be at any time, on the clock-change nights too", async ({ page, person: _ }) => {
    await page.goto("/diary/2026-10-24");
    await page.getByRole("button", { name: "Add a cramp" }).click();
    await page.getByLabel("When it began").fill("02:30");
    await page.getByRole("radio", { name: "The second time" }).click();
    await expect(page.getByRole("heading", { name: "Cramp at 02:30 (second time)" })).toBeVisible();
    await page.goto("/diary/2026-03-28");
    await page.getByRole("button", { name: "Add a cramp" }).click();
    await page.getByLabel("When it began").fill("02:30");
    await expect(page.getByText("02:30 is kept as 03:30")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Cramp at 03:30" })).toBeVisible();
  });

  test("retyping a time forgets nothing; emptying it says that it is not known", async ({
    page,
    person: _,
  }) => {
    await page.goto("/diary/2026-06-13");
    await page.getByRole("button", { name: "Add a cramp" }).click();
    const time = page.getByLabel("When it began");
    await time.fill("02:13");
    await expect(page.getByRole("heading", { name: "Cramp at 02:13" })).toBeVisible();
    await time.focus();
    await page.keyboard.press("Backspace");
    // Leaving the field, and a later answer that the server has, would have brought anything that was held back.
    const sent = taken(page, '"side":"left"');
    await answer(page, "Which leg", "Left");
    await sent;
    await expect(page.getByRole("heading", { name: "Cramp at 02:13" })).toBeVisible();
    await time.fill("");
    await time.blur();
    await expect(page.getByRole("heading", { name: "Cramp", exact: true })).toBeVisible();
  });

  test("everything about a cramp can be said, changed, deleted, undone and brought back", async ({
    page,
    person: _,
  }) => {
    await page.goto("/diary/2026-06-13");
    await page.getByRole("button", { name: "Add a cramp" }).click();
    await page.getByLabel("When it began").fill("23:50");
    await answer(page, "Which leg", "Right");
    await page.getByRole("checkbox", { name: "Calf" }).check();
    await page.getByRole("checkbox", { name: "Stretching" }).check();
    await answer(page, "Did it help?", "Partly");
    const noted = taken(page, "after the long walk");
    await page.getByLabel("Note").first().fill("after the long walk");
    await expect(page.getByText("right, calf")).toBeVisible();
    await noted;
    await page.reload();
    await expect(page.getByRole("heading", { name: "Cramp at 23:50" })).toBeVisible();

    await page.getByRole("button", { name: "Delete" }).click();
    await expect(page.getByText("Not recorded.")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("heading", { name: "Cramp at 23:50" })).toBeVisible();
    await page.getByRole("button", { name: "Delete" }).click();
    // Said once it is kept: whatever page comes next knows of it.
    await expect(page.getByText("Cramp deleted. It stays in the bin for 30 days.")).toBeVisible();
    await page.goto("/bin");
    await page.getByRole("button", { name: "Bring back" }).click();
    await expect(page.getByText(/^Brought back: Cramp/)).toBeVisible();
    await expect(page.getByText("Nothing is in the bin")).toBeVisible();
    await page.goto("/diary/2026-06-13");
    await page.getByText("Change").click();
    await expect(page.getByLabel("Note").first()).toHaveValue("after the long walk");
  });
});

test.describe("many nights", () => {
  test("after a gap one kind question is asked, and the week is told on a page of its own", {
    tag: "@phone",
  }, async ({ page, person: _ }) => {
    await page.goto("/diary/fill");
    for (const cell of ["8-0", "13-0"]) {
      await page.locator(`[data-cell="${cell}"]`).fill("0");
      await page.locator(`[data-cell="${cell}"]`).blur();
    }
    await expect(page.getByText("2 of 14 nights recorded.")).toBeVisible();
    await expect(page.getByText(/entr(y|ies) wait/)).toHaveCount(0);
    await page.goto("/diary");
    await expect(page.getByText(/^Good to see you/)).toBeVisible();
    await page.getByRole("button", { name: "No cramps in any" }).click();
    await expect(page.getByText("4 nights now say “none”.")).toBeVisible();
    await expect(page.getByText(/^Good to see you/)).toHaveCount(0);
    await expect(page.getByText(/entr(y|ies) wait/)).toHaveCount(0);
    await page.getByRole("link", { name: "Your week" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Your week" })).toBeVisible();
    await expect(page.getByText("6 of 6 nights without a cramp; all 6 recorded.")).toBeVisible();
  });

  test("a fortnight is typed in from the sheet by keys alone, and a bulk answer can be undone", async ({
    page,
    person: _,
  }) => {
    await page.goto("/diary/fill");
    await settled(page);
    await expect(page.locator('[data-cell="0-0"]')).toBeEditable();
    await page.locator('[data-cell="0-0"]').focus();
    for (let night = 0; night < 13; night++) {
      if (night % 3 === 0) {
        await page.keyboard.type("2");
        await page.keyboard.press("ArrowRight");
        await page.keyboard.type("6");
        await page.keyboard.press("ArrowRight");
        await page.keyboard.type("12");
        for (let back = 0; back < 4; back++) await page.keyboard.press("ArrowLeft");
      } else {
        await page.keyboard.type("0");
      }
      await page.keyboard.press("Enter");
    }
    await expect(page.getByText("13 of 14 nights recorded.")).toBeVisible();
    await page.getByRole("button", { name: "The empty nights had none" }).click();
    await expect(page.getByText("14 of 14 nights recorded.")).toBeVisible();
    // The offer to undo covers nothing for good: the last thing of the page can be brought above it.
    await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
    const isFree = await page.getByLabel("Last night").evaluate((field) => {
      window.scrollTo({ top: document.body.scrollHeight, behavior: "instant" });
      const { left, top, width, height } = field.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === field;
    });
    expect(isFree).toBe(true);
    const takenBack = taken(page, '"body":null');
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("13 of 14 nights recorded.")).toBeVisible();
    await takenBack;
    await expect(page.getByText(/entr(y|ies) wait/)).toHaveCount(0);
    await page.reload();
    await expect(page.getByText("13 of 14 nights recorded.")).toBeVisible();
    await expect(page.locator('[data-cell="0-2"]')).toHaveValue("12");
    await page.goto("/calendar");
    await expect(page.getByRole("link", { name: /: 2 cramps, pain 6, 12 min$/ })).toHaveCount(5);
    await expect(page.getByRole("link", { name: /: No cramps$/ })).toHaveCount(8);
    // One Tab leads into the nights, the arrows from one to the next.
    const wayIn = page.locator('[role="grid"] a:not([tabindex="-1"])');
    const latest = await wayIn.getAttribute("data-night");
    await wayIn.focus();
    await page.keyboard.press("ArrowLeft");
    await expect(wayIn).not.toHaveAttribute("data-night", String(latest));
    await expect(wayIn).toBeFocused();
  });

  test("nights are typed along the row or down the column without a value in a wrong one, pasted as a block, and what is wrong is said in words", async ({
    page,
    person: _,
  }) => {
    await page.goto("/diary/fill");
    await settled(page);
    const cell = (row: number, column: number) => page.locator(`[data-cell="${row}-${column}"]`);
    await cell(0, 0).focus();
    // Along two nights, Enter at the end of each.
    for (const night of [
      ["2", "6", "12", "30", "4"],
      ["1", "3", "5", "10", "2"],
    ]) {
      for (const [at, number] of night.entries()) {
        await page.keyboard.type(number);
        await page.keyboard.press(at < night.length - 1 ? "Tab" : "Enter");
      }
    }
    await expect(cell(2, 0)).toBeFocused();
    // Tab alone goes on at the next night as well.
    for (const number of ["1", "9", "5", "10", "2", "0"]) {
      await page.keyboard.type(number);
      await page.keyboard.press("Tab");
    }
    for (const [row, worst] of ["6", "3", "9"].entries()) await expect(cell(row, 1)).toHaveValue(worst);
    await expect(cell(3, 0)).toHaveValue("0");
    // Down a column, and from its end to the top of the next.
    await cell(12, 0).click();
    await page.keyboard.type("1");
    await page.keyboard.press("Enter");
    await page.keyboard.type("1");
    await page.keyboard.press("Enter");
    await expect(cell(0, 1)).toBeFocused();

    await cell(5, 0).focus();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text", "Cramps\tPain\n3\t7\n0\t\n2\t12\n");
      const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(paste);
    });
    await expect(page.getByText("3 nights are filled in. 1 cell needs a look.")).toBeVisible();
    await expect(cell(5, 1)).toHaveValue("7");
    await expect(cell(7, 1)).toHaveAccessibleDescription(
      "Pain: Enter a whole number from 0 to 10. “12” is not kept.",
    );
    const kept = taken(page, '"worstPain":8');
    await cell(7, 1).fill("8");
    await page.keyboard.press("Tab");
    await kept;
    await expect(page.getByText("is not kept")).toHaveCount(0);
    await expect(page.getByText("9 of 14 nights recorded.")).toBeVisible();
    await expect(page.getByText(/entr(y|ies) wait/)).toHaveCount(0);
    await page.reload();
    await expect(cell(7, 1)).toHaveValue("8");
    await expect(cell(1, 4)).toHaveValue("2");
  });

  test("a bulk answer is undone from another fortnight too, and keeps what was known of those nights", {
    tag: "@phone",
  }, async ({ page, person: _ }) => {
    await page.goto("/diary/fill");
    await page.locator('[data-cell="0-4"]').fill("3");
    await page.locator('[data-cell="0-4"]').blur();
    await page.getByRole("button", { name: "The empty nights had none" }).click();
    await expect(page.getByText("14 of 14 nights recorded.")).toBeVisible();
    const latest = await page.getByLabel("Last night").inputValue();
    await page.getByLabel("First night").fill("2026-01-01");
    await page.getByLabel("First night").blur();
    await expect(page.getByText("1 January to 14 January 2026")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByLabel("Last night").fill(latest);
    await page.getByLabel("Last night").blur();
    await expect(page.getByText("0 of 14 nights recorded.")).toBeVisible();
    await expect(page.locator('[data-cell="0-4"]')).toHaveValue("3");
  });

  test("the sheet for the bedside fits one page of A4 and of Letter, in the order of the grid", {
    tag: "@phone",
  }, async ({ page, person: _ }) => {
    await page.goto("/diary/fill");
    const grid = await page.getByRole("columnheader").allTextContents();
    await page.goto("/paper");
    const sheet = await page.getByRole("columnheader").allTextContents();
    expect(sheet.slice(1, grid.length)).toEqual(grid.slice(1));
    await expect(page.getByRole("row")).toHaveCount(15);
    for (const format of ["A4", "Letter"]) {
      const pdf = (await page.pdf({ format })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page[^s]/g), format).toHaveLength(1);
    }
  });
});

import type { BrowserContext, Page, Worker } from "@playwright/test";
import { browserKeys, openedPush, startPushService } from "#testing/push-service";
import { expect, test } from "./fixtures";
import { entriesOnDisk, settled, workerIsActive } from "./verbs";

test.use({ serviceWorkers: "allow" });
// One service on one port.
test.describe.configure({ mode: "serial" });

type Service = Awaited<ReturnType<typeof startPushService>>;
let service: Service;
const keys = browserKeys();

test.beforeAll(async ({ baseURL }) => {
  service = await startPushService(Number(new URL(baseURL ?? "").port) + 2);
});
test.afterAll(() => service.stop());
test.beforeEach(() => {
  service.received.length = 0;
});

/** A browser here has no push service of its own behind it: it is given ours. All else is the browser's. */
async function subscribeAtOurs(page: Page): Promise<void> {
  const given = { endpoint: `${service.origin}/push/one`, p256dh: keys.p256dh, auth: keys.authText };
  await page.addInitScript(({ endpoint, p256dh, auth }) => {
    const bytes = (text: string) =>
      Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));
    const kept = { p256dh: bytes(p256dh).buffer, auth: bytes(auth).buffer };
    const replace = (target: object, name: string, value: unknown) =>
      Object.defineProperty(target, name, { value });
    replace(PushManager.prototype, "subscribe", async (options: object) => ({
      endpoint,
      options,
      getKey: (name: "p256dh" | "auth") => kept[name],
    }));
    replace(PushManager.prototype, "getSubscription", async () => null);
    replace(Notification, "requestPermission", async () => "granted");
    replace(Notification, "permission", "default");
  }, given);
}

const clockNow = () =>
  new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Berlin", timeStyle: "short" }).format(new Date());

/** Asks to be reminded from this minute on, on this device. */
async function askForReminders(page: Page): Promise<void> {
  service.state.status = 201;
  await subscribeAtOurs(page);
  await page.goto("/settings/reminders");
  await settled(page);
  await page.getByLabel("Ask each morning at").fill(clockNow());
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Your reminders are saved.")).toBeVisible();
  await page.getByRole("button", { name: "Turn on here" }).click();
  await expect(page.getByText("This device is reminded from now on.")).toBeVisible();
  await workerIsActive(page);
}

/** This browser has no lock screen: what the worker shows is noted in its place. Everything else is the worker's own. */
async function workerOf(context: BrowserContext): Promise<Worker> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  await worker.evaluate(() => {
    const registration: ServiceWorkerRegistration = Reflect.get(globalThis, "registration");
    let notifications: object[] = [];
    const close = () => {
      notifications = [];
    };
    Object.assign(registration, {
      showNotification: async (title: string, options: object) => {
        notifications = [{ title, close, ...options }];
      },
      getNotifications: async () => notifications,
    });
  });
  return worker;
}

/** Waits for the server's own job, and gives the message to the worker as the browser would. */
async function pushed(context: BrowserContext): Promise<Worker> {
  await expect.poll(() => service.received.length, { timeout: 45_000 }).toBe(1);
  const [received] = service.received;
  const message = openedPush(received?.body ?? Buffer.alloc(0), keys);
  const worker = await workerOf(context);
  await worker.evaluate((data) => {
    const Push = Reflect.get(globalThis, "PushEvent");
    self.dispatchEvent(new Push("push", { data: JSON.stringify(data) }));
  }, message);
  await expect.poll(() => shown(worker)).toEqual([["Charley", "How was last night?", ["None", "Some"]]]);
  return worker;
}

/** What stands on the lock screen. */
function shown(worker: Worker): Promise<[string, string, string[]][]> {
  return worker.evaluate(async () => {
    const registration: ServiceWorkerRegistration = Reflect.get(globalThis, "registration");
    return (await registration.getNotifications()).map((one) => {
      const actions: { title: string }[] = Reflect.get(one, "actions") ?? [];
      return [one.title, one.body, actions.map(({ title }) => title)];
    });
  });
}

/** Touches an answer on the notification. */
async function touch(worker: Worker, action: string): Promise<void> {
  await worker.evaluate(async (name) => {
    const registration: ServiceWorkerRegistration = Reflect.get(globalThis, "registration");
    const [notification] = await registration.getNotifications();
    if (!notification) throw new Error("no notification is shown");
    const Click = Reflect.get(globalThis, "ExtendableEvent");
    self.dispatchEvent(Object.assign(new Click("notificationclick"), { notification, action: name }));
  }, action);
}

test.describe("the morning question", () => {
  test("is answered on the notification, and the night is recorded", async ({ page, context, person: _ }) => {
    test.slow();
    await askForReminders(page);
    const worker = await pushed(context);
    await touch(worker, "none");
    await expect.poll(async () => (await shown(worker)).map(([title]) => title)).toEqual(["Saved."]);
    await page.goto("/diary");
    await expect(page.getByText("1 of 14 nights recorded.")).toBeVisible();
    await expect(page.getByRole("link", { name: /: No cramps$/ })).toHaveCount(1);
  });

  test("is answered without a connection, kept on the device, and counted once", async ({
    page,
    context,
    person: _,
    expectedTrouble,
  }) => {
    test.slow();
    expectedTrouble.push(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
    await askForReminders(page);
    const worker = await pushed(context);
    await page.goto("/leg-check");
    await context.setOffline(true);
    await touch(worker, "cramps");
    await expect.poll(() => entriesOnDisk(page)).toBe(1);
    await expect
      .poll(async () => (await shown(worker)).map(([title]) => title))
      .toEqual(["Saved on this device. It is sent when there is a connection."]);
    await context.setOffline(false);
    await page.goto("/diary");
    await expect(page.getByRole("link", { name: /: 1 cramp$/ })).toHaveCount(1);
    await expect.poll(() => entriesOnDisk(page)).toBe(0);
    await page.reload();
    await expect(page.getByText("1 of 14 nights recorded.")).toBeVisible();
  });
});

test("a calendar rings for who wants no notifications, and its address can be ended", async ({
  page,
  person: _,
}) => {
  await page.goto("/settings/reminders");
  await page.getByLabel("Ask each morning at").fill("07:30");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "Make an address" }).click();
  const address = (await page.locator("code").textContent()) ?? "";
  const calendar = await page.request.get(address);
  expect(calendar.headers()["content-type"]).toContain("text/calendar");
  expect(await calendar.text()).toMatch(/DTSTART:\d{8}T073000\r\nDURATION:PT5M\r\nRRULE:FREQ=DAILY/);
  await page.getByRole("button", { name: "End the address" }).click();
  await expect(page.getByText("The calendar's address is ended.")).toBeVisible();
  expect((await page.request.get(address)).status()).toBe(404);
});

test("what did not arrive is said, and a pause is kept", async ({ page, person: _ }) => {
  await page.goto("/settings/reminders");
  await page.getByText("More: evenings, quiet hours, ntfy").click();
  await page.getByLabel("ntfy address").fill("http://192.168.1.1/topic");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/This address is in a private network/)).toBeVisible();
  await page.getByLabel("ntfy address").fill(`${service.origin}/a-topic`);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Your reminders are saved.")).toBeVisible();
  service.state.status = 500;
  await page.getByRole("button", { name: "Send a test" }).click();
  await expect(page.getByText("The notification service did not take it.").first()).toBeVisible();
  service.state.status = 201;
  await page.getByRole("button", { name: "Send a test" }).click();
  await expect(page.getByText("Sent. It should arrive in a moment.")).toBeVisible();
  expect(service.received.at(-1)?.path).toBe("/a-topic");
  await page.getByRole("button", { name: "Pause for a week" }).click();
  await expect(page.getByText(/^Paused until/)).toBeVisible();
});

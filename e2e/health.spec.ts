import { expect, test } from "@playwright/test";

test("a monitor can tell that Charley is up", async ({ request }) => {
  const answer = await request.get("/api/health");
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({ status: "ok", database: "embedded" });
});

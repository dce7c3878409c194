import { chromium } from "@playwright/test";
const base = "http://localhost:3107";
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const [w,h,scheme] of [[390,844,"light"],[1280,900,"dark"]]) {
  const c = await b.newContext({ viewport: { width: w, height: h }, colorScheme: scheme, timezoneId: "Europe/Berlin" });
  const p = await c.newPage();
  p.on("console", m => { if (["error","warning"].includes(m.type())) console.log(w, m.type(), m.text().slice(0,300)); });
  p.on("response", r => { if (r.status()>=400) console.log(r.status(), r.url()); });
  const shot = (n) => p.screenshot({ path: `/tmp/acc/shots/${n}-${w}.png`, fullPage: true });
  await p.goto(base + "/sign-in"); await p.waitForLoadState("networkidle"); await shot("sign-in");
  await p.goto(base + "/forgot"); await shot("forgot");
  await p.goto(base + "/register"); await p.waitForLoadState("networkidle");
  await p.getByRole("button", { name: "Register" }).click(); await p.waitForTimeout(1500); await shot("register-errors");
  const email = `p${Date.now()}@example.org`;
  await p.getByLabel("E-mail").fill(email);
  await p.getByLabel("Password", { exact: true }).fill("password1");
  await p.getByRole("button", { name: "Register" }).click(); await p.waitForTimeout(1500); await shot("register-common");
  console.log("zone", await p.getByLabel("Time zone").inputValue());
  await p.getByLabel("Password", { exact: true }).fill("three quiet owls");
  await p.getByRole("button", { name: "Register" }).click();
  await p.waitForURL("**/diary", { timeout: 60000 }).catch(async () => { await shot("fail"); console.log("no diary", p.url()); });
  console.log(p.url(), (await c.cookies()).map(x => [x.name, x.httpOnly, x.secure, x.sameSite].join()));
  await p.waitForTimeout(1000); await shot("after");
  await c.close();
}
await b.close();

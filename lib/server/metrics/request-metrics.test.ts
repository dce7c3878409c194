import { expect, test } from "vitest";
import { readPrometheus } from "#testing/prometheus-text";
import { requestMetrics } from "./request-metrics.mjs";

const routes = {
  staticRoutes: ["/", "/diary", "/diary/week", "/metrics"].map((page) => ({ page })),
  dynamicRoutes: [
    { page: "/diary/[night]", regex: "^/diary/([^/]+?)(?:/)?$" },
    { page: "/remedies/[id]", regex: "^/remedies/([^/]+?)(?:/)?$" },
    { page: "/s/[token]/file", regex: "^/s/([^/]+?)/file(?:/)?$" },
  ],
};

test("requests are counted by method, pattern and status, and timed", async () => {
  const metrics = requestMetrics(routes);
  metrics.begin("GET", "/diary")(200);
  metrics.begin("GET", "/diary")(200);
  metrics.begin("POST", "/diary")(503);
  metrics.begin("GET", "/diary/2026-03-28")(null);
  const read = readPrometheus(await metrics.text());
  expect(read.get("charley_http_requests_total")).toMatchObject({
    type: "counter",
    samples: [
      { labels: { method: "GET", route: "/diary", status: "200" }, value: 2 },
      { labels: { method: "POST", route: "/diary", status: "503" }, value: 1 },
      { labels: { method: "GET", route: "/diary/[night]", status: "aborted" }, value: 1 },
    ],
  });
  const times = read.get("charley_http_request_duration_seconds");
  const ofDiary = times?.samples.filter(({ labels }) => labels.route === "/diary") ?? [];
  const buckets = ofDiary.filter(({ name }) => name.endsWith("_bucket")).map(({ value }) => value);
  expect(times?.type).toBe("histogram");
  expect(buckets).toEqual([...buckets].sort((a, b) => a - b));
  expect([buckets.at(-1), ofDiary.find(({ name }) => name.endsWith("_count"))?.value]).toEqual([3, 3]);
  expect(read.get("process_resident_memory_bytes")?.samples[0]?.value).toBeGreaterThan(1e6);
  expect(read.get("process_cpu_seconds_total")?.samples).toHaveLength(1);
});

test("whatever an address, a method or a query names, no label holds it", async () => {
  const metrics = requestMetrics(routes);
  const secrets = [
    "0198d2c4-1111-7000-8000-00000000cafe",
    "2026-03-28",
    "ann@example.org",
    "xQ9secretToken_-",
  ];
  const around = ["/diary/", "/remedies/", "/nowhere/", "/", "/_next/static/", "/s/", "/diary/week/"];
  for (const secret of secrets) {
    for (const before of around) {
      for (const after of ["", "/", "/file", "/file/more"])
        metrics.begin("GET", before + secret + after)(200);
    }
    metrics.begin(secret, "/diary")(200);
  }
  const text = await metrics.text();
  for (const secret of secrets) expect(text).not.toContain(secret);
  const read = readPrometheus(text);
  const kept = [...read.entries()].filter(([name]) => name.startsWith("charley_"));
  const values = (name: string) =>
    new Set(kept.flatMap(([, { samples }]) => samples.flatMap(({ labels }) => labels[name] ?? [])));
  const patterns = [...routes.staticRoutes, ...routes.dynamicRoutes].map(({ page }) => page);
  expect([...patterns, "/_next/static", "other"]).toEqual(expect.arrayContaining([...values("route")]));
  expect([...values("method")].sort()).toEqual(["GET", "other"]);
});

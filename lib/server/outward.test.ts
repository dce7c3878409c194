import { expect, it, test, vi } from "vitest";
import { isAllowedTarget, isPublicAddress, postOutward } from "./outward";

vi.mock("node:dns", () => ({
  lookup: (_host: string, _options: object, answer: (error: null, found: object[]) => void) =>
    answer(null, [
      { address: "8.8.8.8", family: 4 },
      { address: "127.0.0.1", family: 4 },
    ]),
}));

it.each(["8.8.8.8", "2a00:1450:4001:830::200e"])("%s belongs to the public internet", (address) =>
  expect(isPublicAddress(address)).toBe(true),
);

it.each([
  "127.0.0.1",
  "10.1.2.3",
  "172.31.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "0.0.0.0",
  "::1",
  "::ffff:127.0.0.1",
  "64:ff9b::7f00:1",
  "2002:7f00:1::",
  "fe80::1",
  "fd00::1",
])("%s does not", (address) => expect(isPublicAddress(address)).toBe(false));

test("a person may name a public address, and nothing of this network or machine", () => {
  const allowed = ["https://ntfy.sh/topic", "https://fcm.googleapis.com/fcm/send/x", "http://example.org/t"];
  for (const address of allowed) expect([address, isAllowedTarget(address, [])]).toEqual([address, true]);
  const refused = [
    "http://localhost/t",
    "http://router/t",
    "http://charley.lan/t",
    "http://127.0.0.1/t",
    "http://2130706433/t",
    "http://[::1]/t",
    "http://[::ffff:7f00:1]/t",
    "http://169.254.169.254/latest",
    "https://ntfy.sh:5432/t",
    "https://me:secret@ntfy.sh/t",
    "ftp://ntfy.sh/t",
    "file:///etc/passwd",
    "nonsense",
  ];
  for (const address of refused) expect([address, isAllowedTarget(address, [])]).toEqual([address, false]);
});

test("what whoever runs Charley has named may be reached, at that port alone", () => {
  const named = ["http://192.168.1.5:8080"];
  expect(isAllowedTarget("http://192.168.1.5:8080/t", named)).toBe(true);
  expect(isAllowedTarget("http://192.168.1.5:8081/t", named)).toBe(false);
});

test("a public name that leads to this machine is not connected to", async () => {
  const posted = postOutward("https://rebound.example.org/t", { headers: {}, body: "" }, []);
  await expect(posted).rejects.toThrow("the name leads into a private network");
});

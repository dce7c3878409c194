import type { NetworkInterfaceInfo } from "node:os";
import { expect, test } from "vitest";
import { phoneAddresses, phoneWords } from "./phone-address";

const address = (given: string, family: "IPv4" | "IPv6" = "IPv4", internal = false): NetworkInterfaceInfo =>
  family === "IPv4"
    ? { address: given, netmask: "", family, mac: "", internal, cidr: null }
    : { address: given, netmask: "", family, mac: "", internal, cidr: null, scopeid: 0 };
const interfaces = {
  lo: [address("127.0.0.1", "IPv4", true), address("::1", "IPv6", true)],
  eth0: [address("192.168.1.20"), address("fe80::1", "IPv6")],
  docker0: [address("172.17.0.1")],
  wlan1: [address("169.254.3.4")],
};
const home = { host: "0.0.0.0", port: 3000, origin: "http://localhost:3000" };

test("a phone in the network is told the address it can reach, and none that it cannot", () => {
  expect(phoneAddresses(home, interfaces)).toEqual(["http://192.168.1.20:3000"]);
});

test("an address of one's own is the phone's too, and a Charley for this machine alone has none", () => {
  expect(phoneAddresses({ ...home, origin: "https://charley.example.org" }, interfaces)).toEqual([
    "https://charley.example.org",
  ]);
  expect(phoneAddresses({ ...home, host: "127.0.0.1" }, interfaces)).toEqual([]);
});

test("a terminal shows a code to scan, a log the line alone, and nothing where there is nothing to say", async () => {
  const there = ["http://192.168.1.20:3000"];
  expect(await phoneWords(there, false)).toBe(
    "On a phone in the same network, open: http://192.168.1.20:3000",
  );
  expect(await phoneWords(there, true)).toMatch(/[▀▄█][\s\S]*\nOn a phone in the same network, open: /);
  expect(await phoneWords([], true)).toBeNull();
});

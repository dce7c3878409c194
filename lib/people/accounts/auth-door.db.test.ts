import { NextRequest } from "next/server";
import { beforeEach, expect, test, vi } from "vitest";
import { log } from "#lib/server/log";
import { requestsCarry } from "#testing/request";
import { authDoor } from "./auth-door";

vi.mock("next/headers", () => import("#testing/request"));

const written = vi.spyOn(log, "error");

beforeEach(() => {
  requestsCarry(null);
  written.mockClear();
});

function ask(method: "GET" | "POST", path: string, body?: string): Promise<Response> {
  const address = new URL(`/api/auth/${path}`, "http://localhost:3000");
  const headers = { "content-type": "application/json" };
  const request = new NextRequest(address, { method, headers, ...(body !== undefined && { body }) });
  return authDoor(request, { params: Promise.resolve({ nextauth: address.pathname.split("/").slice(3) }) });
}

test("nobody writes into the log through the door that the library keeps for it", async () => {
  const text = JSON.stringify({ level: "error", code: "anybody's text ".repeat(1000) });
  expect((await ask("POST", "_log", text)).status).toBe(404);
  expect((await ask("POST", "_log", '{"level":"error","code":"x"}')).status).toBe(404);
  expect(written).not.toHaveBeenCalled();
});

test("a form is never a book", async () => {
  const body = JSON.stringify({ email: "a".repeat(100_000) });
  expect((await ask("POST", "callback/credentials", body)).status).toBe(413);
});

test("words that are nobody's are refused before the library repeats them", async () => {
  expect((await ask("GET", `error?error=${encodeURIComponent("🦵")}`)).status).toBe(400);
  expect((await ask("GET", `error/${encodeURIComponent("🦵")}`)).status).toBe(400);
  expect((await ask("POST", "callback/credentials", "{")).status).toBe(400);
});

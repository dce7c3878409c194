import { expect, test } from "vitest";
import { isHomeOrigin } from "./home-origin";

test.each([
  "http://localhost:3000",
  "http://127.0.0.1:3000",
  "http://192.168.1.5:3000",
  "http://10.0.0.2",
  "http://172.20.0.4",
  "http://100.100.1.1",
  "http://[::1]:3000",
  "http://[fd12:3456::1]",
  "http://nas:3000",
  "http://charley.local",
  "https://charley.fritz.home.arpa",
])("%s opens only at home", (origin) => expect(isHomeOrigin(origin)).toBe(true));

test.each(["https://charley.example.org", "http://172.32.0.1", "http://8.8.8.8", "http://[2001:db8::1]"])(
  "%s opens from anywhere",
  (origin) => expect(isHomeOrigin(origin)).toBe(false),
);

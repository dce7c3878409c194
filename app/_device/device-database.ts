import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { DevicePerson } from "#lib/people/accounts/device-person";
import type { Kept } from "./seal";

type EntryState = "waiting" | "choose" | "needs-you";

export type EntryRow = {
  seq?: number;
  id: string;
  personId: string;
  state: EntryState;
  tries: number;
  notBefore: number;
  kept: Kept;
};

export interface DeviceSchema extends DBSchema {
  entries: { key: number; value: EntryRow; indexes: { personId: string } };
  keys: { key: string; value: CryptoKey };
  running: { key: string; value: { id: string; kept: Kept } };
  device: {
    key: "person" | "handed-in" | `draft ${string}` | `reading ${string}`;
    value:
      | DevicePerson
      | { readonly count: number }
      | { readonly draft: Kept }
      | { readonly reading: Kept; readonly readAt: number };
  };
}

export type DeviceDatabase = IDBPDatabase<DeviceSchema>;

export function openDatabase(name = "charley"): Promise<DeviceDatabase> {
  return openDB<DeviceSchema>(name, 1, {
    upgrade(fresh) {
      fresh
        .createObjectStore("entries", { keyPath: "seq", autoIncrement: true })
        .createIndex("personId", "personId");
      fresh.createObjectStore("keys");
      fresh.createObjectStore("running");
      fresh.createObjectStore("device");
    },
    // A newer version in another tab must not wait for this one.
    blocking: (_old, _new, event) => (event.target as IDBDatabase).close(),
  });
}

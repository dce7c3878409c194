import "server-only";
import { headers } from "next/headers";
import { type Caller, callerOf } from "./address";

/** The caller of the action or page being run. */
export async function currentCaller(): Promise<Caller> {
  const incoming = await headers();
  return callerOf((name) => incoming.get(name));
}

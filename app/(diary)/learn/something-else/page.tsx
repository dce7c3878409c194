import type { Metadata } from "next";
import { SomethingElse } from "#app/(diary)/learn/something-else";

export const metadata: Metadata = { title: "Could it be something else?" };

export default function SomethingElsePage() {
  return <SomethingElse />;
}

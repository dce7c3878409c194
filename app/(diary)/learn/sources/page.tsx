import type { Metadata } from "next";
import { Sources } from "#app/(diary)/learn/sources";

export const metadata: Metadata = { title: "Sources" };

export default function SourcesPage() {
  return <Sources />;
}

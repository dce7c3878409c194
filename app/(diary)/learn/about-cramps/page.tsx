import type { Metadata } from "next";
import { AboutCramps } from "#app/(diary)/learn/about-cramps";

export const metadata: Metadata = { title: "What is a night leg cramp?" };

export default function AboutCrampsPage() {
  return <AboutCramps />;
}

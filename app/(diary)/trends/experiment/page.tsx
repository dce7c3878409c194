import type { Metadata } from "next";
import { getExperiment } from "#lib/insight/experiments/actions";
import { ExperimentView } from "./experiment-view";

export const metadata: Metadata = { title: "Experiment" };

export default async function ExperimentPage() {
  return <ExperimentView first={await getExperiment({})} />;
}

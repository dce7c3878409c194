"use client";

import dynamic from "next/dynamic";
import { Skeleton } from "#app/_ui/skeleton";

const Waiting = () => <Skeleton lines={4} />;

// What is folded away is fetched when it is opened: the page stands sooner, and most days nobody looks further.
export const PainPart = dynamic(() => import("./pain-part").then(({ PainPart: it }) => it), {
  loading: Waiting,
});
export const NightsPart = dynamic(() => import("./nights-part").then(({ NightsPart: it }) => it), {
  loading: Waiting,
});
export const SeasonPart = dynamic(() => import("./pattern-card").then(({ PatternCard }) => PatternCard), {
  loading: Waiting,
});
export const FoodPart = dynamic(() => import("./intakes-card").then(({ IntakesCard }) => IntakesCard), {
  loading: Waiting,
});
export const BeforePart = dynamic(() => import("./before-card").then(({ BeforeCard }) => BeforeCard), {
  loading: Waiting,
});
export const LinksPart = dynamic(() => import("./links-card").then(({ LinksCard }) => LinksCard), {
  loading: Waiting,
});

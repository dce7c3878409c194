"use client";

import dynamic from "next/dynamic";
import { PartNotLoaded } from "#app/_charts/part-not-loaded";
import { Skeleton } from "#app/_ui/skeleton";

const Waiting = () => <Skeleton lines={4} />;

// Without it, a script that does not come would take the whole page with it.
const instead = () => PartNotLoaded;

// What is folded away is fetched when it is opened: the page stands sooner, and most days nobody looks further.
export const OwnDates = dynamic(() => import("./own-dates").then(({ OwnDates: it }) => it).catch(instead), {
  loading: Waiting,
});
export const PainPart = dynamic(() => import("./pain-part").then(({ PainPart: it }) => it).catch(instead), {
  loading: Waiting,
});
export const NightsPart = dynamic(
  () => import("./nights-part").then(({ NightsPart: it }) => it).catch(instead),
  {
    loading: Waiting,
  },
);
export const SeasonPart = dynamic(
  () => import("./pattern-card").then(({ PatternCard }) => PatternCard).catch(instead),
  {
    loading: Waiting,
  },
);
export const FoodPart = dynamic(
  () => import("./intakes-card").then(({ IntakesCard }) => IntakesCard).catch(instead),
  {
    loading: Waiting,
  },
);
export const BeforePart = dynamic(
  () => import("./before-card").then(({ BeforeCard }) => BeforeCard).catch(instead),
  {
    loading: Waiting,
  },
);
export const LinksPart = dynamic(
  () => import("./links-card").then(({ LinksCard }) => LinksCard).catch(instead),
  {
    loading: Waiting,
  },
);
// Not folded away, yet below the answer: the answer stands before this has come.
export const TriedPart = dynamic(
  () => import("./tried-card").then(({ TriedCard: it }) => it).catch(instead),
  {
    loading: Waiting,
  },
);
export const Brush = dynamic(
  () => import("#app/_charts/range-brush").then(({ RangeBrush: it }) => it).catch(instead),
  {
    loading: () => <div className="h-60 print:hidden" />,
  },
);

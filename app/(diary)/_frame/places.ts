import {
  BookOpen,
  CalendarDays,
  ChartColumn,
  Ellipsis,
  FileUp,
  type LucideIcon,
  NotebookPen,
  Pill,
  Settings,
  Share2,
  Stethoscope,
  Utensils,
} from "lucide-react";

/** Whose diary it is that a place is opened in: a helper's way leads to what they were let in for. */
export type Who = "owner" | "both" | "see" | "write";

export type Place = {
  readonly href: string;
  readonly label: string;
  readonly Icon: LucideIcon;
  /** What one does there, for the page that lists the rest. */
  readonly sentence: string;
  /** Pages that belong to it under an address of their own. */
  readonly also?: readonly string[];
  /** For whom it is; left out: whoever may read the diary */
  readonly only?: readonly Who[];
};

/** The places that lead somewhere in the diary that is open. */
export const placesFor = (places: readonly Place[], who: Who): readonly Place[] =>
  places.filter(({ only = ["owner", "both", "see"] }) => only.includes(who));

/** The four rooms one is in most: in the bar under the thumb, and first at the side of a desk. */
export const MAIN_PLACES: readonly Place[] = [
  {
    href: "/diary",
    label: "Diary",
    Icon: NotebookPen,
    sentence: "Your nights and days, in order.",
    also: ["/paper", "/bin", "/search"],
    only: ["owner", "both", "see", "write"],
  },
  { href: "/diet", label: "Diet", Icon: Utensils, sentence: "What you eat, drink and take." },
  { href: "/trends", label: "Trends", Icon: ChartColumn, sentence: "What changed over the weeks." },
  { href: "/learn", label: "Learn", Icon: BookOpen, sentence: "What is known about night leg cramps." },
];

export const MORE_PLACES: readonly Place[] = [
  {
    href: "/remedies",
    label: "Remedies",
    Icon: Pill,
    sentence: "Medicines, supplements and habits, and when you began them.",
  },
  { href: "/calendar", label: "Calendar", Icon: CalendarDays, sentence: "A month of nights at a glance." },
  {
    href: "/leg-check",
    label: "Check the leg",
    Icon: Stethoscope,
    sentence: "Signs that need a doctor, and how soon.",
    only: ["owner", "both"],
  },
  {
    href: "/share",
    label: "Share",
    Icon: Share2,
    sentence: "A summary for your doctor, as a link or on paper.",
    only: ["owner"],
  },
  {
    href: "/share",
    label: "Summary",
    Icon: Share2,
    sentence: "The page for the doctor, to look at.",
    only: ["both", "see"],
  },
  {
    href: "/import",
    label: "Import",
    Icon: FileUp,
    sentence: "Bring in nights and foods from a table.",
    only: ["owner"],
  },
  {
    href: "/settings",
    label: "Settings",
    Icon: Settings,
    sentence: "Your profile, your data, your security.",
    only: ["owner"],
  },
];

export const MORE: Place = { href: "/more", label: "More", Icon: Ellipsis, sentence: "Everything else." };

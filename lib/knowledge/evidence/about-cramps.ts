import type { CitationKey } from "./references";

type Part = { readonly title: string; readonly plain: string; readonly cites: readonly CitationKey[] };

/** What one reads first: what it is, how common, how long, what it is not, and when to see somebody. */
export const aboutCramps: readonly Part[] = [
  {
    title: "What it is",
    plain:
      "A muscle of the leg or foot tightens by itself, mostly the calf, at rest or in bed. It turns hard and hurts a lot. It lets go within seconds to 10 minutes. The muscle may stay sore the next day.",
    cites: ["HAL17"],
  },
  {
    title: "How common it is",
    plain:
      "Very. In one survey in the US about one adult in four had mild cramps in the last month, and 6 in 100 had bad ones. They grow more common with age, and in summer about twice as many people seek treatment as in winter.",
    cites: ["GRA17", "GAR15"],
  },
  {
    title: "Why it comes",
    plain:
      "Mostly nobody finds a cause. Tired muscles and nerves are more likely than a lack of minerals. It is more common in pregnancy, on dialysis, with cirrhosis, with nerve damage or narrow arteries, and with some medicines.",
    cites: ["ALL12", "HAS97", "GAR12"],
  },
  {
    title: "How it goes on",
    plain:
      "It comes in spells. In trials people on a dummy pill had about a third fewer cramps after four weeks. So a good month does not prove that something works.",
    cites: ["ROG17"],
  },
];

/** When to be seen, the most urgent first. The full list is the check of the leg. */
export const whenToSeeSomebody: readonly { readonly when: string; readonly signs: string }[] = [
  {
    when: "Now: call the emergency number",
    signs:
      "Sudden breathlessness or chest pain. A leg that turns cold, pale or numb. Both legs weak, or numbness around the bottom. A racing heart or fainting. A stiff jaw after a wound. Hands that cramp into a claw.",
  },
  {
    when: "Today",
    signs: "One leg swollen, warm or red. Dark urine with muscle pain. New tingling round the mouth.",
  },
  {
    when: "In the next days",
    signs:
      "A cramp that does not let go. Pain in the foot at night that eases when the leg hangs down. A sore that does not heal. A limb that grows weaker.",
  },
  {
    when: "At a routine visit",
    signs: "Cramps that are new, come much more often, spread, or tire you by day.",
  },
];

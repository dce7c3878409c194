import { type MedicineClass, medicineClasses } from "#lib/knowledge/medicines/classes";

/**
 * How strongly a class is tied to cramps. `records`: how many times as many people began treatment for cramps after the
 * medicine as before it, with the range (Garrison 2012, an adjusted sequence ratio). `review`: reviews only list it, no
 * records were studied. `leaflet`: the medicine's own leaflet names cramps. `mineral`: it can lower a mineral in the blood.
 */
export type CrampLink =
  | { readonly kind: "records"; readonly ratio: number; readonly low: number; readonly high: number }
  | { readonly kind: "review" }
  | { readonly kind: "leaflet" }
  | { readonly kind: "mineral"; readonly mineral: "magnesium" | "calcium" };

const records = (ratio: number, low: number, high: number): CrampLink => ({
  kind: "records",
  ratio,
  low,
  high,
});

/** The strongest first. */
export const crampLinks: Readonly<Partial<Record<MedicineClass, CrampLink>>> = {
  laba: records(2.42, 2.02, 2.89),
  "potassium-sparing-diuretic": records(2.12, 1.61, 2.78),
  "thiazide-diuretic": records(1.48, 1.29, 1.68),
  "loop-diuretic": records(1.2, 1.0, 1.44),
  statin: records(1.16, 1.04, 1.29),
  "cholinesterase-inhibitor": { kind: "leaflet" },
  saba: { kind: "review" },
  oestrogen: { kind: "review" },
  raloxifene: { kind: "review" },
  teriparatide: { kind: "review" },
  "iv-iron": { kind: "review" },
  nifedipine: { kind: "review" },
  lithium: { kind: "review" },
  "oral-steroid": { kind: "review" },
  morphine: { kind: "review" },
  naproxen: { kind: "review" },
  ppi: { kind: "mineral", mineral: "magnesium" },
  denosumab: { kind: "mineral", mineral: "calcium" },
};

/** Those that somebody has linked with cramps themselves, in records, a review or a leaflet. */
export const crampLinkedClasses: readonly MedicineClass[] = (
  Object.keys(crampLinks) as MedicineClass[]
).filter((one) => crampLinks[one]?.kind !== "mineral");

const strength = (ratio: number) => (ratio >= 2 ? "a clear link" : ratio >= 1.3 ? "a link" : "a weak link");

/** "a weak link in prescription records: 1.16 times (1.04 to 1.29)", or who else names it. */
export const crampLinkWords = (link: CrampLink): string => {
  if (link.kind === "records")
    return `${strength(link.ratio)} in prescription records: cramp treatment began ${link.ratio.toFixed(2)} times as often after it as before (range ${link.low.toFixed(2)} to ${link.high.toFixed(2)})`;
  if (link.kind === "leaflet") return "its leaflet names cramps; no records were studied";
  if (link.kind === "mineral")
    return `it can lower ${link.mineral} in the blood; no link with cramps in records`;
  return "named in reviews as a possible cause; no records were studied";
};

/** The strongest link among the classes of one medicine; null where none is known. */
export const crampLinkOf = (
  classes: readonly MedicineClass[],
): { readonly kind: string; readonly words: string; readonly link: CrampLink } | null => {
  const found = (Object.keys(crampLinks) as MedicineClass[]).find((one) => classes.includes(one));
  const link = found && crampLinks[found];
  return found && link ? { kind: medicineClasses[found], words: crampLinkWords(link), link } : null;
};

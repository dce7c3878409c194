/** For tests: reads Prometheus's text exposition format strictly (version 0.0.4), and throws at what breaks it. */
type Sample = {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
};
type Family = { readonly type: string; readonly help: string; readonly samples: Sample[] };

/** Numbers are as Go reads them, to which "Nan" is one. */
const line = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (N[aA][nN]|[+-]Inf|[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/;
const label = /([a-zA-Z_]\w*)="((?:[^"\\\n]|\\["\\n])*)"(?:,|$)/gy;

function labelsOf(text: string): Record<string, string> {
  const found = [...text.matchAll(label)];
  if (found.map(([whole]) => whole).join("") !== text) throw new Error(`labels that cannot be read: ${text}`);
  return Object.fromEntries(found.map(([, name = "", value = ""]) => [name, value]));
}

function numberOf(text: string): number {
  if (text === "+Inf") return Number.POSITIVE_INFINITY;
  return text === "-Inf" ? Number.NEGATIVE_INFINITY : Number(text);
}

export function readPrometheus(text: string): Map<string, Family> {
  if (!text.endsWith("\n")) throw new Error("the last line does not end");
  const families = new Map<string, Family>();
  const seen = new Set<string>();
  const helps = new Map<string, string>();
  for (const each of text.split("\n").filter((written) => written !== "")) {
    const [, kind, about = "", rest = ""] = /^# (HELP|TYPE) (\S+) (.*)$/.exec(each) ?? [];
    if (kind === "HELP") helps.set(about, rest);
    else if (kind === "TYPE") {
      if (families.has(about)) throw new Error(`${about} is there twice`);
      families.set(about, { type: rest, help: helps.get(about) ?? "", samples: [] });
    } else {
      const [, name = "", labels = "", value = ""] = line.exec(each) ?? [];
      const family = families.get(name) ?? families.get(name.replace(/_(?:bucket|sum|count)$/, ""));
      if (family === undefined) throw new Error(`a line that is no figure of a kind named before: ${each}`);
      if (seen.has(`${name}{${labels}}`)) throw new Error(`the same figure twice: ${each}`);
      seen.add(`${name}{${labels}}`);
      family.samples.push({ name, labels: labelsOf(labels), value: numberOf(value) });
    }
  }
  return families;
}

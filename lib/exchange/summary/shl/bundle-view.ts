import type { Bundle, Composition, DocumentReference, DomainResource } from "fhir/r4";

/** What a viewer shows of a bundle: words in sections, and files. The words are XHTML, to be read through an allow-list. */
export type BundleView = {
  readonly title: string;
  readonly sections: readonly { readonly title: string; readonly divs: readonly string[] }[];
  readonly files: readonly { readonly title: string; readonly base64: string }[];
};

const usualTitle = "Night leg cramps: summary of a diary";

export function bundleView({ entry = [] }: Bundle): BundleView {
  const resources = entry.flatMap(({ resource }) => resource ?? []);
  const of = (type: string) => resources.filter(({ resourceType }) => resourceType === type);
  const files = (of("DocumentReference") as DocumentReference[]).flatMap(({ content }) => {
    const { data, title = "File" } = content[0]?.attachment ?? {};
    return data ? [{ title, base64: data }] : [];
  });
  const [composition] = of("Composition") as Composition[];
  if (composition) {
    const sections = (composition.section ?? []).map(({ title = "", text }) => ({
      title,
      divs: text ? [text.div] : [],
    }));
    return { title: composition.title, sections, files };
  }
  const divs = (resources as DomainResource[]).flatMap(({ resourceType, text }) =>
    resourceType !== "DocumentReference" && text ? [text.div] : [],
  );
  return { title: usualTitle, sections: [{ title: "In words", divs }], files };
}

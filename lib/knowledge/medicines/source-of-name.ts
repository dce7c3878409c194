import { namesOfLeaflets } from "./ingredients";
import { wordsOfName } from "./words-of-name";

/** Where a name is from, and whether somebody held it against a register. */
const nameSources = {
  leaflets: "The name is in common use; its ingredients follow the WHO ATC index.",
  "general knowledge":
    "The name is from general knowledge and was not checked against a register of medicines.",
} as const;
type NameSource = keyof typeof nameSources;

let fromLeaflets: ReadonlySet<string> | null = null;

export function sourceOfName(name: string): { readonly id: NameSource; readonly words: string } {
  fromLeaflets ??= new Set(namesOfLeaflets.map((one) => wordsOfName(one).join(" ")));
  const id = fromLeaflets.has(wordsOfName(name).join(" ")) ? "leaflets" : "general knowledge";
  return { id, words: nameSources[id] };
}

import { Disclosure } from "#app/_ui/disclosure";
import { certainties } from "#lib/knowledge/evidence/certainty";
import type { Help } from "#lib/knowledge/evidence/help";
import type { HelpFor } from "#lib/knowledge/evidence/helps-for";
import { searches } from "#lib/knowledge/evidence/searches";
import { Citations } from "./citations";

type Props = { help: Help; mine: HelpFor };

/** One thing that may help: what happens, what to do, how sure; the clinician's numbers and the sources unfold. */
export function HelpRow({ help, mine }: Props) {
  const { words } = certainties[help.sure];
  return (
    <li id={help.id} className="max-w-read space-y-2 py-4 first:pt-0 last:pb-0">
      <h3 className="font-semibold text-lg">{help.name}</h3>
      {mine.against ? (
        <p className="border-stop border-l-4 pl-3 font-semibold text-stop">
          For you: {mine.against.charAt(0).toLowerCase() + mine.against.slice(1)}.
        </p>
      ) : null}
      {mine.because ? <p className="border-lamp border-l-4 pl-3">{mine.because}</p> : null}
      <p>{help.plain}</p>
      <p>
        <span className="font-semibold">What to do. </span>
        {help.doThis}
      </p>
      <p>
        <span className="font-semibold">Harms. </span>
        {help.harms}
      </p>
      <p className="text-soft">
        How sure: {words}. Last search: {searches[help.search].when}.
      </p>
      <Disclosure summary="For clinicians, and the sources">
        <p className="mb-2">{help.forClinicians}</p>
        <Citations cites={help.cites} search={help.search} />
      </Disclosure>
    </li>
  );
}

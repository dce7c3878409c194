import { Disclosure } from "#app/_ui/disclosure";
import { certainties } from "#lib/knowledge/evidence/certainty";
import type { Help } from "#lib/knowledge/evidence/help";
import type { HelpFor } from "#lib/knowledge/evidence/helps-for";
import { searches } from "#lib/knowledge/evidence/searches";
import { Citations } from "./citations";
import { FoldedRow } from "./folded-row";

type Props = { help: Help; mine: HelpFor; isOpen: boolean };

/**
 * One thing that may help: its name, what the record says of it and how sure it is always stand; what happens, what to do and
 * the harms unfold, and in them the clinician's numbers and the sources.
 */
export function HelpRow({ help, mine, isOpen }: Props) {
  const { words } = certainties[help.sure];
  const head = (
    <>
      <h3 className="font-semibold text-lg">{help.name}</h3>
      {mine.against ? (
        <p className="border-stop border-l-4 pl-3 font-semibold text-stop">
          For you: {mine.against.charAt(0).toLowerCase() + mine.against.slice(1)}.
        </p>
      ) : null}
      {mine.because ? <p className="border-lamp border-l-4 pl-3">{mine.because}</p> : null}
      <p className="text-soft">How sure: {words}.</p>
    </>
  );
  return (
    <FoldedRow id={help.id} isOpen={isOpen} head={head}>
      <p>{help.plain}</p>
      <p>
        <span className="font-semibold">What to do. </span>
        {help.doThis}
      </p>
      <p>
        <span className="font-semibold">Harms. </span>
        {help.harms}
      </p>
      <p className="text-soft">Last search: {searches[help.search].when}.</p>
      <Disclosure summary="For clinicians, and the sources">
        <p className="mb-2">{help.forClinicians}</p>
        <Citations cites={help.cites} search={help.search} />
      </Disclosure>
    </FoldedRow>
  );
}

import { Card } from "#app/_ui/card";
import { Disclosure } from "#app/_ui/disclosure";
import { certainties } from "#lib/knowledge/evidence/certainty";
import { type HelpGroup, helpGroups } from "#lib/knowledge/evidence/help";
import { helps } from "#lib/knowledge/evidence/helps";
import type { HelpFor } from "#lib/knowledge/evidence/helps-for";
import { bedtimeStretch, crampStretch } from "#lib/knowledge/evidence/stretch";
import { HelpRow } from "./help-row";
import { TowelPicture, WallPicture } from "./stretch-picture";
import { StretchTimer } from "./stretch-timer";

function GuideOf({ group }: { group: HelpGroup }) {
  if (group === "during")
    return (
      <div className="mb-4 flex flex-wrap items-center gap-6">
        <TowelPicture />
        <StretchTimer start="Start 30 seconds" steps={crampStretch} />
      </div>
    );
  if (group === "worth")
    return (
      <div className="mb-4 flex flex-wrap items-center gap-6">
        <WallPicture />
        <StretchTimer start="Start the bedtime stretch" steps={bedtimeStretch} />
      </div>
    );
  return null;
}

/** The four steps of how sure, explained once. */
function CertaintyKey() {
  return (
    <Disclosure summary="What “how sure” means">
      <dl className="space-y-2">
        {Object.values(certainties).map(({ words, rule }) => (
          <div key={words}>
            <dt className="font-semibold">{words}</dt>
            <dd>{rule}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

/** The answer: what to do now, then by how sure it is, and what can harm last. */
export function WhatHelps({ mine }: { mine: readonly HelpFor[] }) {
  return (
    <>
      {(Object.keys(helpGroups) as HelpGroup[]).map((group) => {
        const own = mine.filter((one) => one.group === group);
        if (own.length === 0) return null;
        return (
          <Card key={group} id={group} title={helpGroups[group]}>
            <GuideOf group={group} />
            <ul className="divide-y divide-line">
              {own.map((one) => {
                const help = helps.find(({ id }) => id === one.id);
                return help ? (
                  <HelpRow key={one.id} help={help} mine={one} isOpen={group === "during"} />
                ) : null;
              })}
            </ul>
            {group === "worth" ? <CertaintyKey /> : null}
          </Card>
        );
      })}
    </>
  );
}

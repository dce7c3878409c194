"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { Card } from "#app/_ui/card";
import { ErrorNote } from "#app/_ui/error-note";
import { useProof } from "#app/(diary)/settings/use-proof";
import type { Result } from "#lib/base/result";
import { getAdministration, invite, resetPassword } from "#lib/people/administration/actions";
import type { Administration as Told } from "#lib/people/administration/schema";
import { Backups, Machine } from "./machine";
import { type Made, NewPeople } from "./new-people";
import { PeopleList } from "./people-list";

/** What the server is asked, and the link it gave last. The password is asked for before anything is shown. */
export function Administration({ timeZone }: { timeZone: string }) {
  const [told, setTold] = useState<Told | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const { proven, dialog } = useProof();

  async function ask<T>(what: () => Promise<Result<T>>): Promise<T | null> {
    setPending(true);
    const answer = await proven(what).catch(() => null);
    setPending(false);
    setProblem(answer?.ok ? null : (answer?.message ?? "Charley cannot be reached just now."));
    return answer?.ok ? answer.value : null;
  }
  async function look() {
    const found = await ask(() => getAdministration({}));
    if (found) setTold(found);
  }
  async function makeInvitation() {
    const link = await ask(() => invite({}));
    if (!link) return;
    setMade({ title: "An invitation for one person, for a week", ...link });
    await look();
  }
  async function makeReset(person: string) {
    const link = await ask(() => resetPassword({ person }));
    if (link) setMade({ title: "A link to choose another password, for an hour", ...link });
  }

  return (
    <div className="flex flex-col gap-6">
      {dialog}
      {problem ? <ErrorNote title="That did not work" message={problem} /> : null}
      {told === null ? (
        <div>
          <Button pending={pending} onClick={() => void look()}>
            Show people and machine
          </Button>
        </div>
      ) : (
        <>
          <NewPeople told={told} made={made} pending={pending} onInvite={() => void makeInvitation()} />
          <Card title="People">
            <PeopleList
              people={told.people}
              timeZone={timeZone}
              ask={ask}
              onChanged={() => void look()}
              onReset={(person) => void makeReset(person)}
            />
          </Card>
          <Backups told={told} timeZone={timeZone} />
          <Machine told={told} />
        </>
      )}
    </div>
  );
}

"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { Dialog } from "#app/_ui/dialog";
import { When } from "#app/(diary)/settings/security/when";
import type { Result } from "#lib/base/result";
import { erasePerson, switchPerson } from "#lib/people/administration/actions";
import type { PersonListed } from "#lib/people/administration/schema";

type Props = {
  people: readonly PersonListed[];
  timeZone: string;
  ask: <T>(what: () => Promise<Result<T>>) => Promise<T | null>;
  onChanged: () => void;
  onReset: (person: string) => void;
};

type RowProps = {
  person: PersonListed;
  timeZone: string;
  onReset: () => void;
  onTurn: () => void;
  onErase: () => void;
};

function PersonRow({ person, timeZone, onReset, onTurn, onErase }: RowProps) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 py-3">
      <div>
        <p className="break-all font-semibold">{person.email}</p>
        <p className="text-sm text-soft">
          {person.isAdministrator ? "Runs this Charley. " : ""}
          {person.isOn ? "" : "Switched off. "}
          Here since <When instant={person.createdAt} timeZone={timeZone} />
          {person.lastSeenAt ? (
            <>
              ; last seen <When instant={person.lastSeenAt} timeZone={timeZone} />
            </>
          ) : null}
        </p>
      </div>
      <div className="flex flex-wrap gap-3">
        <Button variant="quiet" aria-label={`Make a password link for ${person.email}`} onClick={onReset}>
          Password link
        </Button>
        {person.isAdministrator ? null : (
          <>
            <Button
              variant="quiet"
              aria-label={`${person.isOn ? "Switch off" : "Switch on"} ${person.email}`}
              onClick={onTurn}
            >
              {person.isOn ? "Switch off" : "Switch on"}
            </Button>
            <Button variant="danger" aria-label={`Delete ${person.email}`} onClick={onErase}>
              Delete
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

/** Everybody with an account, and what may be done about it. */
export function PeopleList({ people, timeZone, ask, onChanged, onReset }: Props) {
  const [erasing, setErasing] = useState<PersonListed | null>(null);
  async function turn(person: PersonListed) {
    await ask(() => switchPerson({ person: person.id, isOn: !person.isOn }));
    onChanged();
  }
  async function erase() {
    if (erasing) await ask(() => erasePerson({ person: erasing.id }));
    setErasing(null);
    onChanged();
  }
  return (
    <>
      <ul className="divide-y divide-line">
        {people.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            timeZone={timeZone}
            onReset={() => onReset(person.id)}
            onTurn={() => void turn(person)}
            onErase={() => setErasing(person)}
          />
        ))}
      </ul>
      <Dialog
        title="Delete this diary for ever?"
        isOpen={erasing !== null}
        onOpenChange={(isOpen) => isOpen || setErasing(null)}
      >
        <p>
          Everything that {erasing?.email} has written is erased. There is no way back; switching the account
          off keeps it.
        </p>
        <div className="mt-4 flex flex-wrap gap-3">
          <Button variant="danger" onClick={() => void erase()}>
            Delete everything for ever
          </Button>
          <Button variant="quiet" onClick={() => setErasing(null)}>
            Leave it
          </Button>
        </div>
      </Dialog>
    </>
  );
}

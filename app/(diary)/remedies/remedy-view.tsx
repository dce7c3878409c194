"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { SafetyNotices } from "#app/_safety/safety-notices";
import { Button } from "#app/_ui/button";
import { Card } from "#app/_ui/card";
import { Notice } from "#app/_ui/notice";
import { PageHeader } from "#app/_ui/page-header";
import { useToast } from "#app/_ui/toast";
import { HeadDialog } from "#app/(diary)/remedies/head-dialog";
import { LineDialog } from "#app/(diary)/remedies/line-dialog";
import { LineHistory } from "#app/(diary)/remedies/line-history";
import { RecognisedIngredients } from "#app/(diary)/remedies/recognised-ingredients";
import { StopDialog } from "#app/(diary)/remedies/stop-dialog";
import { bringBackRemedy, deleteRemedy } from "#lib/remedies/actions";
import { lineWords } from "#lib/remedies/line-words";
import { recognise } from "#lib/remedies/recognise";
import { runningLine } from "#lib/remedies/running-line";
import type { Remedy, RemedyLine } from "#lib/remedies/schema";
import { subjectsOf } from "#lib/safety/subjects-of";
import type { CivilDate } from "#lib/time/civil-date";
import { useSending } from "./use-sending";

type Open = { kind: "dose" } | { kind: "stop" } | { kind: "head" } | { kind: "line"; line: RemedyLine };

/** One remedy: what it is, what runs now, every line it had, and the ways to change it. */
export function RemedyView({ remedy, today }: { remedy: Remedy; today: CivilDate }) {
  const [open, setOpen] = useState<Open | null>(null);
  const { problem, send } = useSending();
  const router = useRouter();
  const toast = useToast();
  const running = runningLine(remedy.lines, today);
  const about = [
    ...subjectsOf(recognise(remedy.name).ingredients.flatMap((i) => i.classes)),
    "medicine" as const,
  ];
  const close = (changed: boolean) => {
    setOpen(null);
    if (changed) router.refresh();
  };

  async function remove() {
    if (!(await send(() => deleteRemedy({ id: remedy.id })))) return;
    const undo = async () => {
      if (await send(() => bringBackRemedy({ id: remedy.id }))) router.push(`/remedies/${remedy.id}`);
    };
    toast.show({
      message: `${remedy.name} is off your list.`,
      action: { label: "Undo", onPress: () => void undo() },
    });
    router.push("/remedies");
  }

  return (
    <>
      <p>
        <Link href="/remedies" className="inline-flex min-h-target items-center">
          Remedies
        </Link>
      </p>
      <PageHeader
        title={remedy.name}
        sentence={running ? `Now ${lineWords(running)}.` : "It does not run now."}
      >
        <Button onClick={() => setOpen({ kind: "dose" })}>
          {running ? "Change the dose" : "Begin again"}
        </Button>
        {running && running.stoppedOn === null ? (
          <Button variant="quiet" onClick={() => setOpen({ kind: "stop" })}>
            I stopped it
          </Button>
        ) : null}
      </PageHeader>
      <div className="space-y-6">
        <SafetyNotices about={about} place="ledger" />
        <div role="alert">{problem ? <Notice level="stop" title={problem} /> : null}</div>
        <Card title="What it is">
          <p>
            {remedy.kind}
            {remedy.form ? `, ${remedy.form}` : ""}
          </p>
          {remedy.note ? <p>{remedy.note}</p> : null}
          <RecognisedIngredients name={remedy.name} />
          <div className="mt-4 flex flex-wrap gap-3">
            <Button variant="quiet" onClick={() => setOpen({ kind: "head" })}>
              Change name or kind
            </Button>
            <Button variant="danger" onClick={() => void remove()}>
              Take it off the list
            </Button>
          </div>
        </Card>
        <Card title="Since when, and how much">
          <LineHistory lines={remedy.lines} onCorrect={(line) => setOpen({ kind: "line", line })} />
        </Card>
      </div>
      {open?.kind === "stop" ? <StopDialog remedy={remedy} today={today} onClose={close} /> : null}
      {open?.kind === "head" ? <HeadDialog remedy={remedy} onClose={close} /> : null}
      {open?.kind === "dose" || open?.kind === "line" ? (
        <LineDialog
          remedy={remedy}
          line={open.kind === "line" ? open.line : null}
          today={today}
          onClose={close}
        />
      ) : null}
    </>
  );
}

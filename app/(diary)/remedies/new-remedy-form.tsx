"use client";

import { useState } from "react";
import { v7 as uuid } from "uuid";
import { LeftBefore } from "#app/_device/left-before";
import { useDraft } from "#app/_device/use-draft";
import { SafetyNotices } from "#app/_safety/safety-notices";
import { Button } from "#app/_ui/button";
import { Disclosure } from "#app/_ui/disclosure";
import { Form } from "#app/_ui/form";
import { openInPlace } from "#app/_ui/open-in-place";
import { DoseFormField, KindField } from "#app/(diary)/remedies/kind-fields";
import { LineFields } from "#app/(diary)/remedies/line-fields";
import { NameField } from "#app/(diary)/remedies/name-field";
import type { CivilDate } from "#lib/base/time/civil-date";
import { labelOfName } from "#lib/diary/remedies/label-of-name";
import { type RemedyKind, remedyBodySchema } from "#lib/diary/remedies/schema";
import { recognise } from "#lib/knowledge/medicines/recognise";
import { subjectsOf } from "#lib/knowledge/safety/subjects-of";
import { isUntouched, lineOfDraft, newDraft } from "./line-draft";
import { useCheckedSave } from "./use-checked-save";
import { useLedger } from "./use-ledger";

/** The form as it opens. */
const blank = (today: CivilDate) => ({
  name: "",
  kind: "medicine" as RemedyKind,
  form: "",
  line: newDraft(today),
});

/** What the name itself says, filled in: strength, form, kind and the amount of its one mineral; null where it says nothing. */
function filledFrom(name: string, { form, line }: ReturnType<typeof blank>) {
  const said = labelOfName(name);
  if (!said) return null;
  const label = said.amount
    ? { ...line.label, [said.amount.column]: { as: "mg" as const, amount: said.amount.mg } }
    : line.label;
  return {
    kind: said.kind,
    form: form || (said.form ?? ""),
    line: { ...line, strength: said.strength ?? "", label },
  };
}

type MoreProps = {
  content: ReturnType<typeof blank>;
  change: (part: Partial<ReturnType<typeof blank>>) => void;
  fields: Readonly<Record<string, string>>;
  /** Whether something was left there before */
  isSaid: boolean;
};

/** What may wait until the pack is at hand, folded. What was left there before, or is not right, is not hidden. */
function MoreOfIt({ content: { kind, form, line }, change, fields, isSaid }: MoreProps) {
  const [isMore, setIsMore] = useState(false);
  const isWrong = Object.keys(fields).some((field) => field !== "name" && field !== "kind");
  return (
    <Disclosure
      summary={kind === "habit" ? "More: how much, how often, since when" : "More: form, dose, since when"}
      open={isMore || isSaid || isWrong}
      onToggle={(event) => setIsMore(event.currentTarget.open)}
    >
      <div className="space-y-5">
        <DoseFormField kind={kind} form={form} onChange={change} />
        <LineFields
          kind={kind}
          value={line}
          onChange={(next) => change({ line: next })}
          withStop
          fields={fields}
        />
      </div>
    </Disclosure>
  );
}

/** A new remedy. A name is enough. */
export function NewRemedyForm({ today }: { today: CivilDate }) {
  const { content, isRestored, change, clear } = useDraft("new remedy", () => blank(today));
  const { name, kind, form, line } = content;
  // Not of the draft: one that was left behind by a page cut short must not be saved over what it had become.
  const [{ id, lineId }] = useState(() => ({ id: uuid(), lineId: uuid() }));
  const [settled, setSettled] = useState("");
  const [isFilled, setIsFilled] = useState(false);
  const { pending, fields, check } = useCheckedSave();
  const ledger = useLedger();
  const about = subjectsOf(recognise(settled).ingredients.flatMap((i) => i.classes));

  function settle(next: string) {
    setSettled(next);
    const said = next === settled || !isUntouched(line, today) ? null : filledFrom(next, content);
    if (!said) return;
    change(said);
    setIsFilled(said.line.strength !== "");
  }

  async function save() {
    const head = { name, kind, form: kind === "habit" ? null : form || null, note: null };
    const written = { ...head, lines: [{ ...lineOfDraft(line), id: lineId }] };
    if (!(await check(remedyBodySchema, written, (body) => ledger.add(id, body)))) return;
    await clear();
    openInPlace("/remedies");
  }

  return (
    <Form
      noValidate
      className="max-w-read space-y-5"
      onSubmit={() => {
        if (!pending) void save();
      }}
    >
      {isRestored ? <LeftBefore onBeginAnew={() => void clear()} /> : null}
      <NameField
        value={name}
        onChange={(next) => change({ name: next })}
        onSettled={settle}
        error={fields.name}
      />
      <KindField kind={kind} onChange={change} error={fields.kind} />
      <MoreOfIt
        content={content}
        change={change}
        fields={fields}
        isSaid={isFilled || (isRestored && (form !== "" || !isUntouched(line, today)))}
      />
      <Button type="submit" pending={pending}>
        Save
      </Button>
      {/* Below, and read out: it comes while she types, and must not push away what she is about to press. */}
      <div aria-live="polite">{about.length > 0 ? <SafetyNotices about={about} place="entry" /> : null}</div>
    </Form>
  );
}

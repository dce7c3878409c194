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
import { useCheckedSave } from "#app/_ui/use-checked-save";
import { DoseFormField, KindField } from "#app/(diary)/remedies/kind-fields";
import { LineFields } from "#app/(diary)/remedies/line-fields";
import { NameField } from "#app/(diary)/remedies/name-field";
import type { CivilDate } from "#lib/base/time/civil-date";
import { doseSubstances } from "#lib/diary/remedies/elemental";
import { labelOfName } from "#lib/diary/remedies/label-of-name";
import { type RemedyKind, remedyBodySchema } from "#lib/diary/remedies/schema";
import { recognise } from "#lib/knowledge/medicines/recognise";
import { nutrientFacts } from "#lib/knowledge/nutrients/nutrient";
import { subjectsOf } from "#lib/knowledge/safety/subjects-of";
import { isBare } from "./kinds";
import { isUntouched, lineOfDraft, newDraft } from "./line-draft";
import { useLedger } from "./use-ledger";

/** The form as it opens. */
const blank = (today: CivilDate, kind: RemedyKind) => ({
  name: "",
  kind,
  form: "",
  line: newDraft(today),
});

/** What is left of a change comes back where a change is marked. */
const draftOf = (kind: RemedyKind) => (kind === "change" ? "new change" : "new remedy");

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

/** What was filled in for the person, said until they save: the amount on a pack may be that of the mineral or of its salt. */
function FilledIn({ label }: Pick<ReturnType<typeof newDraft>, "label">) {
  const said = doseSubstances.find(
    ({ column, forms }) =>
      !forms.includes("natural") && label[column].as === "mg" && label[column].amount !== null,
  );
  return (
    <p role="status" className="text-soft">
      Filled in from the name.{" "}
      {said
        ? `${label[said.column].amount} mg is taken as ${nutrientFacts[said.element].name} itself; if the pack means the whole salt, choose that below.`
        : "Check it against the pack."}
    </p>
  );
}

type MoreProps = {
  content: ReturnType<typeof blank>;
  change: (part: Partial<ReturnType<typeof blank>>) => void;
  fields: Readonly<Record<string, string>>;
  /** Whether the name filled something in */
  isFilled: boolean;
  /** Whether something stood there before the page opened */
  isSaid: boolean;
};

/** What may wait until the pack is at hand, folded. What was left there before, or is not right, is not hidden. */
function MoreOfIt({ content: { kind, form, line }, change, fields, isFilled, isSaid }: MoreProps) {
  const [isMore, setIsMore] = useState(false);
  const isWrong = Object.keys(fields).some((field) => field !== "name" && field !== "kind");
  const lineFields = (withStop: boolean) => (
    <LineFields
      kind={kind}
      value={line}
      onChange={(next) => change({ line: next })}
      withStop={withStop}
      fields={fields}
    />
  );
  // Its day is all there is to a change.
  if (kind === "change") return lineFields(false);
  return (
    <Disclosure
      summary={kind === "habit" ? "More: how much, how often, since when" : "More: form, dose, since when"}
      open={isMore || isFilled || isSaid || isWrong}
      onToggle={(event) => setIsMore(event.currentTarget.open)}
    >
      <div className="space-y-5">
        {isFilled ? <FilledIn label={line.label} /> : null}
        <DoseFormField kind={kind} form={form} onChange={change} />
        {lineFields(true)}
      </div>
    </Disclosure>
  );
}

/** Kind, form and the first line as they are kept: a habit has no form, and of a change there is nothing to take. */
function writtenOf({ kind, form, line }: ReturnType<typeof blank>, id: string) {
  const bare = kind === "change" ? { unitsPerDose: null, timesPerDay: null } : {};
  return { kind, form: isBare(kind) ? null : form || null, lines: [{ ...lineOfDraft(line), ...bare, id }] };
}

type Props = {
  today: CivilDate;
  /** What the form is opened for */
  kind?: RemedyKind;
  /** What the button says, and where it leads once the remedy is kept */
  saveWords?: string;
  onSaved?: () => void;
};

const openList = () => openInPlace("/remedies");

/** A new remedy. A name is enough. */
export function NewRemedyForm({
  today,
  kind: asked = "medicine",
  saveWords = "Save",
  onSaved = openList,
}: Props) {
  const { content, isRestored, change, clear } = useDraft(draftOf(asked), () => blank(today, asked));
  const { name, kind, form, line } = content;
  // Not of the draft: one that was left behind by a page cut short must not be saved over what it had become.
  const [{ id, lineId }] = useState(() => ({ id: uuid(), lineId: uuid() }));
  const [settled, setSettled] = useState("");
  const [isFilled, setIsFilled] = useState(false);
  const { pending, fields, check } = useCheckedSave();
  const ledger = useLedger();
  const about = kind === "change" ? [] : subjectsOf(recognise(settled).ingredients.flatMap((i) => i.classes));

  function settle(next: string) {
    setSettled(next);
    const said =
      kind === "change" || next === settled || !isUntouched(line, today) ? null : filledFrom(next, content);
    if (!said) return;
    change(said);
    setIsFilled(said.line.strength !== "");
  }

  async function save() {
    const written = { name, note: null, ...writtenOf(content, lineId) };
    if (!(await check(remedyBodySchema, written, (body) => ledger.add(id, body)))) return;
    await clear();
    onSaved();
  }

  return (
    <Form noValidate className="max-w-read space-y-5" onSubmit={save}>
      {isRestored ? <LeftBefore onBeginAnew={() => void clear()} /> : null}
      <NameField
        value={name}
        onChange={(next) => change({ name: next })}
        onSettled={settle}
        isChange={kind === "change"}
        error={fields.name}
      />
      {asked === "change" ? null : <KindField kind={kind} onChange={change} error={fields.kind} />}
      <MoreOfIt
        content={content}
        change={change}
        fields={fields}
        isFilled={isFilled}
        isSaid={isRestored && (form !== "" || !isUntouched(line, today))}
      />
      <Button type="submit" pending={pending}>
        {saveWords}
      </Button>
      {/* Below, and read out: it comes while the person types, and must not push away what the person is about to press. */}
      <div aria-live="polite">{about.length > 0 ? <SafetyNotices about={about} place="entry" /> : null}</div>
    </Form>
  );
}

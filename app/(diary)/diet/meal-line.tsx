"use client";

import { Button } from "#app/_ui/button";
import { Disclosure } from "#app/_ui/disclosure";
import { NumberField } from "#app/_ui/number-field";
import { SelectField } from "#app/_ui/select-field";
import { Contents } from "#app/(diary)/diet/contents";
import { keptByName, type MealProposal, proposedIntake } from "#lib/diary/diet/meal-proposal";
import { servingUnits } from "#lib/diary/foods/serving-units";

type Props = {
  proposal: MealProposal;
  /** The person's own system's units stand first */
  units: "metric" | "us";
  onChange: (proposal: MealProposal) => void;
  onRemove: () => void;
};

/** Which food a line is taken for; none of them, where none is all that was said. */
function WhichFood({ proposal, onChange }: Pick<Props, "proposal" | "onChange">) {
  const { line, choices, chosen, isWhole } = proposal;
  const named = choices.map((it, at) => ({ value: String(at), label: it.food.name }));
  const none = { value: String(keptByName), label: "None of these: keep its name" };
  return (
    <SelectField
      label={`“${line.food}”`}
      value={String(chosen)}
      onChange={(event) => onChange({ ...proposal, chosen: Number(event.currentTarget.value) })}
      options={isWhole ? named : [none, ...named]}
    />
  );
}

function doubtWords({ isDryOrCooked, isPrinted }: MealProposal["choices"][number]["amount"]): string {
  if (isDryOrCooked)
    return "Weighed dry or cooked? Dry holds two or three times as much. Please choose the food above that fits.";
  if (isPrinted)
    return "Taken as most packs print it. Please check the pack; under Remedies it can say exactly what it holds.";
  return "This was chosen for you. Please check that it is this, and how much it was.";
}

/** A line that no food answers, or none fully: it is kept by its name. */
function LineByName({ proposal, onChange }: Pick<Props, "proposal" | "onChange">) {
  const { line, choices } = proposal;
  if (choices.length === 0) {
    return (
      <p>
        <span className="font-semibold">“{line.food}”</span> goes by another name here, or is not known. It is
        written down without amounts.
      </p>
    );
  }
  return (
    <>
      <WhichFood proposal={proposal} onChange={onChange} />
      <p className="text-caution">
        No food here goes by that name. It is written down without amounts, unless you choose one that is near
        enough.
      </p>
    </>
  );
}

/** One food of what was typed: which one, how much of it, and what that holds. All of it can be put right before saving. */
export function MealLine({ proposal, units, onChange, onRemove }: Props) {
  const { line, choices, chosen } = proposal;
  const choice = choices[chosen];
  const leaveOut = (
    <Button variant="quiet" onClick={onRemove} aria-label={`Leave out ${line.food}`}>
      Leave out
    </Button>
  );
  if (!choice) {
    return (
      <li className="space-y-3 py-4">
        <LineByName proposal={proposal} onChange={onChange} />
        {leaveOut}
      </li>
    );
  }
  const { food, amount } = choice;
  const setAmount = (change: Partial<typeof amount>) =>
    onChange({
      ...proposal,
      choices: choices.with(chosen, { food, amount: { ...amount, sure: true, ...change } }),
    });
  return (
    <li className="space-y-3 py-4">
      <WhichFood proposal={proposal} onChange={onChange} />
      <div className="grid grid-cols-[6rem_minmax(0,1fr)] items-start gap-3 sm:gap-4">
        <NumberField
          label="How much"
          value={amount.quantity}
          min={0}
          onChange={(quantity) => setAmount({ quantity: quantity ?? 0 })}
        />
        <SelectField
          label="Of what"
          value={amount.unit}
          onChange={(event) => setAmount({ unit: event.currentTarget.value })}
          options={servingUnits(food, units, amount.unit).map(({ unit, words }) => ({
            value: unit,
            label: words,
          }))}
        />
      </div>
      {amount.sure ? null : <p className="text-caution">{doubtWords(amount)}</p>}
      <Contents amounts={proposedIntake(proposal)} />
      {food.source === "recipe" && food.detail !== null ? (
        <Disclosure summary="How it is reckoned">
          <p className="text-sm text-soft">{food.detail}</p>
        </Disclosure>
      ) : null}
      {leaveOut}
    </li>
  );
}

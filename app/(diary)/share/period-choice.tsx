"use client";

import { ChoiceGroup } from "#app/_ui/choice-group";
import { TextField } from "#app/_ui/text-field";

export type Period = { weeks: 4 | 12 | 26 | 52 } | { from: string; to: string };

const weeks = [4, 12, 26, 52] as const;
const words = { 4: "4 weeks", 12: "12 weeks", 26: "Half a year", 52: "A year" } as const;

type Props = {
  value: Period;
  onChange: (period: Period) => void;
  errors: Readonly<Record<string, string>>;
};

/** The last weeks, or two dates of the person's own. */
export function PeriodChoice({ value, onChange, errors }: Props) {
  const own = "weeks" in value ? null : value;
  const choose = (chosen: string | null) => {
    const found = weeks.find((it) => `${it}` === chosen);
    onChange(found === undefined ? { from: "", to: "" } : { weeks: found });
  };
  return (
    <div>
      <ChoiceGroup
        label="Period"
        options={[
          ...weeks.map((it) => ({ value: `${it}`, label: words[it] })),
          { value: "own", label: "Other dates" },
        ]}
        value={"weeks" in value ? `${value.weeks}` : "own"}
        onChange={choose}
      />
      {own ? (
        <div className="mt-4 flex flex-wrap items-start gap-4">
          <TextField
            label="First night"
            type="date"
            value={own.from}
            onChange={(event) => onChange({ ...own, from: event.target.value })}
            error={errors["period.from"] ?? (own.from === "" ? errors.period : undefined)}
          />
          <TextField
            label="Last night"
            type="date"
            value={own.to}
            onChange={(event) => onChange({ ...own, to: event.target.value })}
            error={errors["period.to"] ?? (own.to === "" ? errors.period : undefined)}
          />
        </div>
      ) : null}
    </div>
  );
}

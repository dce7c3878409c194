import { SelectField } from "#app/_ui/select-field";
import { type HelperMay, helperMays } from "#lib/people/accounts/schema";
import { helpDays } from "#lib/people/helpers/schema";
import { mayWords } from "#lib/people/helpers/words";

const whens = [
  { value: "", label: "Until one of us ends it" },
  ...helpDays.map((days) => ({
    value: String(days),
    label: days === 365 ? "For a year" : `For ${days} days`,
  })),
];

/** The choice that leaves it to end when it did. */
export const asItIs = "as it is";

type Props = {
  may?: HelperMay;
  /** When it ends now, in words; left out where nothing was agreed yet */
  endsNow?: string;
  fields: Readonly<Record<string, string>>;
};

/** What somebody may do, and until when. */
export function PowerFields({ may = "see", endsNow, fields }: Props) {
  const options = endsNow === undefined ? whens : [{ value: asItIs, label: endsNow }, ...whens];
  return (
    <>
      <SelectField
        label="What they may do"
        name="may"
        defaultValue={may}
        options={helperMays.map((value) => ({ value, label: mayWords[value] }))}
        error={fields.may ?? null}
      />
      <SelectField
        label="How long"
        name="days"
        defaultValue={options[0]?.value ?? ""}
        options={options}
        error={fields.days ?? null}
      />
    </>
  );
}

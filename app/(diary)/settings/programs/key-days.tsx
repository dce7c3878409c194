import { SelectField } from "#app/_ui/select-field";
import { keyDays } from "#lib/people/access/schema";

const options = keyDays.map((days) => ({
  value: String(days),
  label: days === 365 ? "A year" : `${days} days`,
}));

/** How long what is made works. It ends by itself, and can be ended before. */
export function KeyDays({ usual }: { usual: (typeof keyDays)[number] }) {
  return <SelectField label="How long it works" name="days" defaultValue={String(usual)} options={options} />;
}

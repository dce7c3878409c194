import { SelectField } from "#app/_ui/select-field";
import { hourWords } from "#lib/people/habits/habit-words";

const hours = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: hourWords(hour) }));

type Props = {
  label: string;
  hint: string;
  value: number;
  onChange: (hour: number) => void;
  error: string | null;
};

/** A full hour of the day. */
export function HourField({ value, onChange, ...words }: Props) {
  return (
    <SelectField
      {...words}
      options={hours}
      value={String(value)}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
    />
  );
}

import { ChoiceGroup } from "#app/_ui/choice-group";
import { doseHabitWords, habitLabels } from "#lib/people/habits/habit-words";
import { type DietHabits, doseHabits } from "#lib/people/habits/schema";

type Props = {
  value: DietHabits["scheduledDoses"];
  onChange: (value: DietHabits["scheduledDoses"]) => void;
  error?: string | null;
};

/** Whether doses on a schedule count by themselves or when the person touches them. */
export function ScheduledDosesChoice({ value, onChange, error = null }: Props) {
  return (
    <ChoiceGroup
      label={habitLabels.scheduledDoses}
      hint="All on your list with a number of times a day. What you choose holds for past days too."
      options={doseHabits.map((habit) => ({ value: habit, label: doseHabitWords[habit] }))}
      value={value}
      onChange={(chosen) => chosen && onChange(chosen)}
      error={error}
    />
  );
}

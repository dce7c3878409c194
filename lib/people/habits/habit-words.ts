import type { DietHabits, DietHabitsBody } from "./schema";

export const habitLabels = {
  units: "Units",
  glassMl: "Your glass",
  dayStartHour: "A day of food begins at",
  usualMinimumEntries: "Foods that make a day complete",
  scheduledDoses: "What you take on a schedule",
} as const satisfies Record<keyof DietHabits, string>;

export const unitSystemWords = { metric: "Grams and millilitres", us: "Ounces and cups" } as const;

export const doseHabitWords = {
  taken: "Count as taken unless I say not",
  tap: "Count only when I tick it",
} as const;

/** An hour of the day: "03:00", and the two that are easily taken for each other by name. */
export function hourWords(hour: number): string {
  const name = hour === 12 ? " (noon)" : hour === 0 ? " (midnight)" : "";
  return `${String(hour).padStart(2, "0")}:00${name}`;
}

const said: Record<keyof DietHabits, (habits: DietHabitsBody) => string | null> = {
  units: ({ units }) => (units ? unitSystemWords[units] : null),
  glassMl: ({ glassMl }) => (glassMl === undefined ? null : `${glassMl} ml`),
  dayStartHour: ({ dayStartHour }) => (dayStartHour === undefined ? null : hourWords(dayStartHour)),
  usualMinimumEntries: ({ usualMinimumEntries }) => {
    if (usualMinimumEntries === undefined) return null;
    return usualMinimumEntries === null ? "not set" : `${usualMinimumEntries}`;
  },
  scheduledDoses: ({ scheduledDoses }) => (scheduledDoses ? doseHabitWords[scheduledDoses] : null),
};

const isHabit = (name: string): name is keyof DietHabits => Object.hasOwn(said, name);

/** What is said of one habit, as its form says it; null where nothing is. */
export const habitWords = (habits: DietHabitsBody, name: string): string | null =>
  isHabit(name) ? said[name](habits) : null;

/** All that is said: "Your glass: 300 ml; Units: Ounces and cups". */
export function habitsWords(habits: DietHabitsBody): string {
  const names = Object.keys(habits).filter(isHabit);
  return names.map((name) => `${habitLabels[name]}: ${said[name](habits)}`).join("; ");
}

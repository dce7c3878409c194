import type { HelperMay } from "#lib/people/accounts/schema";

const here: Readonly<Record<HelperMay, string>> = {
  see: "You can read it.",
  both: "You can read it and write in it.",
  write: "You can write down nights and cramps.",
};

/** Whose diary it is that one looks at. Null: one's own. */
export function DiaryWords({ whose, may }: { whose: string | null; may: HelperMay | null }) {
  if (whose === null || may === null) return <p className="text-soft">This is your own diary.</p>;
  return (
    <p>
      <strong>This is the diary of {whose}.</strong> <span className="text-soft">{here[may]}</span>
    </p>
  );
}

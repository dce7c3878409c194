import { ChoiceGroup } from "#app/_ui/choice-group";
import { Notice } from "#app/_ui/notice";
import type { Triable } from "#lib/insight/experiments/plan-options";
import { triableWords } from "#lib/insight/experiments/triable-words";

type Props = { what: Triable; value: boolean | null; onChange: (value: boolean | null) => void };

const ANSWERS = [
  { value: "none", label: "None of these" },
  { value: "some", label: "At least one" },
];

/** What would exclude somebody, asked before the draw: the diary cannot know all of it. */
export function NotForYou({ what, value, onChange }: Props) {
  return (
    <div className="space-y-3">
      <p className="font-semibold">Is any of these true of you?</p>
      <ul className="max-w-read list-disc space-y-1 pl-6">
        {triableWords[what].notIf.map((one) => (
          <li key={one}>I {one}.</li>
        ))}
      </ul>
      <ChoiceGroup
        label="Your answer"
        options={ANSWERS}
        value={value === null ? null : value ? "none" : "some"}
        onChange={(answer) => onChange(answer === null ? null : answer === "none")}
      />
      {value === false ? (
        <Notice level="caution" title="Not by yourself">
          Ask a doctor or a pharmacist before you try this.
        </Notice>
      ) : null}
    </div>
  );
}

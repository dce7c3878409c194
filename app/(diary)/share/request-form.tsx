"use client";

import { type FormEvent, useState } from "react";
import { LeftBefore } from "#app/_device/left-before";
import { useDraft } from "#app/_device/use-draft";
import { Button } from "#app/_ui/button";
import { Checkbox } from "#app/_ui/checkbox";
import { ChoiceSet } from "#app/_ui/choice-set";
import { Disclosure } from "#app/_ui/disclosure";
import { ErrorNote } from "#app/_ui/error-note";
import { Link } from "#app/_ui/link";
import { previewSummary } from "#lib/exchange/summary/actions";
import { type SummaryPart, summaryPartIds, summaryParts } from "#lib/exchange/summary/schema";
import type { RedFlagId } from "#lib/knowledge/safety/schema";
import { type Answers, OtherCauses } from "./other-causes";
import { type Period, PeriodChoice } from "./period-choice";
import type { Prepared } from "./prepared";
import { QuestionField } from "./question-field";
import { WarningSigns } from "./warning-signs";

type Props = { name: string | null; onPrepared: (prepared: Prepared | null) => void };

const unreachable = "Charley cannot be reached just now. What you chose is still here; please try again.";

/** What the person chooses and answers for one summary. Everything has an answer already but their question. */
function useRequest() {
  const [period, setPeriod] = useState<Period>({ weeks: 12 });
  const [parts, setParts] = useState<SummaryPart[]>([...summaryPartIds]);
  const [withName, setWithName] = useState(false);
  // Kept where the page is left and found again; the answers are not, because they are of today.
  const draft = useDraft("question for a visit", () => ({ question: "" }));
  const setQuestion = (question: string) => draft.change({ question });
  const [redFlags, setRedFlags] = useState<RedFlagId[] | null>(null);
  const [differential, setDifferential] = useState<Answers>({});
  return {
    draft,
    input: { period, parts, withName, question: draft.content.question, redFlags, differential },
    ...{ setPeriod, setParts, setWithName, setQuestion, setRedFlags, setDifferential },
  };
}

type PartsProps = { value: SummaryPart[]; onChange: (parts: SummaryPart[]) => void };

function PartsChoice({ value, onChange }: PartsProps) {
  return (
    <div>
      <ChoiceSet
        label="Parts"
        hint="Cramps, pain, minutes and sleep are always on it."
        options={summaryPartIds.map((id) => ({ value: id, label: summaryParts[id] }))}
        value={value}
        onChange={onChange}
      />
      {value.includes("bloods") ? (
        <Link href="/settings/bloods" className="mt-2 inline-block text-sm">
          Enter or change blood results
        </Link>
      ) : null}
    </div>
  );
}

export function RequestForm({ name, onPrepared }: Props) {
  const { draft, input, ...set } = useRequest();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({});

  async function submit(event: FormEvent) {
    event.preventDefault();
    setPending(true);
    const made = await previewSummary(input).catch(() => null);
    setPending(false);
    setFields(made && !made.ok ? (made.fields ?? {}) : {});
    setProblem(made === null ? unreachable : made.ok || made.fields ? null : made.message);
    onPrepared(made?.ok ? { request: input, faces: made.value } : null);
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="flex flex-col gap-6">
      <PeriodChoice value={input.period} onChange={set.setPeriod} errors={fields} />
      <PartsChoice value={input.parts} onChange={set.setParts} />
      {draft.isRestored ? <LeftBefore onBeginAnew={() => void draft.clear()} /> : null}
      <QuestionField
        value={input.question}
        onChange={set.setQuestion}
        parts={input.parts}
        error={fields.question}
      />
      {input.parts.includes("answers") ? (
        <div>
          <Disclosure summary="Warning signs: go through them once">
            <WarningSigns value={input.redFlags} onChange={set.setRedFlags} />
          </Disclosure>
          <Disclosure summary="Questions about other causes">
            <OtherCauses value={input.differential} onChange={set.setDifferential} />
          </Disclosure>
        </div>
      ) : null}
      {name ? (
        <Checkbox
          label={`Put my name on it: ${name}`}
          checked={input.withName}
          onChange={(event) => set.setWithName(event.target.checked)}
        />
      ) : null}
      {problem ? <ErrorNote title="The page could not be made" message={problem} /> : null}
      <div>
        <Button type="submit" pending={pending}>
          Show me the page
        </Button>
      </div>
    </form>
  );
}

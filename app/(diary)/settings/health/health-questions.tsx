"use client";

import { useQuery } from "@tanstack/react-query";
import { KeptNote } from "#app/_device/kept-note";
import type { OpenedReading } from "#app/_device/kept-reading";
import { useOutbox } from "#app/_device/outbox-provider";
import { refetchUntilFresh } from "#app/_device/refetch-until-fresh";
import { useKeptReading, usePendingOver } from "#app/_device/use-kept-reading";
import { useKeptWrites } from "#app/_device/use-kept-writes";
import { Card } from "#app/_ui/card";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { withPending } from "#lib/diary/entries/with-pending";
import { getAnswers } from "#lib/diary/health/actions";
import { answerWords, questions } from "#lib/diary/health/questions";
import type { HealthAnswers, QuestionId } from "#lib/diary/health/schema";
import type { Answer } from "#lib/knowledge/safety/schema";

const choices = (["yes", "no", "unknown"] as const).map((value) => ({ value, label: answerWords[value] }));

/** The answers as this device knows them, and the ways to give, change and take back one. */
function useAnswers(initial: HealthAnswers, opened: OpenedReading | null) {
  const { save } = useOutbox();
  const { kept, keptWithUndo } = useKeptWrites();
  const { data, dataUpdatedAt: readAt } = useQuery({
    queryKey: ["remedies", "answers"],
    queryFn: async () => {
      const result = await getAnswers(null);
      if (!result.ok) throw new Error(result.message);
      return result.value;
    },
    initialData: initial,
    ...refetchUntilFresh(opened),
  });
  const asKept = opened && readAt === opened.readAt ? opened : null;
  const pending = usePendingOver(asKept);
  useKeptReading("answers", pending, { told: data, readAt });
  const answers = withPending("health-answer", data.answers, pending);
  const answerTo = (question: QuestionId) => answers.find((one) => one.question === question);

  return {
    /** How they were opened, as long as the server has not told them */
    asKept,
    answers,
    answerTo: (question: QuestionId): Answer | null => answerTo(question)?.answer ?? null,

    async choose(question: QuestionId, answer: Answer | null): Promise<void> {
      const before = answerTo(question);
      const cleared = data.cleared.find((one) => one.question === question)?.rev ?? 0;
      // Also of an answer that was taken back here.
      const written = pending.filter(({ entity, key }) => entity === "health-answer" && key === question);
      const rev = before?.rev ?? Math.max(cleared, ...written.map((it) => it.rev));
      if (answer !== null) return void (await kept(save("health-answer", question, { answer }, rev + 1)));
      if (!before) return;
      const back = { answer: before.answer };
      await keptWithUndo(
        save("health-answer", question, null, rev + 1),
        `Your answer “${answerWords[before.answer]}” is taken back.`,
        () => save("health-answer", question, back, rev + 2),
      );
    },
  };
}

type Props = {
  initial: HealthAnswers;
  /** How this device opened them by itself; null where the server sent them */
  opened?: OpenedReading | null;
};

/** Each answer is kept as it is given; there is nothing to send at the end. */
export function HealthQuestions({ initial, opened = null }: Props) {
  const { asKept, answers, answerTo, choose } = useAnswers(initial, opened);
  return (
    <div className="space-y-4">
      {asKept ? <KeptNote readAt={asKept.readAt} /> : null}
      <p role="status" className="text-soft">
        {answers.length} of {questions.length} answered.{" "}
        {answers.length > 0 ? "All are kept." : "Each answer is kept at once."}
      </p>
      {questions.map(({ id, question, why }) => (
        <Card key={id}>
          <ChoiceGroup
            label={question}
            hint={why}
            options={choices}
            value={answerTo(id)}
            onChange={(given) => void choose(id, given)}
            clearable
          />
        </Card>
      ))}
    </div>
  );
}

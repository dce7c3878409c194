"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Card } from "#app/_ui/card";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { useToast } from "#app/_ui/toast";
import { answerQuestion } from "#lib/health/actions";
import { questions } from "#lib/health/questions";
import type { QuestionId } from "#lib/health/schema";
import type { Answer } from "#lib/safety/schema";

const choices = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
  { value: "unknown", label: "Don't know" },
] as const;

type Answers = Readonly<Partial<Record<QuestionId, Answer>>>;

/** Each answer is kept as it is given; there is nothing to send at the end. */
export function HealthQuestions({ initial }: { initial: Answers }) {
  const [answers, setAnswers] = useState<Answers>(initial);
  const client = useQueryClient();
  const toast = useToast();
  const [sending, setSending] = useState(0);
  const answered = questions.filter(({ id }) => answers[id] !== undefined).length;

  async function answer(question: QuestionId, given: Answer) {
    const before = answers[question];
    setAnswers((all) => ({ ...all, [question]: given }));
    setSending((count) => count + 1);
    const result = await answerQuestion({ question, answer: given }).catch(() => null);
    setSending((count) => count - 1);
    if (result?.ok) {
      await client.invalidateQueries({ queryKey: ["remedies", "notices"] });
      return;
    }
    setAnswers((all) => ({ ...all, [question]: before }));
    toast.show({
      message: result?.message ?? "Charley cannot be reached just now. This answer is not kept yet.",
    });
  }

  return (
    <div className="space-y-4">
      <p role="status" className="text-soft">
        {answered} of {questions.length} answered.{" "}
        {sending > 0
          ? "Saving the last one."
          : answered > 0
            ? "All are kept."
            : "Each answer is kept at once."}
      </p>
      {questions.map(({ id, question, why }) => (
        <Card key={id}>
          <ChoiceGroup
            label={question}
            hint={why}
            options={choices}
            value={answers[id] ?? null}
            onChange={(given) => given && void answer(id, given)}
          />
        </Card>
      ))}
    </div>
  );
}

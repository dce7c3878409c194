"use client";

import { useQuery } from "@tanstack/react-query";
import type { OpenedReading } from "#app/_device/kept-reading";
import { useOutbox } from "#app/_device/outbox-provider";
import { refetchUntilFresh } from "#app/_device/refetch-until-fresh";
import { useKeptReading, usePendingOver } from "#app/_device/use-kept-reading";
import { useKeptWrites } from "#app/_device/use-kept-writes";
import { withPending } from "#lib/diary/entries/with-pending";
import { answersOptions } from "#lib/diary/health/options";
import { answerWords } from "#lib/diary/health/questions";
import type { HealthAnswers, QuestionId } from "#lib/diary/health/schema";
import type { Answer } from "#lib/knowledge/safety/schema";

/** The answers as this device knows them, and the ways to give, change and take back one. */
export function useAnswers(initial: HealthAnswers, opened: OpenedReading | null) {
  const { save } = useOutbox();
  const { kept, keptWithUndo } = useKeptWrites();
  const { data, dataUpdatedAt: readAt } = useQuery({
    ...answersOptions,
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

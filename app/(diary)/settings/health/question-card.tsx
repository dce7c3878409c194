"use client";

import { type MouseEvent, useId } from "react";
import { Button } from "#app/_ui/button";
import { ClearAnswer } from "#app/_ui/clear-answer";
import { answerWords, type Question } from "#lib/diary/health/questions";
import type { Answer } from "#lib/knowledge/safety/schema";

type Props = {
  asked: Question;
  /** Its place among all, from 1 */
  number: number;
  of: number;
  value: Answer | null;
  /** Null takes the answer back */
  onAnswer: (answer: Answer | null) => void;
  onSkip: () => void;
  onBack: (() => void) | null;
};

/** A shaky finger taps twice, and the second tap would meet the next question. */
const once = (press: () => void) => (event: MouseEvent) => {
  if (event.detail <= 1) press();
};

/**
 * One question with its answers as buttons: radio buttons would answer as the arrows pass them, and lead on before the
 * wanted one is reached.
 */
export function QuestionCard({ asked, number, of, value, onAnswer, onSkip, onBack }: Props) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="flex min-h-80 flex-col rounded-md border border-line bg-raised p-4 sm:p-6"
    >
      <p className="text-sm text-soft">
        Question {number} of {of}
      </p>
      <h2 id={id} className="mt-1 max-w-read text-lg">
        {asked.question}
      </h2>
      <p className="mt-2 mb-4 max-w-read text-soft">{asked.why}</p>
      <div className="mt-auto flex max-w-read flex-wrap gap-2">
        {(["yes", "no", "unknown"] as const).map((answer) => (
          <Button
            key={answer}
            variant="quiet"
            aria-pressed={value === answer}
            onClick={once(() => onAnswer(answer))}
            className="flex-auto px-3 aria-pressed:border-lamp aria-pressed:bg-sunk"
          >
            {answerWords[answer]}
          </Button>
        ))}
      </div>
      <div className="mt-2 flex flex-wrap justify-between gap-2">
        {onBack ? (
          <Button variant="plain" size="inline" onClick={once(onBack)}>
            Back
          </Button>
        ) : (
          <span />
        )}
        {value === null ? (
          <Button variant="plain" size="inline" onClick={once(onSkip)}>
            Skip
          </Button>
        ) : (
          <ClearAnswer onClear={() => onAnswer(null)} />
        )}
      </div>
    </section>
  );
}

"use client";

import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { KeptNote } from "#app/_device/kept-note";
import type { OpenedReading } from "#app/_device/kept-reading";
import { Card } from "#app/_ui/card";
import { Disclosure } from "#app/_ui/disclosure";
import { useKeptFocus } from "#app/_ui/use-kept-focus";
import { capitalised } from "#lib/base/text/capitalised";
import { answerWords, questions } from "#lib/diary/health/questions";
import type { HealthAnswers, QuestionId } from "#lib/diary/health/schema";
import type { Answer } from "#lib/knowledge/safety/schema";
import { QuestionCard } from "./question-card";
import { useAnswers } from "./use-answers";

type Props = {
  initial: HealthAnswers;
  /** How this device opened them by itself; null where the server sent them */
  opened?: OpenedReading | null;
};

/** Which question stands there: the one that was asked for, here or by the address (`?ask=blood-thinner`), else the first without an answer that was not skipped. */
function useOneAtATime(answerTo: (question: QuestionId) => Answer | null) {
  const named = useSearchParams().get("ask");
  const [wanted, want] = useState(() => questions.find(({ id }) => id === named)?.id ?? null);
  const [skipped, setSkipped] = useState<readonly QuestionId[]>([]);
  const [past, setPast] = useState<readonly QuestionId[]>([]);
  const isOpen = (id: QuestionId) => answerTo(id) === null && !skipped.includes(id);
  const current = questions.find(({ id }) => (wanted === null ? isOpen(id) : id === wanted)) ?? null;
  const leave = () => {
    if (current) setPast((before) => [...before.filter((id) => id !== current.id), current.id]);
    want(null);
  };
  return {
    current,
    want,
    leave,
    skip() {
      if (current) setSkipped((before) => [...before, current.id]);
      leave();
    },
    back:
      past.length === 0
        ? null
        : () => {
            want(past.at(-1) ?? null);
            setPast((before) => before.slice(0, -1));
          },
  };
}

/** One question at a time; each answer is kept as it is given, and there is nothing to send at the end. */
export function HealthQuestions({ initial, opened = null }: Props) {
  const { asKept, answers, answerTo, choose } = useAnswers(initial, opened);
  const { current, want, leave, skip, back } = useOneAtATime(answerTo);
  const { place, keep } = useKeptFocus<HTMLDivElement>(current?.id ?? null);
  const moving = (move: () => void) => () => {
    keep({ scroll: true });
    move();
  };
  const goTo = (id: QuestionId) => moving(() => want(id))();
  const answered = questions.filter(({ id }) => answerTo(id) !== null);
  const open = questions.filter(({ id }) => answerTo(id) === null);
  return (
    <div className="space-y-4">
      {asKept ? <KeptNote readAt={asKept.readAt} /> : null}
      <p role="status" className="text-soft">
        {answers.length} of {questions.length} answered.{" "}
        {answers.length > 0 ? "All are kept." : "Each answer is kept at once."}
      </p>
      <div ref={place} tabIndex={-1} className="outline-none">
        {current ? (
          <QuestionCard
            key={current.id}
            asked={current}
            number={questions.indexOf(current) + 1}
            of={questions.length}
            value={answerTo(current.id)}
            onAnswer={(given) => {
              void choose(current.id, given);
              if (given !== null) moving(leave)();
            }}
            onSkip={moving(skip)}
            onBack={back && moving(back)}
          />
        ) : (
          <Card>
            <p className="text-lg">{open.length === 0 ? "All done." : "That is all for now."}</p>
            <p className="text-soft">You can change an answer at any time.</p>
          </Card>
        )}
      </div>
      {answered.length > 0 ? (
        <Card title="Your answers">
          <QuestionList listed={answered} answerTo={answerTo} onOpen={goTo} />
        </Card>
      ) : null}
      {open.length > 0 ? (
        <Disclosure summary={`Not answered yet, ${open.length}`}>
          <QuestionList listed={open} answerTo={answerTo} onOpen={goTo} />
        </Disclosure>
      ) : null}
    </div>
  );
}

type ListProps = {
  listed: readonly (typeof questions)[number][];
  answerTo: (question: QuestionId) => Answer | null;
  onOpen: (question: QuestionId) => void;
};

/** Questions by their words, each with its answer: a touch opens it. */
function QuestionList({ listed, answerTo, onOpen }: ListProps) {
  return (
    <ul className="divide-y divide-line">
      {listed.map(({ id, name, question }) => {
        const answer = answerTo(id);
        return (
          <li key={id}>
            <button
              type="button"
              onClick={() => onOpen(id)}
              className="flex min-h-target w-full flex-wrap items-center gap-x-4 py-2 text-left hover:bg-sunk"
            >
              <span className="min-w-0 flex-1 basis-48 text-sm">{answer ? capitalised(name) : question}</span>
              {answer ? <span className="font-semibold">{answerWords[answer]}</span> : null}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

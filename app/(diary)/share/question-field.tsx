"use client";

import { useQuery } from "@tanstack/react-query";
import { Button } from "#app/_ui/button";
import { Link } from "#app/_ui/link";
import { TextArea } from "#app/_ui/text-area";
import { offeredQuestions, withQuestion } from "#lib/exchange/summary/offered-questions";
import { visitQuestionsOptions } from "#lib/exchange/summary/options";
import { mostQuestionLetters, type SummaryPart } from "#lib/exchange/summary/schema";
import type { VisitQuestion } from "#lib/exchange/summary/visit-questions";

type Props = {
  value: string;
  onChange: (question: string) => void;
  parts: readonly SummaryPart[];
  error: string | undefined;
};

/** The person's own question, and some that follow from the record: a tap puts one behind what is typed. */
export function QuestionField({ value, onChange, parts, error }: Props) {
  const { data } = useQuery(visitQuestionsOptions);
  const offered = data?.ok ? offeredQuestions(data.value, { parts, question: value }) : [];
  return (
    <div className="flex flex-col gap-3">
      <TextArea
        label="Your question for this visit"
        hint="It stands on the page in your words. Leave it empty if you have none."
        value={value}
        maxLength={mostQuestionLetters}
        onChange={(event) => onChange(event.target.value)}
        error={error}
      />
      {offered.length > 0 ? (
        <section aria-label="Questions you could ask">
          <p className="mb-2 max-w-read text-soft">
            Your record suggests these. Add one, and change it as you like:
          </p>
          <ul className="flex flex-col gap-3">
            {offered.map((one) => (
              <Offered key={one.text} question={one} typed={value} onAdd={onChange} />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

type OfferedProps = { question: VisitQuestion; typed: string; onAdd: (question: string) => void };

function Offered({ question: { text, why, help }, typed, onAdd }: OfferedProps) {
  const whole = withQuestion(typed, text);
  return (
    <li className="flex max-w-read flex-col items-start gap-1">
      <p className="font-semibold">{text}</p>
      <p className="text-soft">
        {why}
        {help ? (
          <>
            {" "}
            <Link href={`/learn#${help}`}>What is known</Link>
          </>
        ) : null}
      </p>
      {whole.length > mostQuestionLetters ? (
        <p className="text-soft">There is no room left for it: {mostQuestionLetters} letters at most.</p>
      ) : (
        <Button variant="quiet" onClick={() => onAdd(whole)} aria-label={`Add this question: ${text}`}>
          Add this question
        </Button>
      )}
    </li>
  );
}

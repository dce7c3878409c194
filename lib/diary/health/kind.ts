import "server-only";
import { v7 as uuidv7 } from "uuid";
import { columnOfCivilDate } from "#lib/base/time/civil-date";
import { dateOfInstant } from "#lib/base/time/instant";
import { entryById, type Kind, tableKind } from "#lib/diary/revisions/table-kind";
import { redFlagAnswered } from "#lib/knowledge/safety/rules/red-flag-answered";
import { bloodResultOfRow } from "./blood-result-of-row";
import type { BloodTestId } from "./blood-tests";
import { dismissalOfRow } from "./dismissal-of-row";
import { healthAnswerOfRow } from "./health-answer-of-row";
import { healthFacts } from "./kind-facts";
import { legCheckOfRow } from "./leg-check-of-row";
import type { BloodResultBody, HealthAnswerBody, LegCheckBody, PutAwayBody, QuestionId } from "./schema";

export const healthAnswerKind = tableKind("health-answer", healthFacts["health-answer"], {
  table: (tx) => tx.condition,
  keyOf: (question: QuestionId) => ({ name: question }),
  entryOf: (row) => {
    const said = healthAnswerOfRow(row);
    return { key: said.question, rev: said.rev, body: { answer: said.answer } };
  },
  columnsOf: ({ answer }: HealthAnswerBody) => ({ answer, deletedAt: null }),
});

const checks = tableKind("leg-check", healthFacts["leg-check"], {
  table: (tx) => tx.legCheck,
  keyOf: (id: string) => ({ id }),
  entryOf: (row) => entryById<LegCheckBody>(legCheckOfRow(row)),
  columnsOf: (check: LegCheckBody) => ({
    ...check,
    checkedAt: dateOfInstant(check.checkedAt),
    deletedAt: null,
  }),
});

/**
 * A check of the leg. What was said of its signs was shown as they were ticked, with a connection or without: that is kept with
 * it.
 */
export const legCheckKind: Kind<"leg-check", string, LegCheckBody> = {
  ...checks,
  async put(tx, owner, write) {
    const { body } = write;
    const put = await checks.put(tx, owner, write);
    const said = body && put.status === "created" ? redFlagAnswered({ redFlags: body.present }) : null;
    if (said && body) {
      const shown = { ruleId: said.id, ruleVersion: said.version, shownAt: dateOfInstant(body.checkedAt) };
      await tx.noticeShown.create({ data: { ...shown, ownerId: owner, id: uuidv7(), place: "leg-check" } });
    }
    return put;
  },
};

export const bloodResultKind = tableKind("blood-result", healthFacts["blood-result"], {
  table: (tx) => tx.bloodResult,
  keyOf: (test: BloodTestId) => ({ test }),
  entryOf: (row) => {
    const { test, rev, ...body } = bloodResultOfRow(row);
    return { key: test, rev, body };
  },
  columnsOf: ({ value, on }: BloodResultBody) => ({
    value,
    takenOn: on && columnOfCivilDate(on),
    deletedAt: null,
  }),
});

/** That a notice was put away. Whether one may be is decided where it is shown; a STOP rests once the doctor knows. */
export const putAwayKind = tableKind("put-away", healthFacts["put-away"], {
  table: (tx) => tx.noticeShown,
  keyOf: (id: string) => ({ id }),
  entryOf: (row) => {
    const away = dismissalOfRow(row);
    return away && entryById<PutAwayBody>(away);
  },
  columnsOf: ({ rule, version, putAwayAt }: PutAwayBody) => ({
    ruleId: rule,
    ruleVersion: version,
    hiddenAt: dateOfInstant(putAwayAt),
    place: "hidden",
    deletedAt: null,
  }),
  among: { hiddenAt: { not: null } },
});

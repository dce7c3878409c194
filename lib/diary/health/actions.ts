"use server";

import { z } from "zod";
import { action } from "#lib/people/accounts/action";
import { listBloodResults, listHealthAnswers } from "./queries";

/** The answers to the health questions. */
export const getAnswers = action(z.null(), (owner) => listHealthAnswers(owner));

/** The latest blood results that were entered. */
export const getBloodResults = action(z.null(), (owner) => listBloodResults(owner));

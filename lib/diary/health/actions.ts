"use server";

import { z } from "zod";
import { action } from "#lib/people/accounts/action";
import { listHealthAnswers } from "./queries";

/** The answers to the health questions. */
export const getAnswers = action(z.null(), (owner) => listHealthAnswers(owner));

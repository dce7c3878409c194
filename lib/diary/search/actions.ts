"use server";

import { action } from "#lib/people/accounts/action";
import { findInDiary } from "./queries";
import { searchDiarySchema } from "./schema";

/** Looks the words up in the person's own diary. Keeps nothing of them. */
export const searchDiary = action(searchDiarySchema, (owner, { query }) => findInDiary(owner, query));

import type { z } from "zod";

/** The first message of each field, by its path joined with dots; what belongs to no field is under "". */
export function fieldMessages(error: z.ZodError): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const issue of error.issues) {
    const path = issue.path.map(String).join(".");
    messages[path] ??= issue.message;
  }
  return messages;
}

"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "#app/_ui/button";
import { Checkbox } from "#app/_ui/checkbox";
import { FieldError } from "#app/_ui/field-frame";
import { Problem } from "#app/_ui/problem";
import { TextField } from "#app/_ui/text-field";
import { textOf, useSubmit } from "#app/_ui/use-submit";
import { SecretOnce } from "#app/(diary)/settings/security/secret-once";
import { useProof } from "#app/(diary)/settings/use-proof";
import { endApiToken, makeApiToken } from "#lib/people/access/actions";
import type { ApiToken } from "#lib/people/access/queries";
import { type TokenScope, tokenScopes } from "#lib/people/access/schema";
import { KeyDays } from "./key-days";
import { KeyList } from "./key-list";

const scopeWords: Record<TokenScope, string> = {
  "diary:read": "May read the diary",
  "diary:write": "May add to the diary",
  "summary:read": "May fetch the page for your doctor, and nothing else",
};

function Scopes({ error }: { error: string | undefined }) {
  return (
    <fieldset>
      <legend className="font-semibold">What it may do</legend>
      <Checkbox label={scopeWords["diary:write"]} name="diary:write" value="yes" defaultChecked />
      <Checkbox label={scopeWords["diary:read"]} name="diary:read" value="yes" />
      <Checkbox label={scopeWords["summary:read"]} name="summary:read" value="yes" />
      <FieldError id="scopes">{error}</FieldError>
    </fieldset>
  );
}

export function ApiTokens({ tokens, timeZone }: { tokens: readonly ApiToken[]; timeZone: string }) {
  const router = useRouter();
  const [made, setMade] = useState<string | null>(null);
  const { proven, dialog } = useProof();
  const { pending, problem, fields, onSubmit } = useSubmit(
    (form) =>
      proven(() =>
        makeApiToken({
          name: textOf(form, "name"),
          scopes: tokenScopes.filter((scope) => form.get(scope) !== null),
          days: textOf(form, "days"),
        }),
      ),
    ({ token }) => {
      setMade(token);
      router.refresh();
    },
  );
  return (
    <>
      <p className="max-w-read text-soft">
        With a token a smart button, Home Assistant or a shortcut on a phone can log for you.{" "}
        <a href="/api/v1/openapi.json">What it can do is described here.</a>
      </p>
      <KeyList
        keys={tokens}
        timeZone={timeZone}
        none="You have no token."
        powers={(token) => token.scopes.map((scope) => scopeWords[scope]).join(", ")}
        onEnd={endApiToken}
      />
      <form
        method="post"
        noValidate
        onSubmit={onSubmit}
        className="mt-3 flex max-w-read flex-col items-start gap-4"
      >
        <div className="w-full">
          <TextField
            label="What the new one is for"
            name="name"
            hint="Like “Button by the bed”."
            error={fields.name ?? null}
          />
        </div>
        <Scopes error={fields.scopes} />
        <KeyDays usual={90} />
        <Problem title={problem} />
        <Button type="submit" variant="quiet" pending={pending}>
          Make a token
        </Button>
      </form>
      {dialog}
      {made ? <SecretOnce title="Your token is ready." secret={made} /> : null}
    </>
  );
}

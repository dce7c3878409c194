-- A token may read the page for a clinician and nothing else.
ALTER TABLE "ApiToken"
  DROP CONSTRAINT "ApiToken_scopes_known",
  ADD CONSTRAINT "ApiToken_scopes_known" CHECK (
    scopes <@ ARRAY['diary:read', 'diary:write', 'summary:read']::text[] AND cardinality(scopes) > 0
  );

/** Everything of weight that can happen to an account. */
export const auditEvents = [
  "register",
  "sign-in",
  "sign-out",
  "session-end",
  "password",
  "link-made",
  "link-used",
  "token-made",
  "token-revoked",
  "bedside-made",
  "bedside-revoked",
  "export",
  "import",
  "share-create",
  "share-view",
  "share-deny",
  "share-revoke",
  "erase",
  "admin",
  "second-step",
  "disabled",
  "enabled",
] as const;
export type AuditEvent = (typeof auditEvents)[number];

export const auditOutcomes = ["ok", "failed", "refused"] as const;

import "server-only";
import type { Prisma } from "#prisma/client";
import type { AccountId } from "./owner";

/** By what somebody has shown that a session is theirs to open. */
export type SignInProof =
  | { readonly by: "password"; readonly hash: string }
  | { readonly by: "passkey"; readonly id: string }
  | { readonly by: "identity"; readonly hash: Uint8Array<ArrayBuffer> }
  /** One that was used up with it */
  | { readonly by: "link" };

/**
 * Whether a proof still holds, which was looked at a moment ago: a change of password, or whoever was signed out everywhere,
 * may have come in between. Until the transaction is over, none does.
 */
export async function stillProves(
  tx: Prisma.TransactionClient,
  owner: AccountId,
  proof: SignInProof,
): Promise<boolean> {
  const [person] = await tx.$queryRaw<{ passwordHash: string | null }[]>`
    SELECT "passwordHash" FROM "Person" WHERE id = ${owner}::uuid AND "disabledAt" IS NULL FOR SHARE`;
  if (!person) return false;
  if (proof.by === "password") return person.passwordHash === proof.hash;
  if (proof.by === "link") return true;
  const left =
    proof.by === "passkey"
      ? await tx.passkey.count({ where: { ownerId: owner, id: proof.id } })
      : await tx.outsideIdentity.count({ where: { ownerId: owner, subjectHash: proof.hash } });
  return left > 0;
}

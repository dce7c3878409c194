import { authHandler } from "#lib/people/accounts/options";

export { authHandler as GET, authHandler as POST };

import { authHandler } from "#lib/accounts/options";

export { authHandler as GET, authHandler as POST };

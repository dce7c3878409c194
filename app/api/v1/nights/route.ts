export { getNights as GET, postNights as POST } from "#lib/exchange/api/nights";

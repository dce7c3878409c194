export { getNights as GET } from "#lib/exchange/api/nights";

export { getSummary as GET } from "#lib/exchange/api/summary";

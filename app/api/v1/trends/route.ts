export { getTrends as GET } from "#lib/exchange/api/trends";

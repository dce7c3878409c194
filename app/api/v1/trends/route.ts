export { getTrends as GET } from "#lib/api/trends";

export { getCramps as GET, postCramp as POST } from "#lib/exchange/api/cramps";

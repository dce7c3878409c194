export { getCramps as GET, postCramp as POST } from "#lib/api/cramps";

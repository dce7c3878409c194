export { getMedicines as GET } from "#lib/exchange/api/medicines";

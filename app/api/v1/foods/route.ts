export { getFoods as GET } from "#lib/exchange/api/foods";

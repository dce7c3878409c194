export { readMeal as POST } from "#lib/exchange/api/meals";

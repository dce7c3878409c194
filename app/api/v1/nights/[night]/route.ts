export { putNight as PUT } from "#lib/exchange/api/nights";

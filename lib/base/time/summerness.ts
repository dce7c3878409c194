import { type CivilDate, civilDate, daysBetween } from "./civil-date";
import { countDates, type DateRange } from "./date-range";

/** Zones south of the tropic, where summer is in January. In the tropics it matters little which. */
const southern =
  /^(Australia|Antarctica)\/|^America\/(Argentina\/|Santiago|Punta_Arenas|Montevideo|Asuncion|Sao_Paulo|Buenos_Aires)|^Africa\/(Johannesburg|Maseru|Mbabane|Windhoek|Gaborone|Maputo|Harare)|^Pacific\/(Auckland|Chatham|Norfolk)|^Atlantic\/(Stanley|South_Georgia)|^Indian\/(Mauritius|Reunion)/;

const yearly = (2 * Math.PI) / 365.25;
const [julyPeak, januaryPeak] = [civilDate("2000-07-15"), civilDate("2000-01-14")];

/** How far into summer a stretch of dates lies on average in a place: from 1 in its middle to -1 in the middle of winter. */
export function summerness({ from, to }: DateRange, timeZone: string): number {
  const peak: CivilDate = southern.test(timeZone) ? januaryPeak : julyPeak;
  const nights = countDates({ from, to });
  const middle = yearly * (daysBetween(peak, from) + (nights - 1) / 2);
  return (Math.cos(middle) * Math.sin((nights * yearly) / 2)) / Math.sin(yearly / 2) / nights;
}

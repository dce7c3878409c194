import { queryOptions } from "@tanstack/react-query";
import type { Result } from "#lib/base/result";
import { getLinks } from "../actions";
import type { RangeChoice } from "../schema";
import { linkSlices } from "./link-slices";
import { linksOfParts } from "./links-of-parts";
import type { LinksPage } from "./links-page";
import type { LinksPart } from "./links-part";

/**
 * In slices, one after the other: nothing else waits behind them, their progress shows, and whoever goes on leaves them. Apart
 * from the other options of the trends, whose page does not bring this at first.
 */
export const linksOptions = (choice: RangeChoice, onSlice: (slice: number) => void) =>
  queryOptions({
    queryKey: ["trends", "links", choice],
    queryFn: async ({ signal }): Promise<Result<LinksPage>> => {
      const parts: LinksPart[] = [];
      for (const slice of linkSlices.keys()) {
        onSlice(slice);
        signal.throwIfAborted();
        const part = await getLinks({ choice, slice });
        if (!part.ok) return part;
        parts.push(part.value);
      }
      const [first] = parts;
      // A night that begins meanwhile moves the range: what is tested together must be of the same nights, so ask again.
      if (!first || parts.some(({ range }) => range.to !== first.range.to || range.from !== first.range.from))
        throw new Error("The slices are not of one range");
      return { ok: true, value: linksOfParts(parts, first.range) };
    },
  });

import { ChevronLeft, ChevronRight } from "lucide-react";
import { LinkButton } from "#app/_ui/link-button";
import { addDays, type CivilDate } from "#lib/base/time/civil-date";

type Props = {
  night: CivilDate;
  under: "/diary" | "/trends/before";
  /** The night it is now, where that is known: it has none after it yet. */
  current?: CivilDate;
};

/** The night before and the one after, of pages that show one night each. */
export function NightsBeside({ night, under, current }: Props) {
  return (
    <>
      <LinkButton href={`${under}/${addDays(night, -1)}`} prefetch={false}>
        <ChevronLeft aria-hidden="true" className="-ml-1 size-5" />
        Night before
      </LinkButton>
      {current !== undefined && night >= current ? null : (
        <LinkButton href={`${under}/${addDays(night, 1)}`} prefetch={false}>
          Night after
          <ChevronRight aria-hidden="true" className="-mr-1 size-5" />
        </LinkButton>
      )}
    </>
  );
}

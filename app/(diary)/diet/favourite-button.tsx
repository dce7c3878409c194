"use client";

import { Star } from "lucide-react";
import { useOutbox } from "#app/_device/outbox-provider";
import { useKeptWrites } from "#app/_device/use-kept-writes";
import { WrittenBy } from "#app/_device/written-by";
import { Button } from "#app/_ui/button";
import type { Favourite } from "#lib/diary/foods/schema";

type Props = { foodRef: string; name: string; favourites: readonly Favourite[] };

/** Marks a food to stand first where things are had again, whether or not it is written down now. */
export function FavouriteButton({ foodRef, name, favourites }: Props) {
  const { save } = useOutbox();
  const { kept } = useKeptWrites();
  const { marked, rev } = favourites.find((one) => one.foodRef === foodRef) ?? { marked: false, rev: 0 };
  return (
    <>
      <Button
        variant="quiet"
        aria-pressed={marked}
        onClick={() => void kept(save("favourite", foodRef, { marked: !marked, name }, rev + 1))}
      >
        <Star aria-hidden="true" className={marked ? "fill-current text-lamp" : "text-soft"} />
        {marked ? "One of your favourites" : "Make it a favourite"}
      </Button>
      {marked ? <WrittenBy entity="favourite" entryKey={foodRef} rev={rev} /> : null}
    </>
  );
}

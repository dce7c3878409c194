"use client";

import { useQueryClient } from "@tanstack/react-query";
import { Star } from "lucide-react";
import { useState } from "react";
import { Button } from "#app/_ui/button";
import { useToast } from "#app/_ui/toast";
import { setFavourite } from "#lib/foods/actions";

/** Marks a food to stand first where things are had again, whether or not it is written down now. */
export function FavouriteButton({ foodRef, marked }: { foodRef: string; marked: boolean }) {
  const client = useQueryClient();
  const toast = useToast();
  const [favourite, setNow] = useState(marked);

  async function toggle() {
    setNow(!favourite);
    const result = await setFavourite({ ref: foodRef, favourite: !favourite }).catch(() => null);
    if (result?.ok) return client.invalidateQueries({ queryKey: ["diet"] });
    setNow(favourite);
    toast.show({ message: result?.message ?? "The server is out of reach. Nothing has changed." });
  }

  return (
    <Button variant="quiet" aria-pressed={favourite} onClick={() => void toggle()}>
      <Star aria-hidden="true" className={favourite ? "fill-current text-lamp" : "text-soft"} />
      {favourite ? "One of your favourites" : "Make it a favourite"}
    </Button>
  );
}

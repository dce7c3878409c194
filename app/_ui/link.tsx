"use client";

import NextLink from "next/link";
import { type ComponentProps, useState } from "react";

type Props = ComponentProps<typeof NextLink>;

/**
 * A link to another page. Next would ask the server for every page that a link in sight leads to: on a page of Charley
 * that is a dozen questions more than the page itself, of a small machine at home and over a slow connection. Here it
 * asks once the person points at one, touches it or reaches it by keyboard.
 */
export function Link({ prefetch = null, onPointerEnter, onFocus, ...rest }: Props) {
  const [isMeant, setIsMeant] = useState(false);
  return (
    <NextLink
      {...rest}
      prefetch={isMeant ? prefetch : false}
      onPointerEnter={(event) => {
        setIsMeant(true);
        onPointerEnter?.(event);
      }}
      onFocus={(event) => {
        setIsMeant(true);
        onFocus?.(event);
      }}
    />
  );
}

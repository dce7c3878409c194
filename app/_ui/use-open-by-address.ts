import { type RefObject, useEffect, useRef } from "react";

/** Opens the folded part when the address names it, at once and on later jumps within the page. */
export function useOpenByAddress(id: string): RefObject<HTMLDetailsElement | null> {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const openIfMeant = () => {
      if (window.location.hash === `#${id}` && details.current) details.current.open = true;
    };
    openIfMeant();
    window.addEventListener("hashchange", openIfMeant);
    return () => window.removeEventListener("hashchange", openIfMeant);
  }, [id]);
  return details;
}

/**
 * Opens another part of a room by its address without asking the server for it: what it shows is here already, so it opens
 * and closes without a connection too. The way back is the browser's, as ever.
 */
export function openInPlace(href: string): void {
  window.history.pushState(null, "", href);
}

/** The same for a link: `<Link {...here("/remedies/new")}>`. Opened in a new tab it is a link like any other. */
export function here(href: string) {
  return {
    href,
    prefetch: false,
    onNavigate: (event: { preventDefault: () => void }) => {
      event.preventDefault();
      openInPlace(href);
    },
  } as const;
}

"use client";

import dynamic from "next/dynamic";

/** Signing out comes after the page: no page needs it at first. */
export const LazySignOut = dynamic(
  () =>
    import("./sign-out-button").then(
      ({ SignOutButton }) => SignOutButton,
      () => () => null,
    ),
  { ssr: false },
);

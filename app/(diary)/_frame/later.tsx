"use client";

import dynamic from "next/dynamic";

// Most people have one diary: what is for the others comes after the page, and weighs nothing where it is not shown.
export const DiaryBar = dynamic(() => import("./diary-bar").then((part) => part.DiaryBar));
export const WhoseDiary = dynamic(() => import("#app/_device/whose-diary").then((part) => part.WhoseDiary));

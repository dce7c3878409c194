import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { THEME_COOKIE, themeOf } from "#app/_ui/theme";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Charley, the diary for night leg cramps", template: "%s · Charley" },
  description: "A private diary for night leg cramps: nights, food and remedies, and what changed.",
  applicationName: "Charley",
  appleWebApp: { capable: true, title: "Charley", statusBarStyle: "black-translucent" },
  formatDetection: { telephone: false },
  robots: { index: false, follow: false },
};

const PAPER = { light: "#faf7f2", dark: "#14161e" };

export async function generateViewport(): Promise<Viewport> {
  const theme = themeOf((await cookies()).get(THEME_COOKIE)?.value);
  return {
    width: "device-width",
    initialScale: 1,
    viewportFit: "cover",
    themeColor:
      theme === "system"
        ? [
            { media: "(prefers-color-scheme: light)", color: PAPER.light },
            { media: "(prefers-color-scheme: dark)", color: PAPER.dark },
          ]
        : PAPER[theme],
  };
}

/** The choice of light or dark is read from its cookie here, so that the first paint is already right. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = themeOf((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html lang="en" data-theme={theme === "system" ? undefined : theme}>
      <body className="min-h-dvh">{children}</body>
    </html>
  );
}

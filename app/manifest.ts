import type { MetadataRoute } from "next";

/** What the home screen needs to know. The icon opens the night screen: by day the diary is one touch away. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: "/",
    name: "Charley, the diary for night leg cramps",
    short_name: "Charley",
    start_url: "/tonight",
    scope: "/",
    display: "standalone",
    background_color: "#000000",
    theme_color: "#000000",
    icons: [
      { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
      { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
      { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
    ],
    shortcuts: [
      { name: "Cramp now", url: "/tonight" },
      { name: "Breakfast", url: "/diary" },
      { name: "Meal", url: "/diet" },
    ],
  };
}

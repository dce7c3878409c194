import { createServer, type Server } from "node:http";
import type { Page } from "@playwright/test";
import { modulesOf, withCheckDigit } from "../testing/picture";
import { expect, test } from "./fixtures";
import { sumOf } from "./verbs";

// Codes of this run's own: what was once asked for is kept, and is not asked for again.
const digits = String(Date.now()).slice(-11);
const water = withCheckDigit(`4${digits}`);
const nobodys = withCheckDigit(`5${digits}`);

/** Open Food Facts for this story: one product, and everything it was asked. */
function standIn(port: number): Promise<{ server: Server; asked: string[] }> {
  const asked: string[] = [];
  const product = {
    product_name: "Mineral water",
    product_quantity_unit: "ml",
    nutriments: { magnesium_100g: 0.0084 },
  };
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    const known = path.includes(water);
    response.writeHead(known ? 200 : 404, { "Content-Type": "application/json" });
    response.end(JSON.stringify(known ? { status: 1, product } : { status: 0 }));
  });
  return new Promise((ready) => server.listen(port, "127.0.0.1", () => ready({ server, asked })));
}

/** A camera that is shown a code, or that may not be used. Another code is shown by setting `barcodeShown`. */
async function giveCamera(page: Page, modules: string | null): Promise<void> {
  await page.addInitScript((shown) => {
    const state = window as { barcodeShown?: string | null };
    state.barcodeShown = shown;
    const open = async () => {
      if (!state.barcodeShown) throw new DOMException("Permission denied", "NotAllowedError");
      const canvas = Object.assign(document.createElement("canvas"), { width: 640, height: 480 });
      const pen = canvas.getContext("2d");
      const draw = () => {
        if (!pen) return;
        pen.fillStyle = "white";
        pen.fillRect(0, 0, 640, 480);
        pen.fillStyle = "black";
        for (const [at, module] of [...(state.barcodeShown ?? "")].entries())
          if (module === "1") pen.fillRect(100 + at * 4, 100, 4, 280);
      };
      draw();
      setInterval(draw, 50);
      return canvas.captureStream(20);
    };
    Object.defineProperty(navigator, "mediaDevices", { value: { getUserMedia: open } });
  }, modules);
}

const show = (page: Page, modules: string) =>
  page.evaluate((shown) => Object.assign(window, { barcodeShown: shown }), modules);

test("a barcode is seen by the camera and asked for once; refused, unknown and out of reach leave a way on", async ({
  page,
  person: _,
  baseURL,
}) => {
  const { server, asked } = await standIn(Number(new URL(baseURL ?? "").port) + 1);
  await giveCamera(page, null);
  const response = await page.goto("/diet");
  expect(response?.headers()["permissions-policy"]).toContain("camera=(self)");

  // The camera is refused: typing stays.
  await page.getByRole("button", { name: "By barcode" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Scan with the camera" }).click();
  await expect(dialog.getByText("The camera may not be used here")).toBeVisible();
  await dialog.getByLabel("The number under the bars").fill("123");
  await dialog.getByRole("button", { name: "Find it" }).click();
  await expect(dialog.getByText("A barcode has 8 to 14 digits")).toBeVisible();

  await show(page, modulesOf(water));
  await dialog.getByRole("button", { name: "Scan with the camera" }).click();
  await expect(page.getByRole("heading", { name: "Mineral water" })).toBeVisible();
  await expect(dialog.getByText("Contains data from Open Food Facts (ODbL).")).toBeVisible();
  await dialog.getByLabel("How much").fill("250");
  await dialog.getByRole("button", { name: "Save", exact: true }).click();
  await expect(sumOf(page, "Magnesium")).toContainText("21 mg");
  expect(asked).toHaveLength(1);

  await show(page, modulesOf(nobodys));
  await page.getByRole("button", { name: "By barcode" }).click();
  await dialog.getByRole("button", { name: "Scan with the camera" }).click();
  await expect(dialog.getByText("Open Food Facts does not know this barcode")).toBeVisible();
  await expect(dialog.getByLabel("Name", { exact: true })).toBeVisible();
  await dialog.getByRole("button", { name: "Cancel" }).click();

  await new Promise((closed) => server.close(closed));
  await page.getByRole("button", { name: "By barcode" }).click();
  await dialog.getByLabel("The number under the bars").fill(withCheckDigit(`6${digits}`));
  await dialog.getByRole("button", { name: "Find it" }).click();
  await expect(dialog.getByText("Open Food Facts is out of reach")).toBeVisible();
  await expect(dialog.getByLabel("Name", { exact: true })).toBeVisible();
});

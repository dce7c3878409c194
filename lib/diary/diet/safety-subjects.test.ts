import { describe, expect, it } from "vitest";
import { daySubjects, safetySubjects } from "./safety-subjects";

const none = {
  magnesiumMg: null,
  potassiumMg: null,
  calciumMg: null,
  sodiumMg: null,
  vitaminEMg: null,
  waterG: null,
};

describe("what the safety rules may speak of", () => {
  it("is what a supplement or a labelled powder brings, never what is unknown or none", () => {
    const tablet = {
      ...none,
      kind: "supplement",
      name: "Magnesium",
      foodRef: null,
      magnesiumMg: 300,
      sodiumMg: 0,
    };
    expect(safetySubjects(tablet)).toEqual(["magnesium", "timing"]);
    const stick = {
      ...none,
      kind: "drink",
      name: "Drink mix",
      foodRef: "label:lmnt-stick",
      potassiumMg: 200,
      sodiumMg: 1000,
    };
    expect(safetySubjects(stick)).toEqual(["potassium", "sodium"]);
    expect(safetySubjects({ ...none, kind: "supplement", name: "Vitamin", foodRef: null })).toEqual([]);
  });

  it("is not the minerals of plain food", () => {
    const banana = { ...none, kind: "food", name: "Banana, raw", foodRef: "sr24:09040", potassiumMg: 422 };
    expect(safetySubjects(banana)).toEqual([]);
    const yogurt = { ...none, name: "Yogurt", potassiumMg: 240, calciumMg: 180, sodiumMg: 70 };
    expect(safetySubjects({ ...yogurt, kind: "food", foodRef: "own:1" })).toEqual([]);
    expect(safetySubjects({ ...yogurt, kind: "drink", foodRef: "off:4001234567890" })).toEqual([]);
  });

  it("is what a pack says it is, and what a water of her own brings", () => {
    const pack = { ...none, kind: "food", potassiumMg: 300 };
    expect(safetySubjects({ ...pack, name: "LoSalt", foodRef: "off:5010" })).toContain("potassium");
    expect(safetySubjects({ ...pack, name: "Salt substitute", foodRef: "own:1" })).toContain("potassium");
    const water = { ...none, kind: "drink", name: "Donat", foodRef: "own:2", magnesiumMg: 250 };
    expect(safetySubjects(water)).toEqual(["magnesium"]);
  });

  it("is quinine in tonic water and vitamin K in leafy greens", () => {
    const plain = { ...none, kind: "food", foodRef: "sr24:1" };
    expect(safetySubjects({ ...plain, name: "Carbonated beverage, tonic water" })).toEqual(["quinine"]);
    expect(safetySubjects({ ...plain, name: "Kale, raw" })).toEqual(["vitamin-k"]);
  });

  it("is each subject of a day once, and water only from three litres on", () => {
    const tablet = { ...none, kind: "supplement", name: "Magnesium", foodRef: null, magnesiumMg: 300 };
    const bottle = { ...none, kind: "drink", name: "Water", foodRef: null, waterG: 1500 };
    expect(daySubjects([tablet, tablet, bottle, bottle])).toEqual(["magnesium", "timing"]);
    expect(daySubjects([bottle, bottle, bottle])).toEqual(["water"]);
  });
});

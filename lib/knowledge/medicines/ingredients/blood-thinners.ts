import { type Ingredient, ingredient } from "../ingredient";

/** Anticoagulants and antiplatelets. */
export const bloodThinners: readonly Ingredient[] = [
  ingredient(
    "warfarin",
    ["vitamin-k-antagonist"],
    "warfarina, warfarine, coumadin, coumadine, jantoven, marevan, waran, orfarin",
  ),
  ingredient(
    "acenocoumarol",
    ["vitamin-k-antagonist"],
    "acenocoumarin, nicoumalone, acenocumarol, sintrom, sinthrome, sinkumar",
  ),
  ingredient("phenprocoumon", ["vitamin-k-antagonist"], "fenprocoumon, marcumar, marcoumar, falithrom"),
  ingredient("fluindione", ["vitamin-k-antagonist"], "previscan"),
  ingredient("apixaban", ["doac"], "eliquis"),
  ingredient("rivaroxaban", ["doac"], "xarelto"),
  ingredient("dabigatran", ["doac"], "pradaxa"),
  ingredient("edoxaban", ["doac"], "lixiana, savaysa, roteas"),
  ingredient("betrixaban", ["doac"], "bevyxxa"),
  ingredient("heparin", ["heparin"], "heparine, liquemin"),
  ingredient("enoxaparin", ["heparin"], "lovenox, clexane, inhixa"),
  ingredient("dalteparin", ["heparin"], "fragmin"),
  ingredient("tinzaparin", ["heparin"], "innohep"),
  ingredient(
    "aspirin",
    ["antiplatelet"],
    "acetylsalicylic acid, acetylsalicylsaure, acetylsalicylzuur, acide acetylsalicylique, acido acetilsalicilico, asa, ass, ecotrin, bayer aspirin, aspirina, aspirine, kardegic, cardioaspirin, nu-seals, disprin, adiro, herz ass, trombyl, magnyl, bufferin",
  ),
  ingredient("carbasalate calcium", ["antiplatelet"], "carbasalaatcalcium, carbasalaat, ascal, ascal cardio"),
  ingredient("clopidogrel", ["antiplatelet"], "plavix, iscover, grepid"),
  ingredient("prasugrel", ["antiplatelet"], "effient, efient"),
  ingredient("ticagrelor", ["antiplatelet"], "brilinta, brilique"),
  ingredient("dipyridamole", ["antiplatelet"], "dipyridamol, persantine, persantin"),
  ingredient("ticlopidine", ["antiplatelet"], "ticlid, tiklid"),
  ingredient("cilostazol", ["antiplatelet"], "pletal"),
];

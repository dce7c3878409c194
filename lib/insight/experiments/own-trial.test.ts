import { describe, expect, it } from "vitest";
import { againstOwn, ownTrialSchema } from "./own-trial";

describe("what a person may try of their own", () => {
  it.each([
    "Two pillows under the calves",
    "Loose bedclothes at the foot end",
    "Feet out of the bed covers",
    "Take a short walk after supper",
    "Ten minutes on the exercise bike before tea",
    "A warm footbath",
    "Foot bath in warm water",
    "Lie on my side",
    "Rub my calves for five minutes",
    "No phone in bed",
    "Flat shoes in the day",
    "A hot water bottle",
    "Night splint",
    "Gardening in the evening",
    "Sleep in the spare room",
    "Window open",
    "Yoga with Anna",
    "Heel raises, 3 times 15",
    "Turn the heating down",
    "Compression socks",
    "Take off my socks early",
    "A bar of soap under the sheet",
    "No pillow",
    "Walk fast for ten minutes",
    "Without the light on",
    "Loose bed socks",
  ])("%s", (text) => expect(againstOwn(text)).toBeNull());

  it.each([
    "A glass of water at night",
    "Take my magnesium",
    "Magnesium 400 mg",
    "quinine",
    "Tonic water",
    "No statin",
    "Without my bisoprolol",
    "Skip dinner",
    "Half my water tablet",
    "Epsom salt bath",
    "Magnesium oil on the calves",
    "CBD gummies",
    "Drink pickle juice",
    "Voltarol gel",
    "Ibuprofen before bed",
    "Leave off amlodipine",
    "Blood thinner in the morning",
    "Eating a banana",
    "A shot of whisky",
    "Turmeric",
    "Rub in some balm",
    "Potassium",
    "Dosing ashwagandha",
    "magnesuim",
    "magnesuim tablets",
    "A brandy",
    "rum",
    "a hot toddy",
    "Cola in bed",
    "Chicken soup",
    "cheese",
    "Dark chocolate",
    "A cigar",
    "Chamomile",
    "Vicks on feet",
    "tiger rub",
    "Crème on the legs",
    "Fast from six",
    "Nightcap",
  ])("not %s", (text) => expect(againstOwn(text)).toContain("Choose from the list"));

  it.each([
    "No compression stockings at night",
    "without compression stockings",
    "Stop wearing stockings",
    "Not wearing my splint",
    "Leave off the leg brace",
    "Turn off my pacemaker",
    "Taking off the bandage",
    "Skip my exercises",
  ])("nothing that may have been ordered: %s", (text) =>
    expect(againstOwn(text)).toContain("Ask whoever ordered it"),
  );

  it.each([
    "Tourniquet",
    "Tie a band around my calf",
    "tight bandage",
    "Strap the foot to the bed",
    "binding the calves",
  ])("nothing that holds the blood back: %s", (text) =>
    expect(againstOwn(text)).toContain("Choose something loose"),
  );

  it.each(["Ivory soap"])("what reads like a medicine is asked again: %s", (text) =>
    expect(againstOwn(text)).toContain("say it in other words"),
  );

  it("is kept on one line, without spaces around it, and says at its field what is wrong", () => {
    expect(ownTrialSchema.parse("  Two\n pillows ")).toBe("Two pillows");
    expect(ownTrialSchema.safeParse(" a ").error?.issues[0]?.message).toContain("few words");
    expect(ownTrialSchema.safeParse("pillow ".repeat(20)).error?.issues[0]?.message).toContain("at most 80");
  });
});

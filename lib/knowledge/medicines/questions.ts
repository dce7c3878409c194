/**
 * Names that stand for one of several things. Each is asked: the options are ingredients, or kinds of medicine with the
 * ones most often meant. The words are read as names are: without accents, hyphens and capitals.
 */
export type MedicineQuestion = {
  readonly asks: string;
  readonly names: readonly string[];
  /** What it may be, each as the name it would be written down by. */
  readonly options: readonly string[];
};

const listed = (text: string): string[] => text.split(",").map((one) => one.trim());

export const medicineQuestions: readonly MedicineQuestion[] = [
  {
    asks: "Which water tablet?",
    names: listed(
      "water tablet, water tablets, water pill, water pills, fluid tablet, fluid tablets, fluid pill, diuretic, diuretics, wassertablette, wassertabletten, entwässerungstablette, entwässerungstabletten, entwässerungsmittel, wassertreibende tablette, diuretikum, diuretika, diurétique, diurétiques, diurético, diuréticos, diuretico, diuretici, plaspil, plaspillen, plastablet, plastabletten, pastilla para la retención de líquidos, pastiglia per la diuresi",
    ),
    options: [
      "furosemide",
      "bumetanide",
      "bendroflumethiazide",
      "indapamide",
      "hydrochlorothiazide",
      "spironolactone",
    ],
  },
  {
    asks: "Which blood thinner?",
    names: listed(
      "blood thinner, blood thinners, bloodthinner, blood thinning tablet, blood thinning tablets, anticoagulant, anticoagulants, anti coagulant, anticoag, blutverdünner, blutverdünnende tablette, gerinnungshemmer, antikoagulans, fluidifiant du sang, anticoagulante, anticoagulantes, anticoagulanti, bloedverdunner, bloedverdunners, antistollingsmiddel, fluidificante del sangue, fluidificante, pastilla para la sangre, sintromitis",
    ),
    options: ["warfarin", "apixaban", "rivaroxaban", "dabigatran", "edoxaban", "aspirin", "clopidogrel"],
  },
  {
    asks: "Which blood pressure medicine?",
    names: listed(
      "blood pressure pill, blood pressure pills, blood pressure tablet, blood pressure tablets, blood pressure medicine, blood pressure medication, blood pressure meds, bp tablet, bp tablets, bp pill, bp pills, bp meds, antihypertensive, antihypertensives, blutdrucktablette, blutdrucktabletten, blutdrucksenker, blutdruckmittel, médicament pour la tension, antihypertenseur, pastilla de la tensión, pastilla para la tensión, antihipertensivo, pastiglia per la pressione, antipertensivo, bloeddrukpil, bloeddruktablet, bloeddrukverlager",
    ),
    options: ["ramipril", "lisinopril", "losartan", "candesartan", "amlodipine", "bisoprolol", "indapamide"],
  },
  {
    asks: "Which painkiller?",
    names: listed(
      "painkiller, painkillers, pain killer, pain killers, pain tablet, pain tablets, pain pill, pain pills, schmerzmittel, schmerztablette, schmerztabletten, antidouleur, anti douleur, analgésico, analgesico, antidolorifico, pijnstiller, pijnstillers, anti inflammatory, anti inflammatories, antiinflammatory, entzündungshemmer, anti inflammatoire, antiinflamatorio, antinfiammatorio, ontstekingsremmer",
    ),
    options: ["paracetamol", "ibuprofen", "naproxen", "diclofenac", "aspirin"],
  },
  {
    asks: "Which inhaler?",
    names: listed(
      "inhaler, inhalers, asthma inhaler, asthma pump, puffer, asthmaspray, asthma spray, blue inhaler, brown inhaler, purple inhaler, inhalador, inalatore, inhalateur, pufje",
    ),
    options: ["salbutamol", "salmeterol", "formoterol", "beclometasone", "tiotropium"],
  },
  {
    asks: "Which steroid?",
    names: listed("steroid, steroids, steroid tablet, steroid tablets, kortison tablette, cortisone tablet"),
    options: ["prednisolone", "prednisone", "dexamethasone", "hydrocortisone"],
  },
  {
    asks: "Which antibiotic?",
    names: listed(
      "antibiotic, antibiotics, antibiotikum, antibiotika, antibiotique, antibiótico, antibiotico",
    ),
    options: ["amoxicillin", "trimethoprim", "doxycycline", "ciprofloxacin", "nitrofurantoin"],
  },
  {
    asks: "Which one? The name means different things in different countries",
    names: ["cartia"],
    options: ["aspirin", "diltiazem"],
  },
  {
    asks: "Which one? The name means different things in different countries",
    names: ["urex"],
    options: ["furosemide", "methenamine"],
  },
  {
    asks: "Which one? The name means different things in different countries",
    names: ["flomax"],
    options: ["tamsulosin", "morniflumate"],
  },
  {
    asks: "Which one? It is a water tablet in Germany and an ointment in the US",
    names: ["aquaphor"],
    options: ["xipamide"],
  },
  {
    asks: "Which one? It is short for several",
    names: ["levo"],
    options: ["levothyroxine", "levodopa", "levofloxacin", "levocetirizine"],
  },
  {
    asks: "Which one? It is short for several",
    names: ["pred"],
    options: ["prednisolone", "prednisone"],
  },
  {
    asks: "Which one? Some of these hold quinine, others are homeopathic",
    names: listed(
      "leg cramp tablets, leg cramp tablet, leg cramp pills, cramp tablets, cramp tablet, leg cramps tablets, wadenkrampf tabletten, krampftabletten, leg cramp relief",
    ),
    options: ["quinine", "magnesium", "calcium"],
  },
  {
    asks: "Which one?",
    names: listed(
      "cholesterol tablet, cholesterol tablets, cholesterol pill, cholesterol pills, cholesterinsenker, cholesterintabletten, cholesterolverlager, colesterol, pastilla del colesterol",
    ),
    options: ["atorvastatin", "simvastatin", "rosuvastatin", "pravastatin", "ezetimibe"],
  },
];

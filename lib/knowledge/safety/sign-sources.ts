import type { Source } from "./schema";

/** What the red flags and the other possible problems rest on, read and marked as those of the rules are. */
export const signSources = {
  lungClot: {
    text: "NHS, pulmonary embolism (read as a copy of June 2023)",
    url: "https://www.nhs.uk/conditions/pulmonary-embolism/",
  },
  lungClotCauses: {
    text: "NI Direct (NHS text), pulmonary embolism: symptoms and causes",
    url: "https://www.nidirect.gov.uk/conditions/pulmonary-embolism",
  },
  veinClot: {
    text: "NHS, deep vein thrombosis (read as quoted)",
    url: "https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/",
  },
  coldLeg: {
    text: "NHS Highland, vascular guidelines: acute limb ischaemia",
    url: "https://rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/therapeutic-guidelines/vascular/vascular-guidelines/",
  },
  caudaEquina: {
    text: "Norfolk and Waveney NHS, back pain: signs of cauda equina syndrome",
    url: "https://norfolkandwaveneycommunityhealth.nhs.uk/msk/refer-yourself/systmconnect/got-back-pain/",
  },
  sciatica: {
    text: "Healthify New Zealand, sciatica: when to call an ambulance",
    url: "https://healthify.nz/health-a-z/s/sciatica",
  },
  highPotassium: {
    text: "Cleveland Clinic, high blood potassium: when to call for help, 2016",
    url: "https://my.clevelandclinic.org/health/diseases/15184-hyperkalemia-high-blood-potassium/living-with",
  },
  muscleBreakdown: {
    text: "Mayo Clinic, rhabdomyolysis from statins, 2025",
    url: "https://www.mayoclinic.org/diseases-conditions/high-blood-cholesterol/expert-answers/rhabdomyolysis/faq-20057817",
  },
  tetanus: {
    text: "NHS, tetanus: when to get help at once (read as quoted)",
    url: "https://www.nhs.uk/conditions/tetanus/",
  },
  lowCalciumEmergency: {
    text: "Turner and others, Society for Endocrinology: acute low calcium as an emergency, Endocr Connect 2016;5(5):G7",
    url: "https://ec.bioscientifica.com/view/journals/ec/5/5/G7.xml",
  },
  lowCalciumCare: {
    text: "Endocrine and metabolic emergencies: hypocalcaemia, Ther Adv Endocrinol Metab 2010;1(1):29-33 (abstract)",
    url: "https://pubmed.ncbi.nlm.nih.gov/23148147/",
  },
  narrowArteries: {
    text: "NHS, peripheral arterial disease: symptoms",
    url: "https://www.nhs.uk/Conditions/peripheralarterialdisease/Pages/Symptoms.aspx",
  },
  limbMovements: {
    text: "MSD Manual, periodic limb movement disorder, 2024",
    url: "https://www.msdmanuals.com/en-in/home/brain,-spinal-cord,-and-nerve-disorders/sleep-disorders/periodic-limb-movement-disorder-plmd-and-restless-legs-syndrome-rls",
  },
  neuropathy: {
    text: "NHS inform Scotland, peripheral neuropathy",
    url: "https://www.nhsinform.scot/illnesses-and-conditions/brain-nerves-and-spinal-cord/peripheral-neuropathy",
  },
  neuropathyCauses: {
    text: "NI Direct (NHS text), peripheral neuropathy: causes",
    url: "https://nidirect.gov.uk/conditions/peripheral-neuropathy",
  },
  stenosis: {
    text: "MSD Manual, lumbar spinal stenosis, 2024",
    url: "https://www.msdmanuals.com/uk/professional/musculoskeletal-and-connective-tissue-disorders/neck-and-back-pain/lumbar-spinal-stenosis",
  },
  motorNeurone: {
    text: "Leeds Teaching Hospitals NHS, symptoms of motor neurone disease",
    url: "https://www.leedsth.nhs.uk/services/leeds-motor-neurone-disease-mnd-care-centre/your-condition-treatment/what-are-the-symptoms-of-mnd/",
  },
  dystonia: {
    text: "Parkinson's Foundation, dystonia",
    url: "https://www.parkinson.org/Understanding-Parkinsons/Symptoms/Movement-Symptoms/Dystonia",
  },
  sleepStart: {
    text: "Columbia Neurology, why do I jerk awake as I am falling asleep?, 2015",
    url: "https://www.columbianeurology.org/why-do-i-jerk-awake-right-i-m-falling-asleep",
  },
  varicoseVeins: {
    text: "Newcastle Hospitals NHS, varicose veins",
    url: "https://newcastle-hospitals.nhs.uk/?p=2714",
  },
  bakersCyst: {
    text: "NHS, Baker's cyst (read as a copy)",
    url: "https://www.nhs.uk/conditions/bakers-cyst/",
  },
} as const satisfies Record<string, Source>;

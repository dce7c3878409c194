/** The salt or ester a medicine comes as; after an ingredient it is part of it, never a supplement. */
export const salts = new Set(
  "sodium disodium potassium dipotassium calcium magnesium hydrochloride hydrochlorid hcl dihydrochloride sulfate sulphate chloride bisulfate bisulphate hydrogensulfate besilate besylate besilat besilato maleate maleat maleato mesilate mesylate mesilat tartrate tartrat succinate succinat fumarate fumarat hemifumarat citrate phosphate acetate bromide hydrobromide hydrobromid tosilate tosylate nitrate carbonate monohydrate dihydrate trihydrate hemihydrate anhydrous medoxomil axetil xinafoate erbumine tert butylamine arginine cilexetil etexilate proxetil isetionate valerate dipropionate propionate furoate pivoxil oxide aspartate malate glycinate bisglycinate lactate gluconate pidolate chloridum citraat citrat citrato oxid ossido oxido carbonaat carbonat carbonato chlorid chlorure cloruro sulfaat sulfat solfato sulfato gluconaat gluconat gluconato lactaat lactat lattato lactato glycinaat glycinat bisglycinaat bisglycinat malaat malat aspartaat aspartat aspartato orotaat orotat pidolato tauraat taurat glycerophosphate glycerophosphat sodico sodica calcica calcico potasico potassico kalium natrium".split(
    " ",
  ),
);

/** Words about form, time, amount and colour that name no ingredient. */
export const fillers = new Set(
  "tablet tablets tab tabs capsule capsules cap caps caplet caplets pill pills drop drops liquid syrup sirup sirop jarabe sciroppo solution suspension powder powders pulver poudre polvo polvere poeder sachet sachets granules granulat inhaler inhalation evohaler accuhaler turbohaler turbuhaler diskus respimat ellipta breezhaler nexthaler genuair easyhaler spiromax forspiro autohaler modulite aerosphere nebuliser nebules pressair spray patch patches injection injections pen prefilled syringe suppository suppositories softgel softgels gummy gummies effervescent soluble chewable dispersible brause brausetablette coated enteric gastro resistant film filmtabletten filmtabl ec mr xl sr er cr la lp xr pr ir od bd tds qds qid prn hs po retard retardtabletten depot modified prolonged slow fast release long acting strong strength low high dose doses mini baby junior adult adults daily once twice thrice times time day days night nights nightly morning mornings evening evenings bedtime noon week weekly monthly month before after meals food half one two three four per every each as when needed required of in the a an my for from by at on to i take takes taking since about brand generic own new old supplement supplements medicine medication prescription prescribed tea teaspoon tsp spoon scoop scoops glass mg mcg ug g ml iu ie ui units unit percent x elemental acid acide acido natural synthetic organic premium pure original classic bio liposomal complex komplex complexe complejo formula plant based vegan extra forte fort mite uno duo neo n comp plus max maximum advanced intensive active aktiv vital rapid express instant direct direkt direktgranulat oros zok zoc crono de di du des del della la le les el il mit und fur pour para con avec met voor van je een ein eine einmal zweimal taglich fois par jour dia giorno per dag pastilla pastillas comprimido comprimidos compressa compresse comprime comprimes tablette tabletten tabletta gelule gelules kapsel kapseln capsula capsulas capsule cps cpr comp tropfen gotas gocce gouttes druppels sobre sobres bustina bustine beutel brausetabletten bruistabletten bruistablet capsulas losung losliche orosoluble masticable kautabletten sublingual blue pink white yellow brown green orange purple red round oval small big large little lemon orange cherry mint vanilla chocolate strawberry berry flavour flavor flavoured sugar alcohol free gentle superior better ultra super mega double triple pack starter women men womens mens kids children childrens senior".split(
    " ",
  ),
);

/** Who makes or sells it: beside an ingredient these say nothing of what is in it. */
export const makers = new Set(
  "ratiopharm ratio hexal stada stadapharm al aliud abz 1a basics heumann betapharm beta zentiva aristo mylan viatris teva sandoz biogaran arrow eg cristers zydus almus ranbaxy sun accord krka aurobindo cinfa normon kern pharma pharmagen doc generici pensa cipla lupin dr reddys reddy torrent glenmark amneal apotex apo pms novo gen act auro jamp mint chemists chemist terry pharmacor amcal chemmart gh aft pfizer bayer novartis gsk astrazeneca az sanofi aventis merck msd bms roche lilly actavis almirall boehringer janssen takeda servier menarini zambon angelini chiesi doppelherz abtei tetesept solgar now foods nature natures made way bounty swisse blackmores jamieson webber naturals kirkland signature holland barrett boots tesco sainsburys superdrug asda morrisons lidl aldi dm rossmann muller mivolis altapharma taxofit sanct bernhard orthomol worwag verla vitabiotics myprotein bulk igennus viridian biocare cytoplan lamberts healthspan simply thorne encapsulations jarrow formulas doctors doctor best life extension kal ct puren dura gamma lich corax acis biomo axcount liconsa ct stragen juta denk q fair med winthrop hennig henning jenapharm wockhardt crescent bristol milpharm rosemont focus tillomed ranbaxy intas macleods hikma alembic ajanta unichem prasco greenstone par hospira fresenius kabi braun eurogenerics eurogen sandoz pharmachemie centrafarm cf kruidvat etos davitamon lucovitaal qualigen tarbis ratiopharma edigen stadafarma alter combix bexal vir ur apotheke apotex aqvida avie pharmafreund sunday protea cooper upsa urgo nutrimuscle nutri co solaray carlson designs labs naturelo sports research nutricost garden bioptimizers biotics metagenics igen betteryou floradix salus hubner klosterfrau kneipp zirkulin das gesunde sanotact multinorm hevert loges steigerwald schwabe asda wilko numark bells galpharm sky health wellbeing natural pharmacy pharmaceutical pharmaceuticals laboratories ltd gmbh inc arzneimittel".split(
    " ",
  ),
);

const amounts =
  /\d+(?:[.,]\d+)?\s*(?:mg|mcg|µg|μg|ug|g|ml|iu|i\.u\.|i\.e\.|ie|ui|units?|%|mmol|meq|mval|micrograms?|milligrams?)(?![a-z])(?:\s*\/\s*\d*(?:[.,]\d+)?\s*(?:ml|mg|g|dose|day|puff|h|hr|hour)(?![a-z]))?/g;

/** German and Dutch write a mineral and its salt as one word: Magnesiumcitrat, kaliumchloride. */
const mineralWithSalt = new RegExp(`\\b(magnesium|kalium|calcium|natrium)(${[...salts].join("|")})\\b`, "g");

/** Lower case, without accents and dots inside abbreviations; hyphens are spaces. */
export const plainName = (text: string): string => {
  const low = text.toLowerCase();
  // Most names are plain already, and thousands of them are read when the tables are.
  return /^[a-z0-9 ]*$/.test(low) && !mineralWithMore.test(low) ? low : madePlain(low);
};

const mineralWithMore = /(?:magnesium|kalium|calcium|natrium)[a-z]/;

const madePlain = (low: string): string =>
  low
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/ß/g, "ss")
    .replace(/ø/g, "o")
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, "$1")
    .replace(/[-–—_'’´`®™()[\].:*"!?]/g, " ")
    .replace(mineralWithSalt, "$1 $2");

export type Token = { readonly word: string; readonly segment: number };

/** The words of what was typed, without amounts, and to which of its parts (parted by commas, slashes, "and") each belongs. */
export const tokensOf = (text: string): Token[] =>
  plainName(/\d/.test(text) ? text.toLowerCase().replace(amounts, " ") : text)
    .split(/[,;/+&|\n]|\band\b|\bwith\b|\bund\b|\bet\b/)
    .flatMap((part, segment) =>
      part
        .split(/\s+/)
        .filter((word) => word !== "")
        .map((word) => ({ word, segment })),
    );

export const wordsOfName = (name: string): string[] => tokensOf(name).map(({ word }) => word);

/** Whether a word beside a name says nothing of what is in it: a number, a colour, a form, a maker. */
export const isSilent = (word: string): boolean =>
  word.length < 2 || fillers.has(word) || makers.has(word) || /^[a-z]?[\d.]+[a-z]{0,2}$/.test(word);

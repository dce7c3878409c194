/** Heart, diabetes and stomach: most in none of the classes, and known so that they are never taken for another. */
export const heartSugarStomach = `
amlodipine | = | amlodipinum, amlodipine besilate, amlodipino besilato, amlodipine mesilate, amlodipine besylate | amlovasc, astudal, norvas, amlobeta, amlogamma, amlolich, amlodihexal, nordip, amlotan, perivasc, amlostin, conjupri, monovas, antacal, krudipin, presilam, norvadin
felodipine | = | félodipine, felodipino, felodipina | flodil, felendil, modip, munobal, neofel, cardioplen, vascalpha, perfudal, renedil, plendil er, prevex, felogamma, flodil lp
lercanidipine | = | lercanidipino, lercanidipina, lercanidipinum | lercan, corifeo, lerdip, zanicor, lerzam, cardiovasc, lercadip, lerkanidipin, lercadura
lacidipine |  | lacidipin, lacidipino | motens, lacipil, caldine, lacirex, viapres
nicardipine |  | nicardipin, nicardipino | cardene, loxen, antagonil, vasonase
isradipine |  | isradipin | lomir, icaz, prescal, vascal, dynacirc
manidipine |  | manidipin, manidipino | iperten, manyper, artedil, vascoman
barnidipine |  | barnidipin, barnidipino | vasexten, cyress, libradin, osipine
nisoldipine |  | nisoldipin | sular, baymycard, syscor
benidipine |  | benidipin | coniel
nitrendipine | = | nitrendipin, nitrendipino | nidrel, baypress, nitrepress, monopress, tensogradal, jutapress
nimodipine | = | nimodipin, nimodipino | nymalize, admon, calnit
nifedipine | = | nifédipine, nifedipinum, nifedipino | adalat la, adalat oros, adalate, adalat crono, nifedicron, tensipine, adipine mr, valni, fortipine, nifehexal, aprical, corinfar, nifedicor, pidilat, dilcor, chronadalate, adalat cc, adalat xl, nifedical, nimed nife, procardia xl, nifeclair, duranifin, nifical, corotrend, hypolar, nifedipress mr, cordicant, adefin, nyefax, tensopine, dexipress mr, neozipine
diltiazem | = | diltiazemum, diltiazem hydrochloride | dinisor, masdil, altiazem, slozem, viazem, dilcardia, diltahexal, angitil, monotildiem, mono-tildiem, bi-tildiem, zemtard, angizem, cartia xt, taztia, matzim, cardizem cd, vasmulax, tilazem, lacerol, uni masdil, tildiem la, dilt-xr, dilacor xr, dilem, corazem, diladel, deltazen
verapamil | = | verapamilum, vérapamil | isoptine, verahexal, univer, vertab, manidon, calan sr, verapabene, falicard, cordilox, anpec, vera-lich, veramex, half securon, securon sr
atenolol | = | aténolol, atenololo | tenormine, blokium, betatop, atehexal, noten, tensig, anselol, seles beta, atenix, antipressan, betacar, tenormin ls, neotenol
bisoprolol | = | bisoprololum, bisoprololo, bisoprolol fumarate, bisoprolol hemifumarate | detensiel, cardensiel, cardiocor, emconcor, euradal, bisohexal, bisobeta, biso-hexal, bisostad, bicor, bispro, sequacor, congescor, biso lich mite, monocor, cardalis, bisogamma, bilol, rivacor, concor cor, jutabis, soloc, vivacor, bipranix, bisolich
metoprolol | = | metoprololo, métoprolol, metoprolol succinate, metoprolol tartrate | beloc-zok, beloc zok, belok-zok, metohexal, seloken zoc, selozok, lopresor, minax, metrol, toprol xl, kapspargo, betaloc zok, meprolol, jeprolol, selokeen, spesicor, prelis, metobeta, meto-succinat, lanoc, beprolol
carvedilol | = | carvédilol, carvedilolo, carvedilolum | kredex, querto, coropres, carvipress, dimitone, dicarz, vedilol, dilasig, coreg cr, carvetrend, carvedigamma, carloc, colver, omeria, trakor
nebivolol | = | nébivolol, nebivololo, nebivolol hydrochloride | temerit, nebilox, lobivon, silostar, hypoloc, nomexor, nebistad, nebivax, bivol
propranolol | = | propranololo, propranololum, propranolol hydrochloride | sumial, avlocardyl lp, bedranol, beta-prograne, half beta-prograne, obsidan, inderal la, innopran, deralin, hemipralon, beta-tablinen, propra-ratiopharm, karidium
sotalol | = | sotalolo, sotalex | sotalex, sotapor, sotahexal, cardol, beta-cardone, rytmobeta, sotabeta, sorine, darob
labetalol | = | labetalolum, labétalol | hybloc, presolol, trandate, temperal
nadolol |  | nadololum | corgard, solgol
pindolol |  |  | visken
timolol | = | timololo | blocadren, betim
acebutolol |  | acébutolol | sectral, prent, rhotral
oxprenolol |  |  | trasicor
celiprolol |  | céliprolol | celectol, selectol, cardem, célectol
betaxolol |  | bétaxolol | kerlone, kerlon
esmolol |  |  | brevibloc
methyldopa | = | alpha-methyldopa, metildopa | hydopa, presinol, dopegyt, aldomet forte
moxonidine | = | moxonidina | cynt, moxon, moxogamma, fisiotens
rilmenidine |  | rilmenidin | hyperium, iterium
clonidine | = | clonidina, clonidine hydrochloride | dixarit, haemiton, catapressan, kapvay, isoglaucon, paracefan
guanfacine |  | guanfacin | intuniv, estulic, tenex
reserpine |  | reserpin, reserpina | 
hydralazine | = | hydralazin, hidralazina | alphapress, hydrapres, nepresol
urapidil |  |  | ebrantil, eupressyl, médiatensyl, elgadil
minoxidil | = | minoxidilo | lonnoten, lonolox, alostil, loniten tablets, minoximen
isosorbide mononitrate | = | isosorbidmononitrat, mononitrate d'isosorbide, mononitrato de isosorbida, mononitrato di isosorbide | elantan, chemydur, isotard, modisal, monomax, isib, ismo retard, uniket, duride, monodur, mono mack, coronur, pertil, corangin, zemon, carmil, nyzamac, cibral, trangina, vasotrate
isosorbide dinitrate |  | isdn, isosorbiddinitrat, dinitrate d'isosorbide | isoket, isordil, risordan, langoran, cedocard, sorbitrate, carvasin, iso lacer, isomack
= bidil = isosorbide dinitrate + hydralazine
nitroglycerin | = | glyceryl trinitrate spray, nitroglycerine, nitroglicerina, trinitrine, glyceroltrinitrat, glyceryl nitrate | natispray, nitrolingual spray, corangin nitro, deponit, nitro-dur, nitroderm, nitriderm, minitran, transiderm-nitro, anginine, lycinate, nitromint, glytrin, nitromist, cafinitrina, trinipatch, venitrin, solinitrina, vernies, cordipatch, percutol, rectogesic, nitrospray
molsidomine |  | molsidomin | corvaton, corvasal, molsihexal
nicorandil |  |  | ikorel, adancor, dancor, nikoril
ranolazine | = | ranolazin, ranolazina | latixa
ivabradine | = | ivabradin, ivabradina | corlentor, coralan, ivohart
trimetazidine |  | trimetazidin | vastarel, idaptan
amiodarone | = | amiodarona, amiodaronum | cordarex, trangorex, amiohexal, nexterone, aratac, amidox, corbionax, amiogamma
dronedarone | = | dronedaron
flecainide | = | flecainid, flécaïnide, flecainida | apocard, flecadura, almarytm, tambocor xl
propafenone |  | propafenon, propafenona | rytmonorm, rythmol, arythmol, rytmonorma
disopyramide |  | disopyramid | rythmodan, isorythm, norpace
mexiletine |  | mexiletin, mexiletine hydrochloride | mexitil, namuscla
digoxin | = | digossina, digoxinum, beta-acetyldigoxin, acetyldigoxin, methyldigoxin, metildigoxin | lanoxicaps, lanoxin pg, novodigal, lanitop, hemigoxine, hemigoxine nativelle, digoxine nativelle, dilanacin, eudigox, digitek, sigmaxin, lenoxin mite, cardigox, lanatoside, digox
digitoxin | = | digitoxine, digitoxina | digimerck minor, digitaline
vericiguat |  |  | verquvo
sacubitril | =
trimethaphan
empagliflozin | = | empagliflozine, empagliflozina | jardiance, jardianz
dapagliflozin | = | dapagliflozine, dapagliflozina | edistride
canagliflozin | = | canagliflozine, canagliflozina
ertugliflozin |  | ertugliflozine | steglatro
sotagliflozin |  |  | inpefa, zynquista
metformin | = | metforminum, metformin hydrochloride, metformine chlorhydrate | glucophage sr, glucophage xr, dianben, metfogamma, siofor, stagid, metforem, diabex, diaformin, formet, metabet, bolamyn, glucient, riomet, juformin, metfirex, glucamet, mediabet, meglucon, yaltormin, diabefagos
gliclazide | = | gliclazid, gliclazida | diamicron mr, diaglyk, uni diamicron, dacadis, nazdol, bilxona, zicron, laaglyda, glyade, edicil, zicron pr
glimepiride | = | glimépiride, glimepirida | amarel, solosa, roname, glimedoc, amarylle
glipizide | = | glipizid, glipizida | minidiab, minodiab, ozidia, glibenese, glucotrol xl, melizide
glyburide | = | glibenclamid, glibenclamida | maninil, semi-daonil, glynase, micronase, semi-euglucon, hemi-daonil, miglucan
repaglinide |  | repaglinid, répaglinide | novonorm, prandin, enyglid
nateglinide |  |  | starlix
acarbose |  | acarbosa | glucobay, glucor, precose
pioglitazone | = | pioglitazon, pioglitazona | glustin, glidipion, diabestat
sitagliptin | = | sitagliptine, sitagliptina | tesavel, ristaben, zituvio
linagliptin | = | linagliptine, linagliptina
vildagliptin | = | vildagliptine, vildagliptina | jalra, xiliarx
saxagliptin | = | saxagliptine
alogliptin | = | alogliptine
= janumet, velmetia, efficib, ristfor, sitagliptin metformin = sitagliptin + metformin
= eucreas, icandra, zomarist, galvumet, vildagliptin metformin = vildagliptin + metformin
= jentadueto = linagliptin + metformin
= komboglyze, kombiglyze = saxagliptin + metformin
= vipdomet, kazano = alogliptin + metformin
= synjardy = empagliflozin + metformin
= xigduo, ebymect = dapagliflozin + metformin
= vokanamet, invokamet = canagliflozin + metformin
= segluromet = ertugliflozin + metformin
= glyxambi = empagliflozin + linagliptin
= qtern = dapagliflozin + saxagliptin
= steglujan = ertugliflozin + sitagliptin
= competact, actoplus met = pioglitazone + metformin
= tandemact, duetact = pioglitazone + glimepiride
= glucovance, metglib, suguan m = glyburide + metformin
insulin | = | insuline, insulina, insulin glargine, insulin aspart, insulin lispro, insulin degludec, insulin detemir, insulin glulisine | abasaglar, novomix, novomix 30, humalog mix, fiasp, lyumjev, actrapid, protaphane, insulatard, insuman, semglee, rezvoglar, ryzodeg, liprolog, berlinsulin, huminsulin, umuline, actraphane, mixtard, admelog, humulin m3, novolin, optisulin, awiqli, admelog solostar
= xultophy = insulin + liraglutide
= soliqua, suliqua = insulin + lixisenatide
lixisenatide |  |  | lyxumia, adlyxin
exenatide |  | exenatid | byetta, bydureon
semaglutide | = | semaglutid, sémaglutide, semaglutida
liraglutide | = | liraglutid, liraglutida
dulaglutide | = | dulaglutid
tirzepatide | = | tirzepatid, tirzepatida
orlistat |  |  | xenical, alli, orlistax
omeprazole | = | oméprazole, omeprazolo, omeprazolum, omeprazole magnesium | losec mups, omep, omep akut, antramups, mepral, antra mups, omebeta, ulceral, pepticum, zegerid, zoltum, acimax, omezol, mopralpro, pyrocalm, mezzopram, omegast, acidwell, antra, omeprazen, losec control, omelind, nuclosina, ulcozol, prysma, parizac, ceprandal, probitor, limnos, nilsec, omeloxan
esomeprazole | = | ésoméprazole, esomeprazolo, esomeprazole magnesium, esomeprazol magnesium | nexium control, nexiam, axagon, lucen, emozul, axiago, esopral, nexium mups, esomep, nexium 24hr, nexole, ezium, esomelind, peblame, zolpraz
pantoprazole | = | pantoprazol, pantoprazolo, pantoprazole sodium, pantoprazol natrium | pantozol control, eupantol, somac, controloc, pantorc, pantopan, peptazol, anagastra, rifun, pantecta, pantoc, panzor, somac control, zurcal, buscopan panto, ulcotenal, pantip, gastroloc, nolpaza, pantozol-control, pantodac, maalox reflux, pantium, eupantol pro
lansoprazole | = | lansoprazolo, lansoprazolum, lansoprazol | ogast, ogastro, agopton, lanzol, prevacid 24hr, zoton fastab, limpidex, opiren, monolitum, lanton, lasopol, solox, lampidex, prosogan, takepron, lansox, zopranol lanso, bamalite, estomil
dexlansoprazole | ppi | dexlansoprazol | dexilant
rabeprazole | = | rabeprazol, rabéprazole, rabeprazolo, rabeprazole sodium | pariet, zulbex, aciphex sprinkle, prabex, noflux, gastrodomina rabe
vonoprazan |  |  | voquezna, takecab
famotidine | = | famotidin, famotidina | pepdine, pepcidac, fadul, famvital, pepcid ac, famohexal
ranitidine | = | ranitidin, ranitidina | azantac, raniplex, zantic, ranidil, raniberl, ranisan, histak, ranicux
nizatidine |  | nizatidin | axid, nizax
cimetidine |  | cimetidin | tagamet, dyspamet
sucralfate | = | sucralfat, sucralfato | ulcar, kéal, ulcogant, ulsanic, venter, antepsin
misoprostol | = | misoprostolum | cyprostol, angusta, topogyne
domperidone | = | domperidon, domperidona | motilyo, péridys, oropéridys, peridys, motilium instants, domidon, peridon
metoclopramide | = | metoclopramid, métoclopramide, metoclopramida | prokinyl, mcp, mcp-ratiopharm, plasil, pramin, gastrosil, cerucal, mcp hexal, geneprami
ondansetron |  | ondansétron | zofran, zophren, zofron, cellondan, axisetron, yatrox
loperamide | = | loperamid, lopéramide, loperamida | arret, lopedium, imodium akut, imodiumcaps, fortasec, dissenten, gastro-stop, diareze, vacontil, imossel, dialift, lopemid, imodium instant
racecadotril |  | racécadotril | tiorfan, tiorfanor, hidrasec, vaprino, tiorfix
macrogol | = | macrogol 3350, macrogol 4000, peg 3350, polietilenglicol | forlax, transipeg, movicolon, clearlax, restoralax, osmolax, laxatan, cosmocol, macrovic, molaxole, casenlax, glycolax, dulcobalance, lax-a-day, dulcosoft, pegalax, movicol plain, movicol chocolate, osmolax relief, laxofalk, laxido orange, moviprep, klean-prep, golytely, nulytely, colyte, isocolan, plenvu, kleanprep, endofalk, fortrans, cosmocol orange, isomol
lactulose | = | lactulosa, lattulosio | bifiteral, lactugal, actilax, dorlax, laevolac, eugalac, laxulac, enulose, genlac, lactecon
senna | = | sennosides, sennosid, senné | ex-lax, midro, pursennid, pursennide, xenna, agiolax, senokot max, manevac, regulax, tamarine, x-prep, bekunis, puntual, coloxyl with senna, senna lax
bisacodyl | = | bisacodilo, bisacodyle | contalax, laxanin, verecolene, laxbene, dulco lax, dulcolax adult, bisalax, correctol, pyrilax, stadalax
sodium picosulfate | = | natriumpicosulfat, picosulfate de sodium, picosulfato sodico | laxoberal, guttalax, evacuol, dulcolax pico, dulcolax np, gutalax, fructines, dulcolax perlas, laxoberon, euchessina, skilax
= picoprep, pico-salax, picolax, citrafleet, clenpiq, prepopik, picosalax, citrafleet pulver = sodium picosulfate + magnesium
= suprep, izinova, eziclen, sutab = sodium + potassium + magnesium
sodium phosphate | sodium-salt | sodium phosphates, natriumphosphat | fleet phospho-soda, phospho-soda, osmoprep, visicol, colokit, fosfosoda
psyllium | = | ispagula, flohsamen, flohsamenschalen, plantago, psyllium husk | mucofalk, plantaben, konsyl, benefiber psyllium, regulan, metamucil fibre, isphagula husk, fybogel orange, plantago ovata, mucinum, transilane
methylcellulose |  |  | citrucel, celevac
docusate | = | docusat, docusato | dulcoease, coloxyl, norgalax, jamylène, jamylene
linaclotide |  |  | constella, linzess
prucalopride |  |  | resolor, motegrity
simeticone |  | simethicone, dimeticon, dimethicone | gas-x, lefax, sab simplex, espumisan, windeze, infacol, mylicon, degas, polysilane, aero red, imogas
mebeverine |  | mebeverin, mébévérine, mebeverina | colofac, duspatal, duspatalin, fomac, ibs relief colofac, duspatal retard
alverine |  |  | spasmonal, meteospasmyl
pinaverium |  | pinaverio | dicetel, eldicet
trimebutine |  | trimebutin | débridat, debridat, polibutin
otilonium |  |  | spasmomen, spasmoctyl
peppermint oil |  | pfefferminzöl, menthe poivrée | colpermin, buscomint, ibgard, tempocol, mintec
pancreatin |  | pancrelipase, pankreatin | creon, kreon, pancrease, pangrol, nutrizym, eurobiol, pankreatan, zenpep
ursodeoxycholic acid |  | ursodiol, ursodesoxycholsäure, acide ursodésoxycholique, acido ursodesossicolico, udca | ursofalk, delursan, cholurso, destolit, urso, actigall, deursil, ursobilane, ursochol, ursolvan, ursodel, ursogal, ursilon
cholestyramine resin
aluminium hydroxide | = | aluminiumhydroxid, hydroxyde d'aluminium, aluminium phosphate, algeldrate | aluminox, phosphalugel, amphojel, alternagel
= maalox, maalox plus, maalox tc, maalox maux d'estomac, mylanta, moxydar, xolaam, gelox, mucogel, co-magaldrox, antacidum, contracid, trigastril, aludrox, maaloxan, progastrite, almacarb, acidrine, di-gel, supralox, aluminium magnesium hydroxide, asilone = aluminium hydroxide + magnesium hydroxide
magaldrate | magnesium-salt | magaldrat, magaldrato | bemolan, minoton, gastromol, simagel, lowsium, rioneutral, riopone
almagate | magnesium-salt | almagato | almax, almax forte, deprece
hydrotalcite | magnesium-salt | hydrotalcit, hidrotalcita | talcid, talidat, ultacite, ancid
= rennie duo, rennie extra = calcium and magnesium carbonate
= pepcid complete, pepcidduo, pepciddual, pepcid duo, pepcid two, pepdual = famotidine + calcium + magnesium hydroxide
`;

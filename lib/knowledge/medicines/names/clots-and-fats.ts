/** Blood thinners, statins and other medicines for fats in the blood. */
export const clotsAndFats = `
warfarin | = | warfarin sodium, warfarina, varfarin, varfarine, warfarinum | aldocumar, coumadin, taro-warfarin, apo-warfarin, tedicumar, lawarin, warfant, marfarin
acenocoumarol | = | acénocoumarol, acenocumarolo, acenokumarol | sintrom mite, minisintrom, mini-sintrom, mini sintrom, ascumar, sintrom mitis
phenprocoumon | = | phenprocumon, fenprocumon, phenprocoumone, fenprocumone | marcuphen, phenpro, phenprogamma, liquamar
fluindione | = | fluindion, fluindiona | previscan
phenindione | vitamin-k-antagonist | fenindione, fenindiona | dindevan, pindione
ethyl biscoumacetate | vitamin-k-antagonist | tromexan | tromexane
dicoumarol | vitamin-k-antagonist | dicumarol
tioclomarol | vitamin-k-antagonist |  | apegmone
apixaban | = | apixabán, apiksaban | eliquis starter pack
rivaroxaban | = | rivaroxabán, riwaroksaban | xarelto vascular, rivarox, xaboplax
dabigatran | = | dabigatran etexilate, dabigatrán | pradax
edoxaban | = | edoxabán | lixiana
heparin | = | heparina, unfractionated heparin, héparine, heparin calcium, heparin sodium | calciparine, monoparin, calciparina, heparin injection, multiparin, eparina, epsoclar, calparine, hep-lock
enoxaparin | = | enoxaparina, énoxaparine, enoxaparine | crusia, ledraxen, enoxamed, hepaxane, losmina, becat, arovi, redesca, thorinane, elonox, noxilin
dalteparin | = | dalteparina, daltéparine | fragmine
tinzaparin | = | tinzaparina, tinzaparine
nadroparin | heparin | nadroparina, nadroparine | fraxiparine, fraxiparin, fraxodi, fraxiparina, seleparina, seledie, fraxiforte
bemiparin | heparin | bemiparina | hibor, zibor, ivor, ivorat
certoparin | heparin |  | mono-embolex, monoembolex, embolex
reviparin | heparin |  | clivarin, clivarine
parnaparin | heparin | parnaparina | fluxum
fondaparinux | heparin | fondaparin | arixtra
danaparoid | heparin |  | orgaran
sulodexide |  | sulodexida | vessel due f, aterina
aspirin | = | acetylsalicylate, acetylsalicylic acid, acetylsalicylsäure, acide acétylsalicylique, ácido acetilsalicílico, asa 81, ass 75, ass 300 | godamed, astrix, tromalyt, cardiprin, spren, solprin, solpyrin, dispril, aspro, aspegic, catalgine, aspirine protect, aspirin protect, aspirin cardio, aspirin c, bioplak, miniasal, caprin, micropirin, angettes, nu-seals, disprin cv, postmi, enprin, danamep, lo-aspirin, lowprin, bayer low dose, st joseph aspirin, st joseph, halfprin, durlaza, vazalore, ascriptin, zorprin, asaphen, entrophen, novasen, asaphen ec, aspirinetta, cemirit, aspirina prevent, flectadol, ass protect, ass cardio, herzass, miniass, thrombo ass, thromboass, acesal, aspisol, togal ass, santasapina, resprin, aspirine du rhone, hjertemagnyl, hjerdyl, albyl-e, trombyl, ecoprin, cardasa, cardegic, lysine acetylsalicylate, inyesprin, bufferin low dose, ecotrin low dose, sedergine
carbasalate calcium | = | carbasalate, carbasalat, carbasalatcalcium | ascal brisper, solupsan
triflusal | antiplatelet |  | disgren, tecnosal, triflux, aflen
clopidogrel | = | clopidogrelum, klopidogrel | zyllt, zylagren, clopilet, clovix, piax, plidogrel, thromboclop, ceruvin, zopya, pegorel, duopidogrel, vatoud, agrelax, maboclop, agregex
prasugrel | = |  | prasita, sigrada
ticagrelor | = |  | possia, tikagrelor
dipyridamole | = | dipiridamol, dipiridamolo, dipyridamol sr | cleridium, prandiol, attia, ofcram
ticlopidine | = | ticlopidina, ticlopidin | tiklyd, ticlodone, aplaket, opteron
cilostazol | = | cilostazolum | ekistol, trastocir, pletaal
vorapaxar | antiplatelet |  | zontivity
indobufen | antiplatelet | indobufene | ibustrin
anagrelide |  | anagrelid | xagrid, agrylin
= coplavix, co-plavix, duoplavin, duocover, duoplavix, clopidogrel aspirin, clopidogrel acetylsalicylic acid, piax plus asa, duopidogrel plus = aspirin + clopidogrel
= asasantin, asasantin retard, aggrenox, asasantine, aspirin dipyridamole = aspirin + dipyridamole
= axanum = aspirin + esomeprazole
= yosprala = aspirin + omeprazole
= pravadual, pravigard = aspirin + pravastatin
atorvastatin | = | atorvastatinum, atorvastatina calcica, atorvastatin calcium, atorwastatin | lipitor, cardyl, prevencor, zarator, atoris, lorstat, torvastin, xarator, arkas, atorvachron, atorvagamma, lipimax, torvacard, atorbeta, atorvalich, edovin, glustar, atorlip, thervan, trovas, lipinorm, lowlipen
simvastatin | = | simvastatinum, simwastatin | lipex, simvar, ransim, simvahexal, simvabeta, simvagamma, simvacor, colemin, pantok, alcosin, arudel, belmalip, glutasey, lipociden, histop, simvaxon, medipo, liponorm, setorilin, krustat, zocorel, lodales, cholestad, denan, flolipid, simvalimit, simlup, simvastol, vasilip
rosuvastatin | = | rosuvastatinum, rosuvastatin calcium, rosuwastatin | cresadex, visacor, provisacor, simestat, rosuvas, crosuva, ezallor, rostor, rosuhexal, roswera, rosustar, romazic, mertenil, ravalgen
pravastatin | = | pravastatinum, pravastatin sodium | prareduct, bristacol, liplat, lipemol, prascolend, selectin, aplactin, pravalotin, mevalotin, pravacol, cholstat, lipidal, pravagamma, selektine, sanaprav, minuscol
lovastatin | = | lovastatine, lovastatin | mevinacor, mevacol, liposcler, nergadan, taucor, lovalip, lovabeta, tavacor, rextat, lovinacor, aztatin
fluvastatin | = | fluvastatin sodium | cranoc, lymetel, vaditon, canef, digaril, lipaxan, primesin, fractal, lescol xl, vastin, dorisin, fluvabeta, stativa
pitavastatin | = | pitavastatina, pitavastatine | alipza, trolise, vezepra, nikita, redevant, pitavas
ezetimibe | = | ezetimib, ezetimiba, ézétimibe | absorcol, adacai, ezelip, zient, ezemibe, ezetrol
fenofibrate | = | fenofibrat, fenofibrato | lipidil, fenogal, secalip, fulcro, antara, trilipix, fenoglide, triglide, normalip, durafenat, fegenor, lipantil micro, liparison, lipsin
bezafibrate |  | bezafibrat, bezafibrato, bézafibrate | bezalip, befizal, cedur, difaterol, eulitop
gemfibrozil | = | gemfibrozilo, gemfibrosil | gevilon, jezil, trialmin, ausgem
ciprofibrate |  | ciprofibrat | lipanor, modalim, oroxadin, hiperlipen
nicotinic acid |  | niacin, nicotinsäure, vitamin b3, nicotinamide, niacinamide | niaspan, niacor, slo-niacin
icosapent ethyl |  | icosapent | vascepa, vazkepa
omega-3 ethyl esters |  | omega-3-acid ethyl esters | lovaza, omacor, maxepa
inclisiran |  |  | leqvio
lomitapide |  |  | lojuxta, juxtapid
colesevelam |  |  | cholestagel, welchol, lodalis
colestipol |  |  | colestid
= vytorin, inegy, vasculip, goltor, zestan mono plus, staticol, ezetimibe simvastatin, simvastatin ezetimibe, ezesimva, ezetimib simvastatin, ezesimin, ezevast = ezetimibe + simvastatin
= atozet, liptruzet, kexrolt, orvatez, ezato, atorvastatin ezetimibe, ezetimibe atorvastatin, ezetimib atorvastatin, orvakline, tioblis = ezetimibe + atorvastatin
= rosuzet, rosuzor, rosuzet composite pack, cholecomb, twicor, suvezen, roszet, ezetimibe rosuvastatin, rosuvastatin ezetimibe, roswera plus, ezetrol plus crestor, rosulib combi, ridutrin, rosuvastatin ezetimib, delipid plus, liporosa, coroswera, ezehron duo, rosazimib, cromalys, lipocomb, rosumibe = ezetimibe + rosuvastatin
= cholib, simvastatin fenofibrate = fenofibrate + simvastatin
= pravafenix = fenofibrate + pravastatin
= simcor = nicotinic acid + simvastatin
= advicor = nicotinic acid + lovastatin
= nustendi, nexlizet, bempedoic acid ezetimibe = bempedoic acid + ezetimibe
= juvisync = sitagliptin + simvastatin
red yeast rice | statin | rotschimmelreis, roter reis, rode gist rijst, riso rosso fermentato, levure de riz rouge, levadura roja de arroz, levadura de arroz rojo, red yeast, roter reisextrakt, monacolin k, monacolin, monacoline k | armolipid, armolipid plus, danacol plus, arterin, aquilea colesterol, arkosterol, cholestvital, cholestfytol, colesia, arteroil, hypocol, lactoflorene colesterolo
`;

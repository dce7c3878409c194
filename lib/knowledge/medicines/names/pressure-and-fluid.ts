/** Water tablets, ACE inhibitors, sartans and what is sold together with them. For the form of a row see read-table.ts. */
export const pressureAndFluid = `
furosemide | = | fursemide, furosemidum | furorese, furobeta, furanthril, ödemase, diurapid, furix, lasiletten, logirène, furesis, urex-m, uremide, frumex, froop, salco, fursol, oedemex
bumetanide | = | bumetanida | burinex k, lixil, bumedyl, fontego
torasemide | = | torsemid | toradiur, diuremid, isodiur, tadegan, torrem, luprac, diuresix, trifas
etacrynic acid | = | acide etacrynique, acido etacrinico, ethacrynate, etacrynsäure | hydromedin, reomax
azosemide | loop-diuretic | azosemid | luret, diart
hydrochlorothiazide | = | hydrochloorthiazide, hctz, hydrochloro thiazide, hidroclorotiazid | hidrosaluretil, apo-hydro, dichlotride, hydrozide, aquazide, urozide, inzirqo, hct-gamma, hct hexal, hctad
chlortalidone | = | chlortalidonum, clortalidon | higrotona, igroton, hemiclor, hydro-long
indapamide | = | indapamida, indapamid sr | ipamix, tertensif, indapam, dapa-tabs, napamide, insig, indahexal, sicco, lozide, natrix, indamol, damide, ethibide, agelan, lorvas
bendroflumethiazide | = | bendro, bendroflu, bendroflumethiazid, bendroflumetiazida, bendrofluazid | berkozide, naturetin, esberizid
metolazone | = | metolazona, metolazon | mykrox
xipamide | = | xipamida, xipamid | aquex, neotri, chronexan, diurexan, xipagamma
hydroflumethiazide | = | hidroflumetiazida | hydrenox, diucardin, saluron
methyclothiazide | thiazide-diuretic | meticlotiazida | enduron, aquatensen
polythiazide | thiazide-diuretic | politiazida | nephril, renese
trichlormethiazide | thiazide-diuretic | triclormetiazida | naqua, metahydrin
clopamide | thiazide-diuretic | clopamid | brinaldix
mefruside | thiazide-diuretic | mefrusid | baycaron
cicletanine | thiazide-diuretic | cicletanin | tenstaten
spironolactone | = | spironolacton, spirolactone, espironolactona, spironolakton | spiro, spiroctan, osyrol, spirix, spirobene, flumach, spiroton, spirophar, novo-spiroton, uractone, aldopur, jenaspiron, spirogamma, aquareduct, spirobeta, spirohexal
canrenone | potassium-sparing-diuretic | potassium canrenoate, canrenoate, kaliumcanrenoat, canrenoate de potassium, canrenoato de potasio, canrenoato di potassio, canrenon | kanrenol, luvion, soludactone, phanurane, venactone, contaren, spiroctan-m, aldactone saltucin
eplerenone | = | eplerenona, eplérénone | elecor
finerenone | = | finerenona | firialta
amiloride | = | amilorida, amiloridum | kaluril, amikal, midoride, modamide
triamterene | = | triamtereno, triamtérène | jatropur
esaxerenone | potassium-sparing-diuretic |  | minnebro
lisinopril | = | lisinoprilum | zestan, alapril, prinil, doneka, tensikey, likenil, secubar, fibsol, liprace, lisodur, lisigamma, coric, lisihexal, lisibeta, lisopress, laaven, vivatec, novatec, sinopryl, tensopril
enalapril | = | enalaprilum, enalapril maleato, énalapril, enalaprilat | naprilene, converten, enapren, lotrial, enahexal, enabeta, enadura, enalich, corvo, benalapril, renitec, renivace, auspril, alphapril, malean, amprace, baripril, crinoren, dabonal, hipoartel, renapril, enap, berlipril, pentensin
ramipril | = | ramiprilum, ramipirl | ramilich, ramigamma, ramihexal, ramicard, ramiclair, prilace, tryzan, ramace, carasel, acovil, unipril, hypren, ramipharm, vesdil, lostapres, hartil, ramitac, emren
perindopril | = | perindoprilum, perindopril arginine, perindopril tert-butylamine, périndopril | coversyl arginine, procaptan, perindo, indosyl mono, idaprex, ranbaxy perindopril, prenessa, prexum, prexanil
captopril | = | captoprilum, kaptopril | cesplon, dilabar, captolane, tensobon, lopirin cor, adocor, captohexal, captogamma, acenorm, cor tensobon, captobeta, zedace, acepress
benazepril | = | bénazépril | briem, zinadril, cibacene, boncordin
fosinopril | = | fosinoprilum, fosinopril sodium | fozitec, fosipres, eliten, tensogard, newace, hiperlex, fositens, dynacil
quinapril | = | chinapril | korec, ectren, lidaltrin, quinazil, acequin, asig, accupro, filpril, acupril, quinaspen
trandolapril | = | trandolaprilum | tranalpha, dolapril, udrik
moexipril | = | moexiprilum | moex, fempress
delapril | ace-inhibitor |  | delaket, delacard
spirapril | ace-inhibitor |  | quadropril, renormax, renpress
imidapril | = | imidaprilum | novaloc
cilazapril | = | cilazaprilum | inocar, inibace, justor
zofenopril | = | zofénopril | zofepril, teoula, zopranol, zofenopril calcium
losartan | = | losartán, losartanum | lortaan, neo-lotan, losaprex, losartas, lorzar, fensartan, losapres, arbli, loortan, cosaar, lavestra
valsartan | = | valsartán | kalpress, valpression, cordinate, valtan, valsacor, valsamix, dovan, prexxartan
candesartan | = | candésartan, candesartan cilexetil | ratacand, parapres, bloxatens, candecor, candegamma, adesan, candesan, atasart, ratzac
irbesartan | = | irbésartan | abisart, avsartan, karvea
olmesartan | = | olmésartan, olmesartan medoxomil | alteis, openvas, plaunac, olpress, olmax, mencord, belsar
telmisartan | = | telmisartán | telsartan, micardis, actelsar, telmark, mizart, tolura
eprosartan | = | éprosartan | navixen, tevetens, futuran, regulaten
azilsartan | = | azilsartan medoxomil | ipreziv
sparsentan | arb |  | filspari
aliskiren | = | aliskirén, aliskirene | enviage, sprimeo, riprazo
= frusene = triamterene + furosemide
= burinex potassium = bumetanide + potassium
= burinex a = bumetanide + amiloride
= lasoride, froumil, fru-co, aridil, amilmaxco = amiloride + furosemide
= amizide, moduretic, moduretik, amilorid comp, amilorid hct, amiloride hct, ameride, diursan, tensurese, amuretic, amitrid, apo-amilzide, novamilor, nilzide = amiloride + hydrochlorothiazide
= triampur, triampur comp, triam co, dytide-h, triamteren comp, triamteren hct, triamterene hctz, hydrene, triarese, diutensat, turfa, nephral, apo-triazide, triamzide, triazide = triamterene + hydrochlorothiazide
= neotri plus = triamterene + xipamide
= dociteren = propranolol + triamterene + hydrochlorothiazide
= prestole = triamterene + hydrochlorothiazide
= isobar = triamterene + methyclothiazide
= moducren = amiloride + hydrochlorothiazide + timolol
= kalten = amiloride + hydrochlorothiazide + atenolol
= navispare = cyclopenthiazide + amiloride
= aldactacine, aldozone, aldactone hct, spiro-htz = spironolactone + hydrochlorothiazide
= practazin, spiroctazine, prinactizide, practon 50, altizide spironolactone = spironolactone + altizide
= furo-aldopur, osyrol lasix, spiro comp, spironolacton comp, spiro d, spiro-d, spiro-d-tablinen = spironolactone + furosemide
= aldoleo = spironolactone + chlortalidone
= fludactone, spiridazide = spironolactone + hydrochlorothiazide
= zestoretic, lisoretic, zestozide, lisinopril comp, lisinopril plus, lisinopril hct, lisi comp, acercomp, coric plus, prinzide, prinivil plus, tensikey complex, secubar diu, doneka plus, novazyd, lisihexal comp, lisiplus, lisigamma hct, lisibeta comp, lisodura plus, carace plus = lisinopril + hydrochlorothiazide
= co-renitec, co-renitek, corenitec, renitec plus, renacor, enalapril comp, enalapril plus, enalapril hct, enaplus, benalapril plus, enadura plus, enahexal comp, renidur, vasoretic, acesistem, neotensin diu, crinoretic, baripril diu, dabonal plus, acetensil plus, co-enalapril = enalapril + hydrochlorothiazide
= tritazide, triatec hct, cotriatec, ramipril comp, ramipril hct, ramipril plus, delix plus, ramilich comp, ramihexal comp, ramigamma hct, vesdil plus, unipril diur, prilace plus, altace hct, triatec comp, triatec plus, cardace comp, hypren plus, co-ramipril, idroquark, tritace comp = ramipril + hydrochlorothiazide
= arelix ace, trialix = ramipril + piretanide
= delix duo, tonotec, ramipril amlodipin = ramipril + felodipine
= delmuno, triapine, unimax, delmuno 5 = ramipril + felodipine
= egiramlon, ramlodipin, sumilar = ramipril + amlodipine
= coversyl plus, coversum combi, coversum plus, preterax, bipreterax, bi preterax, coversyl plus arginine, predonium, noliterax, preterian, prelectal, perindan combi, perindopril indapamide, perindopril plus, perindopril comp, bipressil, biprel, indosyl combi, perindo combi, coversyl comp, coversum comp = perindopril + indapamide
= coveram, reaptan, viacoram, coverlam, prestalia, amlessa, dalneva, perindopril amlodipine = perindopril + amlodipine
= triplixam, triveram plus, coverdine, viacorind, tertensif komb, triveratio = perindopril + indapamide + amlodipine
= triveram, lipertance, lipercosyl plus = atorvastatin + perindopril + amlodipine
= euvascor, stacaps, lipercosyl = atorvastatin + perindopril
= cosyrel, bisoprolol perindopril = bisoprolol + perindopril
= natrixam, flamid, tertens-am = indapamide + amlodipine
= capozide, acezide, captea, ecazide, captopril comp, captopril hct, captopril plus, capto comp, tensobon comp, acediur, aceplus, cesplon plus, captohexal comp, capozide ls, capto plus, decrelip, dilabar diu, ecadiu = captopril + hydrochlorothiazide
= cibadrex, cibacen hct, lotensin hct, benazepril hct, cibadrex forte, briazide, tensadiur, labodrex, zinadiur, cibacen plus = benazepril + hydrochlorothiazide
= foziretic, fosinopril hct, monozide, monopril hct, fosicomb, fosinopril comp, staril plus, fositens plus, elidiur, monopril plus = fosinopril + hydrochlorothiazide
= koretic, acuretic, accupro comp, quinapril hct, quinapril comp, accuzide, acuitel plus, acuilix, acequide, quinazide, ectren diu, bicetil, lidaltrin diu, accupro plus, korectic, quiril comp, acequin diur = quinapril + hydrochlorothiazide
= zofenil plus, bifril plus, zofenil diu, zofepril plus, zopranol diu, zantipride, bifrizide, bifril diu, zofenopril hct = zofenopril + hydrochlorothiazide
= moex plus, fempress plus, uniretic = moexipril + hydrochlorothiazide
= inhibace plus, vascace plus, inocar plus, dynorm plus, initiss plus, cilazapril hct, cilazapril comp, inhibace comp = cilazapril + hydrochlorothiazide
= delapride, dinapres = delapril + indapamide
= hipertene, zedipin = delapril + manidipine
= tarka, tarka lp = trandolapril + verapamil
= zanipress, zanextra, lercapress, lercaprel, carmen ace, lercanidipine enalapril, zanitek, enalapril lercanidipin, coripren = enalapril + lercanidipine
= eneas, enit, enaneas, enalapril nitrendipin, vipres = enalapril + nitrendipine
= lexxel, teczem = enalapril + felodipine
= hyzaar forte, hyzaar plus, fortzaar, cozaar plus, cozaar-comp, lorista h, losartan comp, losartan hct, losartan plus, losartan hctz, losaprex plus, neo-lotan plus, cosaar plus, losazid, lorista hct, lorista plus, fensartan plus, losartas plus, lorzaar plus forte, loortan plus, co-losartan = losartan + hydrochlorothiazide
= cozaar xq = losartan + amlodipine
= codiovan forte, cotareg forte, co-tareg, nisisco, provas comp, diovan comp, diovan plus, co-valsartan, valsartan comp, valsartan hct, valsartan plus, valsartan hctz, valsacor comp, combisartan, cordinate plus, kalpress plus, co-vals, miten plus, corixil, cordinate diu, valpression plus, cotareg mite, provas maxx, valtan hct, valsacombi, co-valsacor = valsartan + hydrochlorothiazide
= dafiro, copalia, imprida, exforge, valsartan amlodipine, amlodipine valsartan, amlodipin valsartan, wamlox, valarap = amlodipine + valsartan
= dafiro hct, copalia hct, exforge hct, copalia plus, imprida hct, valtricom, amlodipine valsartan hct, wamlox hct = amlodipine + valsartan + hydrochlorothiazide
= neparvis, entresto, sacubitril valsartan, entresto sprinkle, valsartan sacubitril = sacubitril + valsartan
= byvalson = nebivolol + valsartan
= atacand d, atacand comp, hytacand, cokenzen, kenzen hct, blopress plus, blopress comp, ratacand plus, parapres plus, candesartan comp, candesartan hct, candesartan plus, candesartan hctz, blopresid, candecor comp, candegamma hct, adesan hct, candesartan hydrochlorothiazide, atasart hct, co-candesartan, ratacand comp, hytacand forte, atacand plus forte = candesartan + hydrochlorothiazide
= unisia, camlostar, candeamlo, candesartan amlodipin, caramlo, lacoxa = candesartan + amlodipine
= karvezide, karvea hct, coaprovel, co-aprovel, irbesartan hct, irbesartan comp, irbesartan plus, ifirmacombi, irbesartan hctz, avapro hct, aprovel hct, coirbevel, co-irbesartan, irbehexal comp, avsartan hct, abisart hct = irbesartan + hydrochlorothiazide
= aprovasc, irbesartan amlodipine = irbesartan + amlodipine
= olmetec hct, olmetec comp, coolmetec, co-olmetec, votum plus, mencord plus, alteisduo, openvas plus, ixia plus, plaunazide, olprezide, olmegan, belsar plus, olmesartan comp, olmesartan hct, olmesartan plus, benetor plus, olsar plus, olmesartan hctz, co-olmesartan = olmesartan + hydrochlorothiazide
= vocado, axeler, sevikar, olmeamlo, balzak, capenon, bivis, forzaten, olmesartan amlodipine, azor, amlodipin olmesartan, sincronium, olmesartan amlodipin = amlodipine + olmesartan
= vocado hct, axeler hct, sevikar hct, balzak plus, capenon hct, bivis plus, forzaten hct, tribenzor, olmesartan amlodipine hct = amlodipine + olmesartan + hydrochlorothiazide
= kinzalkomb, kinzalmono plus, pritorplus, pritor plus, micardisplus, micardis plus, kinzal comp, telmisartan hct, telmisartan plus, telmisartan comp, tolucombi, actelsar hct, telmisartan hctz, kinzalcomb, co-telmisartan, mizart hct, telmark plus = telmisartan + hydrochlorothiazide
= twynsta, telmisartan amlodipine, telmisartan amlodipin, onduarp, amlodipine telmisartan = telmisartan + amlodipine
= teveten plus, teveten hct, coteveten, tevetenz, navixen plus, futuran plus, regulaten plus, eprosartan hct, eprosartan plus, emestar plus, teveten comp, tevetenplus, eprosartan comp = eprosartan + hydrochlorothiazide
= edarbyclor, edarbi ct, azilsartan chlorthalidone = azilsartan + chlortalidone
= rasilez hct, tekturna hct, rasilez plus = aliskiren + hydrochlorothiazide
= rasilamlo, tekamlo = aliskiren + amlodipine
= amturnide, rasitrio = aliskiren + amlodipine + hydrochlorothiazide
= valturna = aliskiren + valsartan
= tenoretic, tenoret, atenolol comp, atenolol chlorthalidone, tenoric, co-tenidone, blokium diu, tenormin comp, atenolol plus, atehexal comp, teneretic, kalten mite, tenolone, neatenol diu, igroseles, eupres, ateclor, clortanol = atenolol + chlortalidone
= tenif, beta-adalat, niften, nif-ten, nif ten = atenolol + nifedipine
= lodoz, ziac, concor plus, bisoprolol hct, bisoprolol comp, bisoprolol plus, wytens, emconcor plus, emcoretic, monozide 10, biso comp, bisohexal plus, bisoplus, emcor deco, concor comp, bisoprolol hctz, bisoprolol hydrochlorothiazide = bisoprolol + hydrochlorothiazide
= concor am, bisoprolol amlodipine = bisoprolol + amlodipine
= beloc zok comp, belok-zok comp, metoprolol comp, metoprolol hct, metoprolol plus, lopressor hct, dutoprol, selokeen zoc hct, meto comp, selopres, metohexal comp, seloken retard plus = metoprolol + hydrochlorothiazide
= logroton, selopresin = metoprolol + chlortalidone
= logimax, mobloc, logimat = metoprolol + felodipine
= temerit duo, temeritduo, nebilet hct, nebilet plus, hypoloc plus, nomexor plus, nebivolol hct, nebivolol plus, silostar plus, nobiretic, nebivolol comp = nebivolol + hydrochlorothiazide
= inderide, propranolol hctz, inderetic = propranolol + hydrochlorothiazide
= corzide, corgaretic = nadolol + bendroflumethiazide
= prestim = timolol + bendroflumethiazide
= inderex = propranolol + bendroflumethiazide
= neo-naclex-k, centyl k, centyl med kaliumklorid, naturetin k, centyl kalium = bendroflumethiazide + potassium
= lasikal, diumide-k, diumide k = furosemide + potassium
= hygroton k = chlortalidone + potassium
= navidrex-k, navidrex k = cyclopenthiazide + potassium
= aldoril, methyldopa hctz, hydromet = methyldopa + hydrochlorothiazide
= clorpres, combipres, catapresan comp = clonidine + chlortalidone
= briserin, brinerdin = clopamide + reserpine
= viskaldix, visken plus = pindolol + clopamide
= secadrex, sectrazide = acebutolol + hydrochlorothiazide
= trasitensin, trasidrex, trasidex, co-prenozide = oxprenolol + chlortalidone
= adelphane-esidrex, adelfan-esidrex, ser-ap-es, apresazide, hydralazine hctz = hydralazine + hydrochlorothiazide
= adelphan, triniton = reserpine + hydrochlorothiazide
= consensi = amlodipine + celecoxib
= caduet, caduet forte, amlodipine atorvastatin, atorvastatin amlodipin = amlodipine + atorvastatin
= rosuvastatin amlodipine = rosuvastatin + amlodipine
= trinomia, sincronium trio, iltria, polypill = aspirin + atorvastatin + ramipril
`;

/** Painkillers, steroids, inhalers and what the nose and the throat are given. */
export const painAndBreath = `
ibuprofen | = | ibuprofène, ibuprofenum, ibuprofen lysine, dexibuprofen | ibumetin, ibuhexal, ibuflam, ibudolor, ibu ratiopharm, ibu lysin, aktren, optalidon ibu, togal classic, espidifen, neobrufen, dalsy, algiasdin, gelofeno, nurofenflash, antarene, spifen, ibupradoll, advilcaps, intralgis, brufen retard, ibucare, cuprofen, anadin ibuprofen, anadin ultra, galprofen, fenbid, arthrofen, rapydan ibu, actiprofen, motrin ib, midol ib, rafen, bugesic, panafen, i-profen, zafen, sarixell, nureflex, buscofen, antalgil, cibalgina due fast, subitene, tabalon, seractil, atriscal, dexoptifen, irfen, algifor, dolocyl, orbifen, mensoton, urem, proris
naproxen | = | naproxène, naproxen sodium, naprossene, naproxeno sodico | synflex, naprosyne, naprius, momendol, antalgin, denaxpren, tacron, boots period pain relief, feminax naproxen, stirlescent, nycopren, arthroxen, timpron, naprogesic, inza, noflam, naprofem, femcare, anaprox ds, ec-naprosyn, naprelan cr, flanax, mediproxen, dolormin gs, proxen s, alacetan, prexan, nuprafem, maxidol, apo-napro-na, naprocoat
diclofenac | = | diclofénac, diclofenac sodium, diclofenac potassium, diklofenak | diclac, diclo, rewodina, effekton, monoflam, voltaren resinat, voltaren rapid, voltaren dispers, dolotren, diclophlogont, flector ep, flogofenac, dicloreum, novapirina, diclofan, voldal, xenid, diclomax retard, motifene, dicloflex, econac, rheumatac, fenactol, zorvolex, lofena, imflac, dinac, diclohexal, apo-diclo, cataflam d, diklason
celecoxib | = | célécoxib | onsenal, celebra, celexib, elyxyb
etoricoxib | = | étoricoxib | exxiv, algix, tauxib, coxient, acoxxel, turox, auroxetyn
meloxicam | = | méloxicam, meloksikam | movalis, parocin, uticox, movatec, moxicam, vivlodex, anjeso, movicox, leutrol
indometacin | = | indométacine, indometacina, indometacine | indocid pda, indomet ratiopharm, indo-cid, inacid, indolar, rimacid, pardelprin, arthrexin, tivorbex, chrono-indocid, indocontin, reusin
piroxicam | = | piroxicamum | brexin, brexidol, cycladol, zofora, proxalyoc, reudene, roxicam, vitaxicam, improntal, flexase, kentene, mobilis, brexecam
ketoprofen | = | kétoprofène, ketoprofeno | profenid, bi-profenid, biprofenid, toprec, alrheumun, gabrilen, spondylon, fastum caps, oki, okitask, artrosilene, ibifen, orudis sr, actron caps, larafen, ketocid, tiloket, powergel caps, orugesic
dexketoprofen | = | dexkétoprofène, dexketoprofeno, dexketoprofene | ketesse, sympal, quirgel, quiralam, desketo, adolquir
etodolac | = | étodolac | eccoxolac, lodine sr, etopan
nabumetone | = | nabumetona, nabumeton | nabucox, relifex, listran, mebutan, arthaxan
mefenamic acid | = | mefenaminsäure, acide méfénamique, acido mefenamico, mefenamate | ponstyl, parkemed, coslan, dysman, mefac, lysalgo
aceclofenac | = | acéclofénac, aceclofenaco | beofenac, cartrex, falcol, biofenac, kafenac, gerbin, aital
ketorolac | = | kétorolac, ketorolaco, ketorolac tromethamine | lixidol, toradol oral, droal, tonum, sprix
flurbiprofen | = | flurbiprofène, flurbiprofene | antadys, cebutid, benactiv, dobendan direkt, strepsils intensive, tantum verde gola flurbi
sulindac | = | sulindaco | arthrocine, aclin, daclin
tenoxicam | = | ténoxicam | tilcotil, tilatil, reutenox
lornoxicam | nsaid | lornoxicamum | xefo, acabel, taigalor
nimesulide | nsaid | nimesulid, nimesulida, nimésulide | aulin, nexen, mesulid, nimedex, efridol, nimesulene
tiaprofenic acid | nsaid | acide tiaprofénique, acido tiaprofenico | surgam, flanid, artiflam
fenoprofen | nsaid |  | fenopron, nalfon, nalgesic
tolfenamic acid | nsaid | acide tolfénamique | clotam
acemetacin | nsaid | acemetacina, acémétacine | emflex, rantudil, acephlogont, oldan
proglumetacin | nsaid | proglumetacina | protaxon, afloxan
oxaprozin | nsaid |  | daypro, walix
diflunisal | nsaid |  | dolobid, dolocid
salsalate | nsaid |  | disalcid, amigesic
meclofenamate | nsaid | meclofenamic acid | meclomen, meclodium
parecoxib | nsaid |  | dynastat
phenylbutazone | nsaid | phenylbutazon, fenilbutazona | butazolidin, butazolidine, ambene
niflumic acid | nsaid | acide niflumique | nifluril, niflugel
tolmetin | nsaid | tolmetina | tolectin
= arthrotec, diclofenac misoprostol, misofenac, artotec, artrotec, normulen, artrenac = diclofenac + misoprostol
= naprosyn eso, vimovo, naproxen esomeprazole = naproxen + esomeprazole
= duexis, ibuprofen famotidine = ibuprofen + famotidine
= treximet, sumatriptan naproxen = sumatriptan + naproxen
= napratec = naproxen + misoprostol
= ibuprofen codeine, nurofen plus, codafen, solpaflex, brufen plus, rafen plus, proven plus = ibuprofen + codeine
= vicoprofen, reprexain = ibuprofen + hydrocodone
= combogesic, maxigesic, nuromol, nurofen duo, ibuprofen paracetamol, paracetamol ibuprofen, advil dual action, combogesic ibuprofen, easofen, cetafen, kombinol, combigesic = ibuprofen + paracetamol
= advil cold and sinus, nurofen cold and flu, rhinadvil, rhinureflex, rhinutard, rhinofebryl ibu, aspirin complex ibu, boxagrippal, nurofen sinus = ibuprofen + pseudoephedrine
= aspirin complex, aspirin complex granulat = aspirin + pseudoephedrine
= advil pm, motrin pm = ibuprofen + diphenhydramine
= aleve pm = naproxen + diphenhydramine
= neuralgin, thomapyrin, thomapyrin classic, thomapyrin intensiv, togal kopfschmerz, dolopyrin, hedex extra asa, neuralgin schmerztabletten, melabon, quadronal, fibrex, ratiopharm schmerztabletten, titretta asa, excedrin migraine, excedrin extra strength, actron compuesto, hemicraneal asa, alka-seltzer xs, neocibalgina = aspirin + paracetamol + caffeine
= anacin, anadin, anadin original, bc powder, bayer back and body, optalidon, cafiaspirina, aspro caffeine, phensic, anacin advanced = aspirin + caffeine
= co-codaprin, aspirin codeine, aspalgin, codis, codis 500, disprin forte, veganin asa, dolviran = aspirin + codeine
= mrs cullens, beechams powders, beechams powder = aspirin + caffeine
= alka-seltzer, alka seltzer, alka seltzer original, alka-seltzer extra strength, alka-seltzer gold = aspirin + sodium
= aspirin plus c, aspirin c brause, aspirina c, aspirine c, aspirine vitamine c, aspirin effect c, ass c = aspirin + vitamin C + sodium
paracetamol | = | acetaminofen, paracétamol, acetaminophene, acetominophen, apap | perfalgan, paralen, ben-u-ron, enelfa, termalgin, gelocatil, apiretal, efferalganodis, tachipirina, geluprane, dolko, claradol, panodil, alvedon, panadol osteo, panadol extend, panadol actifast, hedex, mandanol, infadrops, medinol, dymadon, febridol, herron, panamax, abenol, tempra, atasol, tylenol arthritis, tylenol extra strength, tylenol 8 hour, fevadol, sinaspril, momentum, saridon n, kinderparacetamol, boots paracetamol, calpol six plus, disprol, galpamol, mapap, feverall, ofirmev, daro, xumer, dolstic, xumadol, febrectal
codeine | = | codéine, codeina, codein phosphate, codeine phosphate, dihydrocodeine, dihydrocodein | df118, dhc continus, codipront, paracodin, tuxium, neocodion, galcodine, paracodina, actacode, contugesic
tramadol | = | tramadolum, tramadolo | topalgic, tradonal, adolonta, tramake, dromadol, nobligan, tramundin, durotram, conzip, maxitram, marol, tradorec, oldaram, fortradol, monocrixo, dolpar
oxycodone | = | oxycodon, oxicodona | oxygesic, oxyfast, oxeltra, reltebon, shortec, oxylan, oxecta, xtampza, endone, proladone, oxyaid, supeudol, lynlor, dolocodon, onexila
= targin, targinact, targiniq, oxyargin, targin pr, oxycodon naloxon = oxycodone + naloxone
= depalgos, endocet, percocet, roxicet, nalocet, primlev, rivacocet, xolox, oxycodone acetaminophen = oxycodone + paracetamol
morphine | = | morphine sulfate, morphine sulphate, morfina, morfine, morphinum | mst, mxl, morphgesic, filnarine, moscontin, skenan, actiskenan, kapanol, m-eslon, mst unicontinus, sevre-long, capros, m-long, painbreak, oramorph sr, arymo, mitigo, duramorph, avinza, anamorph, ordine, momorph, m-dolor, doltard, dolcontin, statex, rescudose
tapentadol |  |  | palexia, nucynta, yantil, palexia retard
hydromorphone |  | hydromorphon, hidromorfona | dilaudid, palladon, palladone, jurnista, sophidone, exalgo, jusprin
hydrocodone |  |  | zohydro, hysingla
pethidine |  | meperidine, petidina | demerol, dolantin
methadone |  | methadon, metadona | methadose, dolophine, l-polamidon, polamidon, physeptone, eptadone
tilidine |  | tilidin | valoron, valoron n, tilidin n
buprenorphine | = | buprenorphin, buprenorfina | transtec, norspan, belbuca, bupeaze, sevodyne, reletrans, prenotrix, buprelieve, feliben
fentanyl | = | fentanilo, fentanile | durogesic dtrans, matrifen, abstral, effentora, actiq, instanyl, mezolar, fencino, victanyl, fentora, osmanil
= co-codamol 8/500, co-codamol 30/500, tylex, kapake, zapain, codipar, panadeine, panadeine forte, panadeine extra, tylenol 3, tylenol with codeine, tylenol 1, talvosilen, gelonida, titretta, nedolon p, dafalgan codeine, efferalgan codeine, codoliprane, klipal, klipal codeine, lindilane, termalgin codeina, cod-efferalgan, co-efferalgan, tachidol, lonarid, lonarid n, prodeine, codalgin, codapane, mersyndol day, empracet, atasol 30, emtec, paracetamol codeine, paracetamol codein, algisedal, cocodamol, panodil codeine = codeine + paracetamol
= solpadeine, solpadeine plus, syndol, propain, ultramol, prontalgine, lindilane plus, algocod, paracetamol codeine caffeine = codeine + paracetamol + caffeine
= co-dydramol, remedeine, paramol, dihydrocodeine paracetamol = codeine + paracetamol
= tramacet, ultracet, zaldiar, ixprim, paxiflas, pazital, pontalsic, tramadol paracetamol = tramadol + paracetamol
= enanplus, skudexa, skudexum, takudex = tramadol + dexketoprofen
= seglentis = celecoxib + tramadol
= panadol extra, hedex extra, anadin paracetamol extra, excedrin tension headache, coffepirine, saridon, migranol caf, paracetamol caffeine, finimal, witte kruis, panadol plus, claradol cafeine, solpadeine headache, paracodol caf, capron caf = paracetamol + caffeine
= tylenol pm, panadol night, anadin night = paracetamol + diphenhydramine
= norco, vicodin, lortab, lorcet, xodol, hydrocodone acetaminophen = hydrocodone + paracetamol
= paramax = paracetamol + metoclopramide
= lamaline = paracetamol + caffeine
metamizole | = | metamizol, noramidopyrine, dipirona, metamizolo | novaminsulfon, novaminsulfon lichtenstein, berlosin, analgin, lasain, algi-mabo, dalmasin, minalgin, novalgina, metamizol magnesico
= buscopan plus = hyoscine butylbromide + paracetamol
hyoscine butylbromide |  | butylscopolamine, butilescopolamina, scopolamine butylbromide, hyoscine | buscopan, buscapina, buscopan ibs, scopoderm
colchicine | = | colchicin, colchicina, colchisol | colchicum dispert, colchimax, colchysat, lengout, gloperba, lodoco, goutnil
nefopam |  |  | acupan
thiocolchicoside |  | thiocolchicosid, tiocolchicoside, tiocolchicosido | coltramyl, miorel, muscoril, myoplege, coltrax, relmus
orphenadrine |  | orphenadrin | norflex, disipal, norflex retard
= norgesic = orphenadrine + paracetamol
methocarbamol | = | metocarbamol | robaxin 750, ortoton, lumirelax, dolovisano methocarbamol, marbax, dolovisano
= robaxisal = methocarbamol + aspirin
= robaxacet = methocarbamol + paracetamol
= robax platinum = methocarbamol + ibuprofen
carisoprodol |  |  | soma, vanadom
chlorzoxazone |  | chlorzoxazon | parafon forte, paraflex, lorzone
metaxalone |  |  | skelaxin, metaxall
dantrolene |  | dantrolen, dantroleno | dantrium, dantamacrin
tolperisone |  | tolperison | mydocalm, viveo, mydeton
baclofen | = | baclofène, baclofeno | lyflex, baclocur, baclohexal, ozobax, lyvispah, stelax, clofen
tizanidine | = | tizanidin, tizanidina | ternelin
eperisone |  | eperison | myonal
quinine | = | chinine, quinine bisulphate, quinine sulfate, chinina, chininum, chinine sulphate, kininsulfaat, quinina sulfato | quinate, biquinate, quinbisul, quinbisan, quinoctal, quinsul, quindan, apo-quinine, novo-quinine, teva-quinine, quinine odan, quinamm, q-vel, quiphile, legatrin old, quinimax, surquina, circonyl n, kinin, zikaden, hyland's leg cramps, hylands leg cramps, hyland's leg cramp, hylands leg cramp, hyland's leg cramps pm, hyland's leg cramp tablets, hylands, leg cramps with quinine, slimline tonic, diet tonic, diet tonic water, indian tonic water, schweppes tonic, fever-tree tonic, fever tree tonic, gin and tonic, bitter lemon, cinchona bark, cinchona, chinarinde, quina bark, quinquina, peruvian bark, cinchona officinalis, china officinalis, schweppes indian tonic, acqua tonica, agua tonica, eau tonique, schweppes agrumes tonic
prednisone | = | prednisona, prednisonum | dacortin, cortancyl, lodotra, panafcort, sone, winpred, rectodelt, deltacortene, decortin, sterapred, orasone
prednisolone | = | prednisolona, prednisolonum, methasolone | prednesol, deltastab, estilsona, hydrocortancyl, panafcortelone, solone, redipred, orapred, pediapred, predni h, dermosolon, prelone, di-adreson-f, okrido, dilacort, deltaretard
methylprednisolone | = | methylprednisolon, metilprednisolona, méthylprednisolone, metilprednisolone | solu-medrol, solu-medrone, depo-medrol, depo-medrone, metypred, medrol dosepak, metypresol, medrate
dexamethasone | = | dexamethasonum, dexaméthasone, dexametasona, desametasone | dexamethason jenapharm, neofordex, dexsol, martapan, dectancyl, fortecortin, soldesam, dexmethsone, hemady, glensoludex, dexacortin, oradexon
hydrocortisone | = | hydrocortisonum, hidrocortisona, idrocortisone | hydroadreson, hydrocortone, alkindi, efmody, hysone, khindivi, hydventia
betamethasone | oral-steroid | betametasona, bétaméthasone, betamethason, betametasone | betnesol, celestene, célestène, celestone, bentelan, celestan
deflazacort | oral-steroid | déflazacort | calcort, dezacor, emflaza, zamene, flantadin, deflan
triamcinolone | oral-steroid | triamcinolon, triamcinolona | volon, ledercort tablets, kenacort, volon a, kenalog
cortisone | oral-steroid | cortison, cortisona, kortison, cortisone acetate | cortone, cortate, cortone acetato
fludrocortisone |  | fludrocortison, fludrocortisona | florinef, astonin, astonin h, astonin merck, flucortac, florinefe
prednylidene | oral-steroid |  | decortilen
budesonide | = | budesonid, budésonide, budesonida | rhinocort, entocort, budenofalk, cortiment, jorveza, novopulmon, miflonide, pulmaxan, budecol, easyhaler budesonide, entocir, uceris, tarpeyo, rafton, budelin
salmeterol | = | salmétérol, salmeterolum | betamican, inaspir, beglan, aeromax, serevent diskus, neovent, soltel, vertine, salmetedur, arial, serobid
formoterol | = | formotérol, efformoterol, formoterol fumarate, formoteroli, formoterolum | neblik, broncoral, asmelor, oxeze, formatris, foradil aerolizer, easyhaler formoterol, formolich, forair, oxis turbohaler, atimos modulite, eolus, oxis turbuhaler
indacaterol | = | indacatérol | hirobriz, oslif, onbrez breezhaler
olodaterol | = | olodatérol | striverdi respimat
salbutamol | = | salbutamolum, salbutamolo, salbutamol sulphate, albuterol sulfate | ventmax, salbulin, asmol, airomir autohaler, asmasal, volmax, buventol, apsomol, bronchospray, proair respiclick, respolin, salbuhexal, broncovaleas, aldobronquial, buto-asma, combineb, pro-air hfa, vospire, accuneb, butamol, epaq, ventodisk, ventilastin, spreor, sabumalin
terbutaline | = | terbutalina, terbutalinum | aerodur, bricanyl turbohaler, brethine, tedipulmo, terbasmin, terbul
fenoterol | = | fénotérol | berotec n, dosberotec, partusisten
levalbuterol | = | levosalbutamol, levalbuterolum | xopenex hfa
pirbuterol | saba |  | maxair
bambuterol | laba |  | bambec, oxeol
clenbuterol | laba |  | spiropent, monores, ventolase
reproterol | saba |  | bronchospasmin
orciprenaline | saba | metaproterenol | alupent
= symbicort, symbicort turbohaler, symbicort turbuhaler, duoresp spiromax, duoresp, fobumix easyhaler, gibiter, bufomix, bufoler, budfor, wockair, biresp, assieme, sinestic, rilast, vannair, breyna, symbicort rapihaler, airbufo, pulmelia, bufomix easyhaler, budesonide formoterol, budesonid formoterol, bufar, aquilon plus = budesonide + formoterol
= fostair, foster, inuvair, innovair, formodual, kantos, kantos master, luforbec, foster nexthaler, fostair nexthaler, formodual nexthaler, beclomethasone formoterol, proxor, bibecfo, beclometasone formoterol, fostair modulite = beclometasone + formoterol
= dulera, zenhale = mometasone + formoterol
= atectura, atectura breezhaler, bemrist, bemrist breezhaler = mometasone + indacaterol
= enerzair, enerzair breezhaler, zimbus, zimbus breezhaler = mometasone + indacaterol + glycopyrronium
= flutiform, iffeza, abriff, flutiform k-haler, affera, flutiform puffer = fluticasone + formoterol
= seretide, seretide diskus, seretide accuhaler, seretide evohaler, adoair, adoair diskus, viani, viani forte, viani mite, atmadisc, advair, advair diskus, advair hfa, aliflus, inaladuo, plusvent, anasma, airflusal, airflusal forspiro, sereflo, sirdupla, aloflute, combisal, fusacomb, stalpex, avenor, wixela, wixela inhub, airduo, airduo respiclick, salmeterol fluticasone, fluticasone salmeterol, salflutin, salmecomp, rolenium, brisair, dimenio, aerivio, campona, serroflo, salflumix, veraspir, salmeterol fluticason, fluticasone cipla accuhaler, cipla fluticasone salmeterol, pavtide = fluticasone + salmeterol
= relvar, relvar ellipta, revinty, revinty ellipta, breo, breo ellipta = fluticasone + vilanterol
= trelegy, trelegy ellipta, elebrato, elebrato ellipta, temybric = fluticasone + umeclidinium + vilanterol
= trimbow, trydonis, riarify, trimbow nexthaler, trydonis nexthaler = beclometasone + formoterol + glycopyrronium
= breztri, trixeo, trixeo aerosphere, riltrava, breztri aerosphere = budesonide + formoterol + glycopyrronium
= bevespi, bevespi aerosphere = formoterol + glycopyrronium
= anoro, anoro ellipta, laventair, laventair ellipta = umeclidinium + vilanterol
= ultibro, ultibro breezhaler, ulunar, ulunar breezhaler, xoterna, xoterna breezhaler, utibron = indacaterol + glycopyrronium
= spiolto, spiolto respimat, yanimo, yanimo respimat, stiolto, stiolto respimat, inspiolto = tiotropium + olodaterol
= duaklir, duaklir genuair, brimica, brimica genuair, duaklir pressair = aclidinium + formoterol
= airsupra = budesonide + salbutamol
= combivent, combivent respimat, duoneb, ipramol, combiprasal, duolin, ipratropium salbutamol, breva, ipratropium albuterol, combineb ipra, bronchodual salb = salbutamol + ipratropium
= berodual, berodual respimat, bronchodual, duovent, berodual n, iprafeno = fenoterol + ipratropium
= clenil compositum = beclometasone + salbutamol
= ditec, allergospasmin, aarane n = reproterol + sodium cromoglicate
tiotropium | = | tiotropio, tiotropium bromide | braltus, spiriva respimat, tiogiva, acopair, srivasso, favynd, tiospir, braltus zonda
aclidinium |  | aclidinio | eklira, bretaris, tudorza, eklira genuair
umeclidinium | = | umeclidinio | incruse ellipta, rolufta
glycopyrronium | = | glycopyrronium bromide, glicopirronio | enurev, tovanor, lonhala, robinul, cuvposa, sialanar
ipratropium | = | ipratropio | atrovent n, ipravent, rinatec, ipraxa, ipvent
beclometasone | = | béclométasone, beclometason, beclometasona, beclometasone dipropionate | kelhale, soprobec, asmabec, beconase, bécotide, becloforte, ventolair, clenil modulite, sanasthmax, qvar redihaler, becodisks, miraspira, qvar autohaler, rivanase, ecobec, bemedrex
fluticasone | = | fluticason, fluticasona, fluticasone propionate | avamys, arnuity, flutide, axotide, flixonase nasule, pirinase, nasofan, veramyst, avaxhaler, flusonal, inalacor, trialona, atemur, flovent diskus, armonair
mometasone | = | mometason, mometasona | elocon inhaler, nasomet, twisthaler, rinelon, asmanex twisthaler, clarinaze
ciclesonide |  | ciclesonid, ciclesonida | alvesco, omnaris, zetonna
montelukast | = | montélukast | singulair paediatric, lukair, montelair, airol montelukast, montek
zafirlukast |  |  | accolate
roflumilast |  |  | daxas, daliresp, libertek
theophylline | = | theophyllin, teofilina, théophylline, aminophylline, aminophyllin | uniphyllin continus, bronchoretard, euphylong, solosin, theostat, dilatrane, theo-24, elixophyllin, phyllocontin, euphyllin, afonilum, slo-phyllin, unifyl
carbocisteine |  | carbocistein, carbocisteina | mucodyne, rhinathiol, transbronchin, bronchokod, fluifort, mucodyne paediatric
acetylcysteine |  | acetylcystein, acetilcisteina, nac, n-acetyl cysteine, n-acetylcysteine | fluimucil, acc, acc akut, mucomyst, exomuc, nacsys, flumil, bromuc, solmucol
ambroxol |  |  | mucosolvan, mucoangin, ambrohexal, surbronc, fluibron
guaifenesin |  |  | mucinex, robitussin, benylin chesty
dextromethorphan |  | dextromethorphan hbr | delsym, silomat, romilar, benylin dry
pseudoephedrine | = | pseudoephedrin | galpseud, sudafed 12 hour, sudafed sinus
loratadine | = | loratadina | lorano, claritine, clarityne, lorahexal, claratyne, lora-lich, alavert
desloratadine |  | desloratadin, desloratadina | aerius, neoclarityn, clarinex, azomyr, dasselta
cetirizine | = | cetirizina, cétirizine | virlix, alerid, reactine, reactin, benadryl allergy one a day, zyrtecset, cetirlan, alerlisin, zirtec, formistin, zilergy, razene, histease
levocetirizine |  | levocetirizin, levocetirizina | xyzal, xazal, muntel, xusal
fexofenadine | = | fexofenadin, fexofenadina | treathay, fexotabs, xergic, fexal
bilastine |  | bilastin, bilastina | ilaxten, bilaxten, bitosen, ibis, bilaska, inorial, blexten, allegra bilastine
ebastine |  | ebastin, ebastina | kestine, ebastel, kestin
rupatadine |  | rupatadin | rinialer, wystamm, rupafin, rupall
mizolastine |  |  | mizollen, zolim
chlorphenamine |  | chlorpheniramine | piriton, allercalm, chlor-trimeton, hayleve
promethazine |  | promethazin, prometazina | phenergan, sominex, atosil, avomine, farganesse, frinova
doxylamine |  | doxylamin, doxilamina | donormyl, hoggar night, unisom, restavit, dormidina, dozile, schlafsterne, lidene
diphenhydramine | = | diphenhydramin, difenhidramina | betadorm, vivinox sleep, halbmond, nytol original, nytol one a night, soñodor, zzzquil, unisom sleepgels, sleepia, nightcalm, dormutil, dolestan, panadol nightcalm
dimetindene |  | dimetinden | fenistil
cyproheptadine |  | cyproheptadin | periactin, periactine, cypromin
= clarinase, claritin-d, rhinos sr, aerinaze = loratadine + pseudoephedrine
`;

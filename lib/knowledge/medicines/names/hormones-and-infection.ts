/** Thyroid, bone, hormones, antibiotics and other medicines against infection, and those that hold back the immune system. */
export const hormonesAndInfection = `
levothyroxine | = | levothyroxine sodium, lévothyroxine, levotiroxine, l-thyrox, thyroxine sodium, t4, l thyroxin, levotiroxina sodica | l-thyrox hexal, l-thyroxin henning, l-thyroxin aristo, l-thyroxine roche, l-thyroxine serb, tcaps, thyrofix, levothroid, eferox, berlthyrox, thyrex, elthyrone, thyraxduotab, dexnon, tirosint-sol, oroxine, eutroxsig, levo-t, novothyrox, levolet, tirosintsol, thyquidity, euthyrosta, syntroxine, levoxa, tifactor, l-thyroxin beta, aplaketo, levaxin, evotrox, thyro-tabs
liothyronine | = | liothyronin, liotironina, t3, triiodothyronine | cynomel, thybon henning, tertroxin, liotir, ti-tre, cytomel t3
desiccated thyroid | = | thyroid | nature-throid, wp thyroid, erfa thyroid, adthyza, niva thyroid
= novothyral, thyreotom, prothyrid, thyrolar, combithyrex, levotuss thyro = levothyroxine + liothyronine
= thyronajod, l-thyroxin jod, jodthyrox, eferox jod, thyreocomb n = levothyroxine + potassium iodide
carbimazole | = | carbimazol | néo-mercazole, neo-tomizol
methimazole | = | thiamazol, tiamazol, metimazol | thyrozol, strumazol, thacapzol, tirodril, favistan, northyx
propylthiouracil |  | propylthiouracile, propiltiouracilo, ptu | propycil, proracyl
alendronate | = | alendronat, alendronate sodium, alendroninezuur, alendronic acid trihydrate, alendronsäure, acide alendronique, acido alendronico | fosamax once weekly, alendros, alenat, adronat, dronal, genalen, fosalan, steovess, tevanate, bifosa, semandrol, calbion, alendro, fosastad, lindron, alenato, porosal, onclast, fosagamma, alendrocare, densidron, alendrohexal, fosarate
risedronate | = | risedronat, risedronate sodium, risedronico, risedroninezuur, acide risédronique, risedronsäure | actonel ec, acrel, miosen, optinate, optinate septimum, acido risedronico, risehexal, ribastamin, atelvia, risonato
ibandronate | = | ibandronat, ibandronico, acide ibandronique, ibandronsäure, ibandroninezuur | bondronat, bonasol, bonviva, iasibon, quodixor, bondenza, adrovia
zoledronate | = | zoledronat, zoledronsäure, acide zolédronique, acido zoledronico, zoledroninezuur | aclasta, zomera, zoledro, destevia
pamidronate | bisphosphonate | pamidronat, pamidronic acid | aredia, pamidria, aminomux
neridronate | bisphosphonate | neridronic acid, acido neridronico | nerixia
tiludronate | bisphosphonate | tiludronic acid | skelid
etidronate | = | etidronat, etidronic acid, disodium etidronate | osteum, difosfen, diphos
clodronate | = | clodronat, clodronic acid, acido clodronico | ostac, clastoban, difosfonal, clody, lytos, osteostab
= fosavance, adrovance, fosamax plus, alendronate colecalciferol, vantavo, alendronic acid vitamin d, bonasol d = alendronate + vitamin D
= actonel combi, actonel plus ca, optinate plus calcium d, acrel plus d, actonel plus calcium d = risedronate + calcium + vitamin D
= didrokit, didronel pmo = etidronate + calcium
denosumab | = | dénosumab | jubbonti, wyost, stoboclo, osenvelt, ospomyv, xbryk, conexxence, bomyntra, obodence, jubereq, junod, evfraxy
strontium ranelate |  | strontium | protelos, osseor
raloxifene | = | raloxifène, raloxifeno, raloxifen hydrochloride | evista, raloxifeno, ostiral, ixar, razylan
bazedoxifene |  | bazedoxifen | conbriza
teriparatide | = | tériparatide, teriparatida, teriparatid | bonsity, sondelbay, livogiva, kauliv, tetridar, osnuvo, ternyx
romosozumab |  |  | evenity
abaloparatide |  |  | eladynos, tymlos
calcitonin |  | calcitonina, salmon calcitonin | miacalcic, miacalcin, karil
calcitriol |  |  | rocaltrol, osteotriol, decostriol, calcijex
alfacalcidol |  | alphacalcidol | one-alpha, one alpha, un-alfa, etalpha, eins-alpha, doss, bondiol
calcifediol |  | calcidiol | hidroferol, rayaldee, dedrogyl, faxitab, videlac, didrogyl
cinacalcet |  |  | mimpara, sensipar
conjugated oestrogens | = | estrogens conjugated, conjugated estrogen, estrogeni coniugati, estrogènes conjugués, konjugierte östrogene, estrogenos conjugados | transannon, femavit, equin, oestrofeminal, enjuvia, cenestin, premarin vaginal, carentil
= premique, prempro, premphase, premia, climopax, presomen compositum, premelle, premarin plus, provenelle = conjugated oestrogens + medroxyprogesterone
= duavee, duavive, duavivo = conjugated oestrogens + bazedoxifene
estradiol | = | oestradiol, östradiol, estradiolo, estradiol valerate, estradiol hemihydrate, oestradiol valerate | lenzetto, vagifem, vagirux, imvexxy, estring, estrofem, estreva, merimono, femtran, estraderm, dermestril, menorest, femseven, elleste, bedol, systen, oesclim, divigel, menostar, alora, minivelle, delestrogen, provames, delidose, oromone, thais, progynova ts, evamist, climara forte, linoladiol, cutanum, zumestil, elestrin, estramon
estriol |  | oestriol, östriol, estriolo | ovestin, ortho-gynest, oekolp, gynoflor, blissel, trophicreme, colpogyn, imvaggis, physiogine, ortho gynest
estropipate |  |  | harmogen
esterified oestrogens |  | esterified estrogens | menest, estratab
ethinylestradiol |  | ethinyl estradiol, ethinyloestradiol, etinilestradiol | lynoral
tibolone | = | tibolon, tibolona | boltin, liviella, tibofem, tibocina, livifem
norethisterone | = | norethisteron, noretisterona, norethindrone acetate | primolut n, micronor, camila, errin, aygestin, primolut-nor, noriday, utovlan, nora-be
progesterone | = | progesteron, progesterona | crinone, cyclogest, lutigest, prolutex, famenita, progeffik, utrogest, prometrium, lutinus
medroxyprogesterone | = | medroxyprogesteron, medroxiprogesterona | depo-provera, farlutal, sayana press, clinofem, climanor
dydrogesterone | = | dydrogesteron, didrogesterona | duphaston, dabroston
levonorgestrel |  | levonorgestrelum | mirena, jaydess, kyleena, levosert, norlevo, plan b, levonelle, microlut, norgeston, microval
desogestrel |  | desogestrelum | cerazette, cerelle, zelleta, jubrele, desofemono, feanolla, azalia, lactinette, optimizette, antigone
drospirenone | = | drospirenon, drospirenona | slynd, slinda
= yasminelle, yira, gianvi, ocella, lucette, jasminelle, petibelle, maitalon, velmari, drosure, dretine, zarah, syeda, loryna, yasmin 28, eladona, drospibel, daylette, belanette, yaslan, bonadea pil, rubira = drospirenone + ethinylestradiol
= beyaz, safyral = drospirenone + ethinylestradiol + folic acid
= angeliq, angemin = drospirenone + estradiol
= drovelis, lydisilka, nextstellis = drospirenone + estetrol
estetrol
= microgynon, rigevidon, levest, ovranette, levlen, monofeme, logynon, trigynon, trinordiol, minidril, leeloo, alesse, portia, aviane, seasonale, miranova, leios, femigoa, minisiston, loette, ovoplex, ovysmen lev, microgynon 30 = ethinylestradiol + levonorgestrel
= marvelon, mercilon, gedarel, desogen, varnoline, lovelle, suavuret, novynette, cycleane, lamuna, kariva = ethinylestradiol + desogestrel
= femodene, femodette, minulet, gynera, harmonet, melodene, meliane, millinette, katya = ethinylestradiol + gestodene
gestodene |  | gestoden
= cilest, cilique, ortho tri-cyclen, sprintec, lizinna = ethinylestradiol + norgestimate
norgestimate
= valette, bella hexal, velafee, sibilla, mistra, dienogest ethinylestradiol = ethinylestradiol + dienogest
dienogest |  |  | visanne, visannette, zafrilla, dimetrum, endovelle
= qlaira, natazia = estradiol + dienogest
= dianette, diane-35, diane 35, co-cyprindiol, clairette, brenda-35, estelle-35, bella-donna pil, diane mite = ethinylestradiol + cyproterone
cyproterone |  | cyproteron, ciproterona | androcur, cyprostat
= femoston, femoston conti, climaston, femphascon, femapak = estradiol + dydrogesterone
= activella, activelle, kliofem, kliovance, kliogest, novofem, trisequens, elleste duet, elleste duet conti, evorel conti, evorel sequi, estalis, estracomb, estracombi, novofemme, cliane, cliovelle, mericomb, merigest, amabelz, mimvey, eviana, estragest, combipatch, clionara, climesse, sequidot, estalis sequi, lopreeza = estradiol + norethisterone
= climen, cyclo-progynova, cycloprogynova, klimonorm, wellnara, nuvelle, fem7 sequi, femseven conti, femseven sequi, femseven combi, progyluton, cyclo-menorette, climara pro = estradiol + levonorgestrel
= climodien, lafamme = estradiol + dienogest
= indivina, tridestra, divina, divitren = estradiol + medroxyprogesterone
= bijuve, bijuva = estradiol + progesterone
testosterone |  | testosteron, testosterona | nebido, testogel, androgel, tostran, sustanon, testim, testavan, androtop, andriol, reandron, jatenzo, tostrex
finasteride | = | finastéride, finasterida, finasteride | finasterax, prostide, chibro-proscar, finastid
dutasteride | = | dutastérida, dutasterid, dutasterida | avidart, duagen
= combodart, duodart, jalyn, dutasteride tamsulosin = dutasteride + tamsulosin
tamsulosin | = | tamsulosine, tamsulosina, tamsulosinum | omnic, flomaxtra xl, josir, omix, pradif, urolosin, omnexel, omnic tocas, contiflo, diffundox, pinexel, tabphyn, prosurin, tamsunar, petyme, stronazon, tamictor, omexel, flomax mr
= vesomni, urizia, volutsa = tamsulosin + solifenacin
alfuzosin | = | alfuzosine, alfuzosina | urion, uroxatral, uroxatral uno, benestan, besavar, mittoval
silodosin |  | silodosine, silodosina | silodyx, urorec, rapaflo, urief
doxazosin | = | doxazosine, doxazosina, doxazosin mesilate | cardular, cardular pp, doxadura, diblocin, zoxan, carduran neo, doxacor, slocinx, raporsin, progandol, alfadil, doxagamma
prazosin | = | prazosine, prazosina | alpress, adversuten
terazosin | = | térazosine, terazosina | flotrin, dysalfa, heitrin, deflox, hytrine, urodie, magnurol, hytrinex
bicalutamide |  | bicalutamid, bicalutamida | casodex
goserelin |  | gosereline, goserelina | zoladex
leuprorelin |  | leuprolide, leuproreline | prostap, lupron, eligard, enantone, enantone-gyn, trenantone, lucrin, fensolvi
triptorelin |  |  | decapeptyl, pamorelin, gonapeptyl, diphereline
enzalutamide |  |  | xtandi
abiraterone |  | abirateron | zytiga
tamoxifen | = | tamoxifène, tamoxifeno, tamoxifene | soltamox, nolvadex-d, kessar, tamec
anastrozole | = | anastrozol, anastrozolo | anastrohexal
letrozole | = | létrozole, letrozol, letrozolo | fémara
exemestane | = | exémestane, exemestan, exemestano
capecitabine |  | capecitabin | xeloda
imatinib |  |  | glivec, gleevec
lenalidomide |  |  | revlimid
ciprofloxacin | = | ciprofloxacine, ciprofloxacina, ciprofloxacinum | uniflox, baycip, cipro xr, cilox, rigoran, ciproflox, ciprobeta, c-flox, ciproxine, ciprohexal, keefloxin, profloxin, cifloxin, septocipro, estecina
levofloxacin | = | lévofloxacine, levofloxacine, levofloxacina | evoxil, quinsair, fovex, prixar, aranda, tavager
moxifloxacin | = | moxifloxacine, moxifloxacina | actira, proflox, muxiflox, moxiflox
ofloxacin | = | ofloxacine, ofloxacina | monoflocet, gyroflox, surnox, oflocin, uro-tarivid
norfloxacin | = | norfloxacine, norfloxacina | noroxine, lexinor, firin, bactracid, roxin
lomefloxacin | quinolone | lomefloxacine, loméfloxacine | logiflox, maxaquin, decalogiflox, chimono
prulifloxacin | quinolone | prulifloxacine, prulifloxacina | unidrox, prixina, keraflox
enoxacin | quinolone |  | enoxor, comprecin
gemifloxacin | quinolone |  | factive
nalidixic acid | quinolone |  | negram
pipemidic acid | quinolone | acide pipémidique | pipram, pipram fort
gatifloxacin | quinolone |  | tequin
doxycycline | = | doxycyclinum, doxycyclin hyclate, doxycycline hyclate, doxycycline monohydrate, doxiciclin | doxyhexal, doxylis, doxylets, vibramycin-d, vibra-tabs, proderma, adoxa, acticlate, monodox, tolexine, granudoxy, doxypalu, doxy palu, spanor, bassado, miraclin, retens, dosil, efracea, supracyclin, doxysol, doxylin, vibracina, doxy-m, apprilon, doxyferm, doxy-100
minocycline | = | minocyclinum, minociclina, minocycline hydrochloride | acnamino, aknemin, sebomin, mestacine, mynocine, zacnan, minomycin, dynacin, minocin mr, minolira, klinomycin, ximino, minotab, udima, cyclomin, akamin
tetracycline | = | tétracycline, tetraciclina | ambramicina, achromycin v, tefilin, supramycin, panmycin
lymecycline | = | limeciclina, lyméycline, lymecyclin | tetralisal, tétralysal
oxytetracycline | = | oxytetracyclin, oxitetraciclina, oxytetracyclinum | oxytetramix, terramycine, oxymycin
demeclocycline | = | demeclociclina | ledermycin
tigecycline | tetracycline |  | tygacil
omadacycline | tetracycline |  | nuzyra
sarecycline | tetracycline |  | seysara
metacycline | tetracycline |  | lysocline, physiomycine
= pylera = bismuth subcitrate + metronidazole + tetracycline
bismuth subcitrate |  | bismuth, bismuth subsalicylate | pepto-bismol, de-noltab, gastrodenol, telen
amoxicillin | = | amoxicilina, amoxicilline, amoxicillina, amoxycillin | amoxypen, agram, hiconcil, zimox, velamox, ardine, amoxi 1000, flemoxin, moxatag, alphamox, amoxihexal, infectomox, ospamox, ibiamox, flemoxin solutab
co-amoxiclav | = | amoxiclav, amoxicillin clavulanic acid, amoxicilina clavulanico, amoxicillina acido clavulanico, amoxicilline acide clavulanique | augmentine, amoxi-clavulan, ciblor, augmentan, clavulin, neoduplamox, clavamox, clavulox, forcid, curam, kesium, amoksiklav
penicillin | = | penicillin vk, penicilline, penicilina, phenoxymethylpenicillin potassium | megacillin, isocillin, oracilline, ospen, pen-vee k, arcasin, penbeta, kåvepenin, veetids, cilicaine
flucloxacillin | = | flucloxacilline, flucloxacillina | staphylex, floxapen, flopen, flubiclox
cefalexin | = | cefalexina, céfalexine, cephalexine | ceporex, ceporexin, keforal, ibilex, ospexin, keftab
cefuroxime | = | cefuroxim, céfuroxime, cefuroxima | elobact, cepazine, cefuhexal, oraxim, selan, cefurax, zinnat
cefixime |  | cefixim, céfixime, cefixima | suprax, oroken, infectoopticef, cefixoral, denvar
cefpodoxime |  | cefpodoxim | orelox, podomexef, vantin
cefaclor |  |  | distaclor, alfatil, panoral, keflor, panacef
azithromycin | = | azithromycine, azitromicina | zitromax, azithro, ultreon, zithromac, azadose, zmax, vinzam, toraseptol
clarithromycin | = | clarithromycine, claritromicina | zeclar, monozeclar, klacid, klacid pro, biclar, macladin, veclam, bremon, naxy, clarosip, heliclar
erythromycin | = | érythromycine, eritromicina | erythrocin, erythroped, égéry, egery, abboticine, pantomicina, e-mycin, paediathrocin, ery, eryhexal, infectomycin
roxithromycin |  | roxithromycine, roxitromicina | rulide, surlid, roxigrün, infectoroxit
clindamycin | = | clindamycine, clindamicina | dalacine, sobelin, clin-sanorania, dalacin c, clindahexal
spiramycin |  |  | rovamycine, selectomycin
pristinamycin |  | pristinamycine | pyostacine
= birodogyl, rodogyl = spiramycin + metronidazole
metronidazole | = | métronidazole, metronidazol, metronidazolo | clont, arilin, metrolyl, flagyl s, vagimid, metrogyl, deflamon
nitrofurantoin | = | nitrofurantoine, nitrofurantoina, nitrofurantoïne | furadantine, furadantin, uro-tablinen, furantoina, neofuradantin, microdoïne, genfura, furabid
trimethoprim | = | trimethoprime, triméthoprime, trimetoprim | motrim, alprim, triprim, infectotrimet, delprim, primsol, trimpex, wellcoprim, monotrimin, trimopan, trimetop
co-trimoxazole | = | cotrimoxazole, cotrimoxazol, cotrimoxazolo, sulfamethoxazole trimethoprim, trimethoprim sulfamethoxazole, tmp-smx, smx-tmp, sulfamethoxazole | bactrim forte, bactrim ds, septrin forte, eusaprim, kepinol, cotrim forte, cotrim diolan, soltrim, septra ds, bactrimel, resprim, resprim forte, sulfatrim, chemitrim, eusaprim forte, momentol, abactrim, sumetrolim, gantrim, lagatrim, nopil, isotrim, fectrim, supracombin
fosfomycin | = | fosfomycine, fosfomicina | fosfocina, monuril, afastural, infectofos, berny
pivmecillinam |  | pivmecillinam hydrochloride | selexid, x-systo, pivya, penomax
methenamine |  | methenamin, methenamine hippurate | hiprex, urex us, urotractan
fluconazole | = | fluconazol, fluconazolo | triflucan, fungata, canesten oral, canesoral, loitin, elazor, diflucan one, beagyne
itraconazole |  | itraconazol, itraconazolo | sporanox, siros, sempera, canadiol, itrizole
terbinafine | = | terbinafin, terbinafina | lamisilate, daskil, terbihexal, lamisil at
nystatin |  | nystatine, nistatina | mycostatin, mycostatine, nystan, nilstat, adiclair
aciclovir | = | acyclovir | zovirax forte, activir, aviral, cycloviran, virherpes, acivision
valaciclovir | = | valaciclovirum | zelitrex, valherpes, tridiavir, talavir, zelivire
famciclovir |  |  | famvir, oravir
oseltamivir |  |  | tamiflu, ebilfumin
nirmatrelvir |  | nirmatrelvir ritonavir | paxlovid
ivermectin |  | ivermectine, ivermectina | stromectol, scabioral, driponin
albendazole |  | albendazol | zentel, eskazole
mebendazole |  | mebendazol | vermox, ovex, lomper
hydroxychloroquine | = | hydroxychloroquin, hidroxicloroquina, idrossiclorochina, hydroxychloroquine sulfate | dolquine, plaquinol, quinoric, hydroquin
chloroquine | = | chloroquin, cloroquina, nivaquine | nivaquine
mefloquine | = | mefloquin, mefloquina
atovaquone |  |  | wellvone, mepron
= malarone, maloff, maloff protect, malastad, atovaquone proguanil = atovaquone + proguanil
proguanil |  |  | paludrine
primaquine |  | primaquin
isoniazid |  | isoniazide, isoniazida | cemidon, rimifon, isozid
rifampicin |  | rifampin, rifampicine, rifampicina | rifadin, rifadine, eremfat, rimactan
dolutegravir | = |  | tivicay
= dovato = dolutegravir + lamivudine
= triumeq = dolutegravir + lamivudine + abacavir
lamivudine |  | lamivudin | epivir, zeffix
abacavir |  |  | ziagen
bictegravir | = |  | biktarvy
tenofovir |  | tenofovir disoproxil, tenofovir alafenamide | viread, vemlidy
entecavir |  |  | baraclude
methotrexate | = | methotrexat, metotrexato, méthotrexate | lantarel, methofill, nordimet, imeth, novatrex, zlatal, jylamvo, maxtrex, metex, rasuvo, ledertrexate, bertanel, metofill
leflunomide | = | leflunomid, léflunomide, leflunomida
azathioprine | = | azathioprin, azatioprina | azafalk, imurek, azapress, zytrim, imuprin, thioprine
mycophenolate | = | mycophenolate mofetil, mycophenolic acid, mycophenolat | cellcept, myfortic, myfenax, ceptava
tacrolimus | = | tacrolimus monohydrate, tacrolimo | prograf, advagraf, adport, envarsus, modigraf, adoport, conferoport, crilomus, tacforius, astagraf, dailiport, hecoria, vivadex, tacni
ciclosporin | = | cyclosporin, cyclosporine, ciclosporine, ciclosporina, ciclosporinum | neoral, sandimmun, sandimmune, gengraf, capimune, capsorin, deximune, sandimmun neoral, sandimmun optoral, immunosporin, sigmasporin, vanquoral, cicloral, ciqorin, cyclavance
voclosporin | calcineurin-inhibitor |  | lupkynis
sirolimus |  | rapamycin | rapamune
everolimus |  |  | certican, afinitor, votubia
baricitinib |  |  | olumiant
tofacitinib |  |  | xeljanz
upadacitinib |  |  | rinvoq
adalimumab | = | adalimumabum | imraldi, hyrimoz, amgevita, idacio, hulio, yuflyma
etanercept |  |  | enbrel, benepali, erelzi
infliximab |  |  | remicade, inflectra, remsima, flixabi
rituximab |  |  | mabthera, rituxan, truxima
tocilizumab |  |  | roactemra, actemra
apremilast |  |  | otezla
sulfasalazine | = | sulfasalazin, salazopyrine, sulfasalazina | pleon, salazopyrin en, azulfidine ra
mesalazine | = | mesalazin, mésalazine, mesalazina | octasa, mezavant, claversal, rowasa, fivasa, pentacol, apriso, delzicol, asacolon, mesasal, zintasa, salofalk granules
iron sucrose | = | fer saccharose, ferro saccharato | venofer iv, ferion
ferric carboxymaltose | iv-iron | carboxymaltose | ferinject, injectafer
ferric derisomaltose | iv-iron | iron isomaltoside, iron derisomaltose | monofer, monoferric, diafer
iron dextran | iv-iron |  | cosmofer, infed
sodium ferric gluconate | iv-iron |  | ferrlecit, ferlixit
ferumoxytol | iv-iron |  | feraheme, rienso
`;

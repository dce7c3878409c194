/** Mind, nerves, sleep, bladder, eyes and skin. */
export const mindAndRest = `
sertraline | = | sertralinum, sertraline hydrochloride | gladem, besitran, aremis, altisben, tatig, sertralin hexal, serlain, eleva, sertra, setaloft, tralen
citalopram | = | citalopramum, citalopram hydrobromide | elopram, prisdal, seropram, cipram, talam, citalon, citalohexal, seralgan, akarin, talohexal, calton, somac citalopram
escitalopram | = | escitalopramum, escitalopram oxalate | esertia, esipram, lexamil, loxalate, sipralexa, heipram, diprex, escitalich
fluoxetine | = | fluoxetinum, fluoxetine hydrochloride | adofen, reneuron, fluctine, fluoxibene, zactin, lovan, fluocim, prozep, oxactin, fluneurin, prozac weekly, luramon, fluoxihexal, selfemra, fontex, diesan
paroxetine | = | paroxetinum, paroxetine hydrochloride | tagonis, motivan, frosinor, casbol, aropax, sereupin, daparox, eutimil, divarius, brisdelle, paroxat, dropaxin, loxamine, extine, stiliden, xetin, euplix
fluvoxamine | = | fluvoxamina, fluvoxamine maleate | dumirox, dumyrox, maveral, fevarin 50
dapoxetine | ssri | dapoxetin | priligy
vortioxetine |  | vortioxetin | brintellix, trintellix
venlafaxine | = | venlafaxin, venlafaxina | efexor xl, vandral, dobupal, zarelix, venlalic, vensir, effexor lp, alventa, efectin, faxine, elafax, trewilor, venlablue
desvenlafaxine |  | desvenlafaxin, desvenlafaxina | pristiq
duloxetine | = | duloxetina, duloxétine | xeristar, yentreve, ariclaim, depalta, drizalma, dulsevia, andepra
milnacipran |  |  | ixel, savella, dalcipran
mirtazapine | = | mirtazapina, mirtazapinum | norset, rexer, remergil, avanza, afloyan, axit, remergon, mirtazon, mirtabene
mianserin |  | mianserina, miansérine | tolvon, athymil, lantanon
trazodone | = | trazodon, trazodona | deprax, trittico, thombran, oleptro
bupropion | = | amfebutamone, bupropión | elontril, wellbutrin xl, zyntabac, voxra
agomelatine |  | agomelatin | valdoxan, thymanax
amitriptyline | = | amitriptilina, amitriptylinum, amitriptyline hydrochloride | tryptizol, deprelio, saroten retard, endep, syneudon, triptyl, laroxyl, entrip, elatrol, sarotex, redomex
nortriptyline | = | nortriptylin, nortriptilina | nortrilen, aventyl, paxtibi, norpress, noritren, nortab
clomipramine |  | clomipramin, clomipramina | anafranil, clopress
imipramine |  | imipramin, imipramina | tofranil
doxepin |  | doxepina, doxépine | aponal, sinequan, quitaxon, silenor, deptran
dosulepin |  | dothiepin, dosulépine | prothiaden, dothep
lofepramine |  | lofepramin | gamanil, lomont
trimipramine |  | trimipramin | surmontil, stangyl
opipramol |  |  | insidon
moclobemide |  | moclobemid | aurorix, manerix, moclamine
quetiapine | = | quetiapin, quetiapina, quétiapine | xeroquel, seroquel xl, seroquel prolong, atrolak, rocoz, psicotric, biquelle, kvelux, notiabolfen, quentiax
olanzapine | = | olanzapin, olanzapina | zypadhera, zalasta, zyprexa velotab, arenbil
risperidone | = | risperidon, rispéridone, risperidona | risperdalconsta, risperdal consta, rixadone, diaforin, okedi
aripiprazole |  | aripiprazol, aripiprazolo | abilify
haloperidol | = | halopéridol, aloperidolo | serenace, haldol decanoas, serenase
amisulpride |  | amisulprid | solian, deniban
sulpiride |  | sulpirid | dogmatil, dolmatil, dogmatyl, levopraid, tepavil
melperone |  | melperon | eunerpan
pipamperone |  | pipamperon | dipiperon
quinagolide |  |  | norprolac
lithium | = | lithium citrate, lithiumcarbonat, litio carbonato, lithium sulfate, lithium carbonat, carbolithium | liskonum, li-liquid, plenur, carbolit, carbolithium, hypnorex, hypnorex retard, quilonum retard, téralithe, lithicarb, quilonum sr, lithane, duralith, camcolit, resilient, priadel 400, lithiofor, lithmax, maniprex, litarex, lithionit
diazepam | = | diazépam, diazepamum | antenex, tensium, diazemuls, ansiolin, stesolid, faustan, noan, ducene, valaxona
lorazepam | = | lorazépam | temesta, orfidal, idalprem, lorans, tavor expidet, placinoral, control lorazepam, loridem
oxazepam |  | oxazépam | adumbran, praxiten, serax, seresta, serepax, murelax, serpax
bromazepam |  | bromazépam | lexotan, lexomil, lexatin, lexotanil, normoc, lexilium
alprazolam | = | alprazolamum | trankimazin, tafil, kalma, xanor, alprax, valeans
clonazepam | = | clonazépam | paxam, rivatril, iktorivil
temazepam | = | temazépam | normison, euhypnos, remestan, temaze, temtabs
nitrazepam |  | nitrazépam | mogadon, alodorm
lormetazepam |  | lormétazépam | noctamid, noctamide, ergocalm, minias, loramet, loranka
flunitrazepam |  |  | rohypnol
clobazam |  |  | frisium, urbanyl, onfi, tapclob, noiafren
prazepam |  | prazépam | demetrin, lysanxia, prazene
zolpidem | = | zolpidemum, zolpidem tartrate | edluar, stildem, bikalm, sublinox, intermezzo, zoldem, ivadal, dalparan, nottem, sonirem
zopiclone | = | zopiclon, zopiclona | ximovan, limovan, datolan, imrest, optidorm, zopitan, imoclone
eszopiclone |  |  | lunesta
daridorexant |  |  | quviviq
melatonin | = | melatonina, mélatonine, melatonine | slenyto, syncrodin, bio-melatonin, adaflex, melatan, valdispert melatonine, melaxen
buspirone |  | buspiron, buspirona | buspar
hydroxyzine | = | hydroxyzin, hidroxizina | ucerax, aterax, ah3 n
gabapentin | = | gabapentine, gabapentina | gralise, gabantin, nupentin, neurostil, gabatur, horizant, gabagamma, gantin, gabarone
pregabalin | = | prégabaline, pregabaline, pregabalina | alzain, axalid, lecaent, rewisca, pregabador, lyrica cr, lypralin, prekind
lamotrigine | = | lamotrigin, lamotrigina | elmendos, crisomet, labileno, lamictal odt, lamogine, subvenite, lamotrix, lamictal starter
levetiracetam | = | lévétiracétam, levetiracetamum | kepcet, matever, spritam, desitrend, kevesy, levetirel, laurak
brivaracetam |  |  | briviact
lacosamide |  | lacosamid, lacosamida | vimpat
carbamazepine | = | carbamazepin, carbamazepina | timonil, tegretal, tegretol prolonged, carbatrol, epitol, equetro, teril, finlepsin, carbagen
oxcarbazepine |  | oxcarbazepin, oxcarbazepina | trileptal, apydan, timox, tolep
valproate | = | valproic, acide valproïque, valproinsäure, divalproex, divalproex sodium, semisodium valproate, valproato, acido valproico | depakin, depakine chrono, ergenyl, ergenyl chrono, orfiril, convulex, episenta, micropakine, dépakine, depakote er, epival, valprosid, orlept, stavzor, convulsofin, absenor
phenytoin | = | phenytoine, fenitoina, phénytoïne | phenhydan, zentropil, di-hydan, sinergina, neosidantoina, phenytek, dintoina
phenobarbital |  | phenobarbitone, phénobarbital, fenobarbital | gardénal, luminal, gardenale, luminale, luminaletten
primidone |  | primidon, primidona | mysoline, mylepsinum, liskantin
topiramate | = | topiramat, topiramato | epitomax, topina, trokendi, qudexy
zonisamide |  | zonisamid | zonegran
donepezil | = | donépézil, donepezilo, donepezil hydrochloride | memac, donepezil hydrochlorid, aripil, donecept, yasnal, lixben, donesyn, alzepezil, adlarity, arazil, alzmex, elzim
rivastigmine | = | rivastigmin, rivastigmina | prometax, exelon patch, nimvastid, erastig, rivastach, voleze, alzest, almuriva, eluden, rivadem
galantamine | = | galantamin, galantamina | reminyl, reminyl xl, gatalin, razadyne, galnora, nivalin, acumor, luventa, galsya, lotprosin, galzemic, reminyl er
pyridostigmine | cholinesterase-inhibitor | pyridostigmin, piridostigmina, pyridostigmine bromide | mestinon, kalymin, regonol, mestinon timespan
neostigmine | cholinesterase-inhibitor | neostigmin, neostigmina | prostigmin, prostigmine
ambenonium | cholinesterase-inhibitor |  | mytelase
distigmine | cholinesterase-inhibitor | distigmin | ubretid
memantine | = | memantin, mémantine, memantina | maruxa, nemdatine, marixino, namenda xr, marbodin, memanxa
= namzaric, memantine donepezil, acrescent = donepezil + memantine
ginkgo | = | ginkgo extract, gingko, ginko | tanakan, tavonin, kaveri, gingium, rökan, ginkobil, ginkor, craton, tanakene, tebokan
piracetam |  | piracétam | nootropil, nootropyl, normabrain
levodopa | = | lévodopa | inbrija, l-dopa, l dopa
benserazide | = | bensérazide, benserazid
= madopar, modopar, levopar, restex, prolopa, madopar lt, restex retard, madopark, co-beneldopa dispersible, levodopa benserazide, levodopa benserazid, levopar plus = levodopa + benserazide
= sinemet, sinemet plus, sinemet cr, nacom, isicom, half sinemet, caramet, lecado, kinson, rytary, parcopa, duopa, duodopa, levocarb, striaton, dopadura c, levocomp, apodespan, lodosyn plus, dhivy, crexont, co-careldopa, sinemet retard, levodopa carbidopa = levodopa + carbidopa
= stalevo, corbilta, sastravi, levodopa carbidopa entacapone, trigelan, lecigon = levodopa + carbidopa + entacapone
carbidopa | = | carbidopum | lodosyn
entacapone | = | entacapon, entacapona
tolcapone |  | tolcapon | tasmar
opicapone |  | opicapon | ongentys
pramipexole | = | pramipexol, pramipexolo, pramipexole dihydrochloride | mirapex er, oprymea, mirapexin prolonged, glepark, pipexus, daquiran, sifrol er, simipex, calmolan
ropinirole | = | ropinirol, ropinirolo | requip xl, ralnea, requip-modutab, ropark, ipinnia, eppinix, repreve, spiroco xl, adartrel, raponer
rotigotine | = | rotigotin, rotigotina | leganto, neupro patch
rasagiline |  | rasagilin, rasagilina | azilect
selegiline |  | selegilin, selegilina | eldepryl, deprenyl, otrasel, xilopar, jumex, movergan, emsam, zelapar, plurimen
safinamide |  | safinamid | xadago
amantadine |  | amantadin, amantadina | symmetrel, mantadix, pk-merz, gocovri, osmolex, trilasym
biperiden |  | bipéridène | akineton
trihexyphenidyl |  | benzhexol | artane, parkinane
procyclidine |  |  | kemadrin, osnervan
betahistine |  | betahistin, bétahistine, betahistina | serc, vasomotal, aequamen, betaserc, serc 24, vertisan, lectil, vertiserc, microser, fidium, extovyl
cinnarizine |  | cinnarizin, cinarizina | stugeron, stutgeron, sturgeron
= arlevert, arevert = cinnarizine + dimenhydrinate
dimenhydrinate |  | dimenhydrinat, dimenhidrinato | vomex, vomex a, dramamine, gravol, nautamine, biodramina, mercalm, xamamina, valontan
flunarizine |  | flunarizin, flunarizina | sibelium, natil-n
sumatriptan |  | sumatriptán | imigran, imitrex, imiject, imigrane
rizatriptan |  |  | maxalt, maxalt melt, rizasig
zolmitriptan |  |  | zomig, ascotop, zomigoro
eletriptan |  |  | relpax, relert
riluzole |  | riluzol | rilutek
naftidrofuryl | = | naftidrofuryl oxalate, naftidrofurilo | di-actane, gévatran, iridus, vascuprax, praxilène, luctor, nafti-ratiopharm
pentoxifylline | = | pentoxifyllin, pentoxifilina, oxpentifylline | hemovas, torental, pentoflux, rentylin, claudicat, elorgan, pentomer, pentoxil, pentohexal
buflomedil |  |  | fonzylane, bufedil, loftyl
gabapentin enacarbil
oxybutynin | = | oxybutynine, oxibutinina, ossibutinina | dridase, driptane, ditropan xl, kentera, cystrin, spasyt, gelnique, lenditro, oxytrol, lyrinel xl, dresplan, contimin
solifenacin | = | solifénacine, solifenacina, solifenacine, solifenacin succinate | vesikur, vesitrim, vesker
tolterodine | = | toltérodine, tolterodin, tolterodina | detrusitol xl, détrusitol, urotrol neo, neditol, blerone, mariosea, detrol la, toldin, santizor
trospium |  | trospium chloride, trospio | spasmex, regurin, spasmolyt, céris, ceris, sanctura, trosec, flotros, uraplex, uricon, spasmo-urgenin
darifenacin |  | darifenacina | emselex, enablex
fesoterodine |  | fesoterodin, fesoterodina | toviaz, teraleve
propiverine |  | propiverin | mictonorm, detrunorm, mictonetten
mirabegron | = | mirabégron
vibegron |  |  | gemtesa, obgemsa
desmopressin |  | desmopressine, desmopresina | minirin, noqdirna, nocdurna, ddavp, desmomelt, nocutil, minirinmelt, minurin
bethanechol |  | bethanechol chloride, betanecol | myotonine, urecholine, muscaran, urocarb
flavoxate |  | flavoxat | urispas, spasuret, genurin
sildenafil | = | sildénafil, sildenafilo | sildegra, vizarsin, viagra connect, nipatra, liqrev, granpidam, sildehexal
tadalafil | = | tadalafilo | adcirca, tadacip, alyq, tadalich
vardenafil |  | vardenafilo | levitra, staxyn
avanafil |  |  | spedra, stendra
allopurinol | = | allopurinolo, alopurinol, allopurinolum | zyloric, urosin, allohexal, allo-ratiopharm, alloril, cellidrin, progout, hamarin, caplenal, uricemil, allosig, bleminol, puricos, remid, allop, foligan, allo 300
febuxostat | = | fébuxostat | atenurix, feburic, frenzyt, febuhexal
benzbromarone |  | benzbromaron, benzbromarona | desuric, urinorm, narcaricin, desanden
probenecid |  | probenecide | santuril
lesinurad |  |  | zurampic
latanoprost | = | latanoprostum | monopol, akistan, xalaprost, monoprost, latanelb, xelpros, iyuzeh
bimatoprost |  |  | lumigan, latisse
travoprost |  |  | travatan, izba
tafluprost |  |  | taflotan, saflutan, zioptan
dorzolamide |  | dorzolamid, dorzolamida | trusopt, dorzosandoz
brinzolamide |  | brinzolamid, brinzolamida | azopt
= cosopt, xalacom, duotrav, ganfort, azarga, combigan, dualkopt, taptiqom = timolol eye drops
timolol eye drops |  |  | tim-ophtal, nyogel, tiopex, timoptol la, timoptic xe, timo-comod, arutimol, geltim
brimonidine |  | brimonidin, brimonidina | alphagan, mirvaso
pilocarpine |  | pilocarpin, pilocarpina | salagen, isopto carpine, spersacarpin, vuity
acetazolamide | = | acetazolamid, acétazolamide, acetazolamida | glaupax, edemox, diamox sr, diuramid, diacarb, eytazox
carbomer |  | carbomere | viscotears, artelac, vidisic, lacryvisc, liquigel
calcipotriol |  | calcipotriene | dovonex, daivonex, psorcutan, dovobet, daivobet, enstilar, xamiol
isotretinoin |  | isotrétinoïne, isotretinoina | roaccutane, accutane, aknenormin, curacné, procuta, acnemin, isodiol, absorica, oratane
acitretin |  | acitrétine | neotigason, soriatane
clobetasol |  | clobetasol propionate | dermovate, dermoval, karison, temovate, clobex, clarelux, clobesol
fusidic acid |  | fusidinsäure, acide fusidique | fucidin, fucidine, fucithalmic
mupirocin |  | mupirocine | bactroban, turixin
clotrimazole |  | clotrimazol, clotrimazolo | canesten, canifug, lotrimin, gyno-canesten
ketoconazole |  | ketoconazol, ketoconazolo | nizoral, terzolin, ketoderm, nizral
diclofenac gel |  |  | voltarol emulgel, voltaren emulgel, voltarène emulgel, voltarenplast, voltadol, voltaren gel, pennsaid, solaraze, flector tissugel, flector, voltaren schmerzgel, voltaren forte, voltaren spray, voltarol back, voltarol joint, voltarol medicated, voltarol 12 hour, voltarol 2.32, voltarol gel, voltadol unidie, itami, voltarol emulgel p
ketoprofen gel |  |  | fastum gel, fastum, powergel, oruvail gel, ketum gel, ketum, lasonil antinfiammatorio, flexen retard gel, tiloket gel, phardol
ibuprofen gel |  |  | ibuleve, ibugel, dolgit, nurofen gel, proff, dolgit creme, ibutop, phorpain, fenbid gel, deep relief, ibuleve speed relief, radian b ibuprofen, doc ibuprofen schmerzgel
piroxicam gel |  |  | feldene gel, geldene
etofenamate |  | etofenamat | rheumon, traumon, flogoprofen, bayro, algesalona
heparin gel |  |  | hirudoid, heparin ratiopharm salbe, hepathrombin, thrombocid, lasonil, menaven, essaven, exhirud, hemeran, hepathromb, heparoid, venalitan, lioton, lasonil n, hepanox gel, vetren
capsaicin |  | capsaicine, capsaicina | qutenza, zacin, axsain, zostrix, capzasin, abc wärme-creme, finalgon capsicum, hansaplast abc, katrum
lidocaine |  | lidocain, lignocaine, lidocaina, lidocaïne | versatis, lidoderm, emla, xylocaine, anbesol, dermalid, ralvo, instillagel, lidbree
menthol |  |  | deep freeze, biofreeze, deep heat, tiger balm, vicks, perskindol, tigerbalm, ice power, dencorub, ben-gay, bengay, icy hot, aspercreme
arnica |  | arnika | traumeel, arnicare, arnicagel, arniflor
dmso |  | dimethyl sulfoxide
comfrey |  | beinwell, consoude | kytta, kytta salbe, traumaplant
minoxidil foam
nicotine |  | nicotin, nicotina | nicorette, niquitin, nicotinell, nicoderm, habitrol, nicopatch
varenicline |  | vareniclin, varéniclina | champix, chantix
naltrexone |  | naltrexon, naltrexona, low dose naltrexone, ldn | revia, nalorex, adepend, nemexin, naltima, vivitrol
acamprosate |  | acamprosat | campral, aotal
disulfiram |  | disulfirame | antabuse, antabus, esperal
methylphenidate |  | methylphenidat, metilfenidato | ritalin, ritaline, concerta, medikinet, equasym, rubifen, quasym
atomoxetine |  | atomoxetin | strattera
modafinil |  |  | provigil, modiodal, modavigil
lisdexamfetamine |  |  | elvanse, vyvanse, elvanse adult
potassium iodide | = | kaliumjodid, iodide, jodid, kaliumiodid, iodine | jodetten, jodid ratiopharm, thyrosafe, iostat, jodinat, jod 200, jodid 100
erythropoietin |  | epoetin, epoetin alfa, darbepoetin | aranesp, eprex, neorecormon, erypo, retacrit, epogen, procrit
sevelamer |  |  | renvela, renagel
lanthanum carbonate |  | lanthan | fosrenol
patiromer |  |  | veltassa
sodium zirconium cyclosilicate | sodium-salt | zirconium cyclosilicate | lokelma
sodium polystyrene sulfonate | sodium-salt | polystyrene sulfonate, polystyrolsulfonat | kayexalate, resonium a, kionex, resonium, anti-kalium na, kayexalate sodium
calcium polystyrene sulfonate | calcium-salt |  | calcium resonium, sorbisterit, resincalcio, cps pulver
calcium acetate | calcium-salt | calciumacetat, acetate de calcium | phosex, phoslo, renacet, phosphosorb, royen, eliphos, phoslyra
= osvaren = calcium acetate + magnesium
tolvaptan |  |  | samsca, jinarc, jynarque
dexamethasone eye drops |  |  | maxidex, tobradex, maxitrol, isopto-max, dexapos, dexagel, dexafree, dexa-gentamicin, isopto maxidex, spersadex
prednisolone eye drops |  |  | pred forte, pred mild, inflanefran, ultracortenol, predforte, omnipred
ofloxacin eye drops |  |  | exocin, ocuflox, floxal, exocine, oflaquix
ketorolac eye drops |  |  | acular, acuvail, ketovision
diclofenac eye drops |  |  | voltarol ophtha, voltaren ophtha, dicloabak, diclo-vision, difen ud
nepafenac |  |  | nevanac, ilevro
hydrocortisone cream |  |  | dermacort, hc45, cortaid, lanacort, cortizone, cortizone-10, daktacort, eurax hc, canesten hydrocortisone, fenistil hydrocort, ebenol, soventol hydrocort, hydrocutan, dermallerg, proctosedyl, anusol hc, fucidin h, dermaid, sigmacort, efcortelan, locoid, mildison, dermacalm, hydrodexan, lenirit
betamethasone cream |  |  | betnovate, diprosone, celestoderm, fucicort, fucibet, diprosalic, betacap, bettamousse, celestan v, betnelan, betnesol-v, valisone, gentalyn beta, diprolene, bettesone
triamcinolone cream |  |  | kenalog in orabase, aureocort, nasacort, nasacort allergy, volonimat, orabase
prednicarbate |  | prednicarbat | dermatop, prednitop
methylprednisolone aceponate |  |  | advantan, adventan, lexxema
cortivazol | oral-steroid |  | altim
`;

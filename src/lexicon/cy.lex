# Welsh: phrases of minutes written in Welsh, mutated forms beside the plain
# ones. languages.lex has the words by which Welsh is known, and small words.

# ---- kinds of document -------------------------------------------------------

document.item     eitem ar yr agenda
document.item     eitem rhaglen
document.record   manylion y penderfyniad
document.record   penderfynwr:
document.minutes  cofnodion [cyfarfod|gyfarfod] [arferol|misol|blynyddol|arbennig] [o'r|o]
document.minutes  cofnodion [o] [y|gyfarfod|cyfarfod]
document.minutes  cofnodion drafft
document.minutes  cynhaliwyd cyfarfod|gyfarfod [o]
document.agenda   agenda a rhaglen

document.status   drafft                             = draft
document.status   cofnodion drafft                   = draft
document.status   heb eu cadarnhau                   = draft
document.status   cadarnhawyd                        = approved

# ---- labels and furniture ----------------------------------------------------

label  cofnodion:                                    = minutes
label  penderfyniad:                                 = decision
label  penderfyniadau:                               = decision
label  penderfyniad                                  = decision
label  penderfyniadau                                = decision
label  dogfennau ychwanegol:                         = documents
label  dogfennau ategol:                             = documents
label  papurau cefndir:                              = documents
label  rhif [.] eitem                                = contents
label  rheswm|rhesymau [dros] [y] [penderfyniad] :   = reasons
label  rheswm am y penderfyniad :                    = reasons
label  rhesymau am y penderfyniad :                  = reasons
label  dewisiadau eraill [a] [ystyriwyd] :           = options
label  lleoliad:                                     = record
label  cyswllt:                                      = record
label  nodyn:                                        = record
label  pwrpas:                                       = agenda
label  argymhelliad|argymhellion :                   = recommendation

furniture  tudalen #                                 = page-number
furniture  tudalen # o #                             = page-number
furniture  neidio i'r cynnwys
furniture  rhannu'r dudalen hon
furniture  rhannu'r eitem hon
furniture  argraffu'r dudalen hon
furniture  yn ôl i'r brig

title.tail  pdf eicon pdf # kb|mb
venue  lleoliad [:]
venue  man cyfarfod [:]
date  dyddiad [:]
date  dyddiad y cyfarfod [:]
title.tail  pdf eicon
title.tail  derbyn|ystyried|cyflwyno|cymeradwyo|nodi|cadarnhau|llofnodi|ethol|penodi   = agenda
title.tail  adroddiad gan|y                            = agenda
title.tail  cyfarwyddiadau
title.tail  gweld testun llawn y cofnodion ar gyfer eitem #

# ---- decisions ---------------------------------------------------------------

decision.lead  penderfynwyd [:]                      = resolved
decision.lead  penderfynwyd yn unfrydol [:]          = resolved
decision.lead  [ac] fe benderfynwyd [yn] [unfrydol]  = resolved
decision.lead  penderfynodd y|yr pwyllgor|cyngor|cabinet|bwrdd|panel|is-bwyllgor [yn] [unfrydol]   = resolved
decision.lead  penderfyniad :                        = resolved
decision.lead  cytunwyd                              = agreed
decision.lead  cytunwyd yn unfrydol                  = agreed
decision.lead  nodwyd                                = noted
decision.lead  argymhellwyd                          = recommended
decision.lead  penderfynwyd argymell [i'r] [cyngor]  = recommended
decision.lead  penderfynwyd argymell i                = recommended

# A sentence of the meeting's own.
decision.prose  cytunwyd|chytunwyd|gytunwyd [yn] [unfrydol] i|ar         = agreed
decision.prose  cytunwyd|chytunwyd|gytunwyd [yn] [unfrydol] y|na dylid|ddylid|byddai|fyddai|dylai|gellid|bydd   = agreed
decision.prose  cytunwyd|chytunwyd|gytunwyd bod|fod [y] cofnodion|gofnodion   = agreed
decision.prose  cytunwyd|chytunwyd|gytunwyd yn unfrydol                    = agreed
decision.prose  cytunodd y|yr pwyllgor|cyngor|cabinet|bwrdd|aelodau [yn] [unfrydol] i|ar   = agreed
decision.prose  gyda phawb [arall] yn gytûn|gytun                          = agreed
decision.prose  gyda pawb yn gytûn|gytun                                   = agreed
decision.prose  roedd pawb [arall] yn gytûn|gytun                          = agreed
decision.prose  phenderfynwyd|benderfynwyd [yn] [unfrydol]                 = resolved
decision.prose  cadarnhawyd [bod|fod] [y] cofnodion|gofnodion              = approved
decision.prose  cadarnhawyd a llofnodwyd                                   = approved
decision.prose  derbyniwyd [y] cofnodion|gofnodion                         = approved
decision.prose  derbyniwyd bod|fod [y] cofnodion                           = approved
decision.prose  llofnodwyd [y] cofnodion|gofnodion                         = approved
decision.prose  cymeradwywyd|chymeradwywyd [y|yr] cofnodion|cyfrifon|taliadau|gyllideb|adroddiad|argymhelliad|argymhellion|polisi   = approved
decision.prose  mabwysiadwyd y|yr polisi|rheolau|cod|protocol|gyllideb      = approved
decision.prose  derbyniwyd yr adroddiad|argymhelliad|argymhellion          = approved
decision.prose  derbyniwyd a nodwyd yr adroddiad                           = noted
decision.prose  nodwyd yr|y adroddiad|wybodaeth|sefyllfa|diweddariad|cynnwys|ohebiaeth   = noted
decision.prose  gohiriwyd yr|y eitem|mater|penderfyniad|drafodaeth         = deferred

decision.verb   penderfynodd                         = resolved
decision.prose  cytunwyd|chytunwyd|gytunwyd talu|prynu|gofyn|derbyn|cefnogi|cyfrannu|ysgrifennu|cysylltu|anfon|trefnu|cynnal|gosod|penodi|ethol|gwahodd|rhoi|gwneud|aros|gohirio|parhau|codi|cyflogi|archebu|symud|ymateb|nodi|cymeradwyo|mabwysiadu|gwrthod|gwrthwynebu|argymell|cadarnhau|awdurdodi|dirprwyo|gwario|noddi|cyflwyno|holi|adolygu|diolch|llongyfarch|caniatáu|cadw|sefydlu|ychwanegu|creu|hysbysebu   = agreed
decision.prose  cytunodd pawb|yr [i] talu|prynu|gofyn|derbyn|cefnogi|cyfrannu|ysgrifennu|cysylltu|anfon|trefnu|cynnal|gosod|penodi|ethol|gwahodd|rhoi|gwneud|aros|gohirio|parhau|codi|cyflogi|archebu|symud|ymateb|nodi|cymeradwyo|mabwysiadu|gwrthod|gwrthwynebu|argymell|cadarnhau|awdurdodi|dirprwyo|gwario|noddi|cyflwyno|holi|adolygu|diolch|llongyfarch|caniatáu|cadw|sefydlu|ychwanegu|creu|hysbysebu   = agreed
decision.prose  nid oedd|doedd gan y|yr cyngor|pwyllgor|aelodau [unrhyw] wrthwynebiad|sylw|sylwadau   = agreed
decision.prose  doedd|nid oedd gan y|yr cyngor|pwyllgor|aelodau ddim [i'w] gwrthwynebiad|wrthwynebiad   = agreed
decision.prose  etholwyd|ail-etholwyd|penodwyd|ailbenodwyd [y|yr] cyng|cynghorydd   = agreed
decision.act    talu|prynu|gofyn|derbyn|cefnogi|cyfrannu|ysgrifennu|cysylltu|anfon|trefnu|cynnal|gosod|penodi|ethol|gwahodd|rhoi|gwneud|aros|gohirio|parhau|codi|cyflogi|archebu|symud|ymateb|nodi|cymeradwyo|mabwysiadu|gwrthod|gwrthwynebu|argymell|cadarnhau|awdurdodi|dirprwyo|gwario|noddi|cyflwyno|holi|adolygu|diolch|llongyfarch|caniatáu|cadw|sefydlu|ychwanegu|creu|hysbysebu
decision.act    talu'r|prynu'r|cefnogi'r|nodi'r|cymeradwyo'r|gohirio'r|gwrthod'r|mabwysiadu'r|cyflwyno'r|cadarnhau'r|penodi'r|rhoi'r|trefnu'r|codi'r
decision.act    brynu|dalu|ofyn|dderbyn|gefnogi|gyfrannu|gysylltu|drefnu|gynnal|osod|benodi|roi|wneud|ohirio|barhau|godi|symud|ymateb|gymeradwyo|fabwysiadu|wrthod|wrthwynebu

# Behind the matter: "Adroddiad blynyddol yr Ombwdsmon. Nodwyd"
decision.done   nodwyd                               = noted
decision.done   cytunwyd                             = agreed
decision.done   cymeradwywyd                         = approved

decision.none   ni wnaed [unrhyw] penderfyniad|benderfyniad
decision.none   ni ddaethpwyd i benderfyniad
decision.response  dim sylw|sylwadau|gwrthwynebiad|gwrthwynebiadau   = agreed
decision.response  heb wrthwynebiad                  = agreed
decision.response  cefnogi|cefnogwyd|cefnogir        = agreed
decision.response  gwrthwynebu|gwrthwynebwyd|gwrthwynebir            = refused
decision.response  mae'r cyngor yn gwrthwynebu'n|gwrthwynebu'r [gryf] [yr|y]     = refused
decision.response  mae'r cyngor yn gwrthwynebu|gwrthwynebu'r [cais] [yn] [gryf] [am] [y] [rhesymau] [canlynol]   = refused

# An appeal that others refused, what was decided before, what is only noted.
decision.not    wedi|wedi'i|wedi'u penderfynu|cytuno|cymeradwyo
decision.not    a gytunwyd|gymeradwywyd|benderfynwyd|fabwysiadwyd
decision.not    yn y cyfarfod diwethaf|blaenorol
decision.not    yng nghyfarfod
decision.not    nodwyd bod|fod|nad|na
decision.not    nodwyd y bydd|byddai|bu|mae|gall|gellir|dylid|dylai|caiff|cafodd|cafwyd|cynhelir|cynhaliwyd|daeth|rhaid
decision.not    os cytunir

decision.outcome  cymeradwyo                         = approved
decision.outcome  derbyn                             = approved
decision.outcome  mabwysiadu                         = approved
decision.outcome  nodi                               = noted
decision.outcome  gwrthod                            = refused
decision.outcome  gohirio                            = deferred
decision.outcome  argymell                           = recommended

recommend.lead  argymhellir
recommend.lead  gofynnir i'r pwyllgor|cyngor|cabinet|bwrdd|aelodau
recommend.lead  argymhelliad|argymhellion :
recommend.lead  argymhelliad|argymhellion y swyddog|swyddogion

body.word  y pwyllgor                                = meeting
body.word  y cyngor                                  = meeting
body.word  y cabinet                                 = meeting
body.word  y bwrdd                                   = meeting
body.word  yr aelodau                                = meeting

# ---- people --------------------------------------------------------------------

honorific  cyng                                      = member
honorific  cyngh                                     = member
honorific  cynghorydd|gynghorydd|chynghorydd         = member
honorific  cynghorydd sir                            = member
honorific  cynghorwr|cynghorwraig                    = member
honorific  cynghorwyr|gynghorwyr|chynghorwyr         = member
honorific  parch|parchedig                           = title
honorific  br                                        = title
honorific  athro                            = title
honorific  fonesig                                   = title
honorific  henadur                                   = member

# "= first": words behind it belong to the office, as in "Pennaeth Cyllid".
role  cadeirydd|gadeirydd|chadeirydd
role  is-gadeirydd|is-cadeirydd
role  dirprwy-gadeirydd
role  maer|faer
role  dirprwy faer
role  arweinydd|harweinydd
role  arweinydd y cyngor
role  dirprwy arweinydd
role  clerc|glerc|chlerc
role  clerc y cyngor|dref
role  prif weithredwr
role  swyddog monitro
role  swyddog democrataidd
role  swyddog|swyddogion                             = first
role  prif swyddog                                   = first
role  pennaeth|bennaeth|phennaeth                    = first
role  cyfarwyddwr|gyfarwyddwr|chyfarwyddwr           = first
role  cyfarwyddwraig                                 = first
role  rheolwr|rheolwraig                             = first
role  cyfreithiwr|gyfreithiwr
role  cyfieithydd|gyfieithydd
role  trysorydd
role  ysgrifennydd
role  aelod cabinet                                  = first
role  aelod|haelod
role  ymgeisydd

authority.noun  cyngor                               = first
authority.noun  awdurdod parc cenedlaethol           = first
authority.noun  awdurdod tân                         = first
authority.noun  bwrdd iechyd                         = first

body.noun  pwyllgor                                  = first
body.noun  y pwyllgor                                = first
body.noun  is-bwyllgor                               = first
body.noun  cydbwyllgor                               = first
body.noun  bwrdd                                     = first
body.noun  panel heddlu|craffu|cynghori|penodi|rheoli|adolygu|safonau  = first
body.noun  fforwm                                    = first
body.noun  gweithgor                                 = first

organisation.word  cyngor
organisation.word  pwyllgor
organisation.word  llywodraeth
organisation.word  prifysgol
organisation.word  ysgol
organisation.word  ymddiriedolaeth
organisation.word  bwrdd
organisation.word  neuadd
organisation.word  ystafell
organisation.word  siambr
organisation.word  canolfan
organisation.word  swyddfa
organisation.word  swyddfeydd
organisation.word  heddlu

# ---- what people did -----------------------------------------------------------

# The verb stands before the speaker: "Dywedodd y Clerc fod ..."
speech.to    dywedodd|ddywedodd
speech.to    adroddodd
speech.to    eglurodd|esboniodd
speech.to    gofynnodd|holodd
speech.to    atebodd|ymatebodd
speech.to    croesawodd|chroesawodd
speech.to    diolchodd
speech.to    cyflwynodd|chyflwynodd
speech.to    hysbysodd
speech.to    nododd
speech.to    cynigiodd
speech.to    awgrymodd
speech.to    mynegodd
speech.to    cyfeiriodd
speech.to    tynnodd
speech.to    cadarnhaodd
speech.to    ychwanegodd
speech.to    cyhoeddodd
speech.to    rhoddodd
speech.to    atgoffodd
speech.to    pwysleisiodd
speech.to    amlinellodd
speech.to    llongyfarchodd
speech.to    talodd|thalodd
speech.to    estynnodd
speech.to    dymunodd
speech.to    cwestiynodd
speech.to    cynigiwyd|chynigiwyd|gynigiwyd gan
speech.to    cymerodd
speech.to    cadeiriwyd y cyfarfod gan

speech.adverb  hefyd

speech.to      cynigiwyd gan
speech.to      cyflwynwyd gan

action.lead    pawb                                  = all
action.lead    gweithredu|gweithred|gweithrediad|gweithrediadau -|:   = bare
action.lead    pwynt|pwyntiau gweithredu -|:         = bare
action.lead    i'w weithredu gan [-|:]               = bare

# ---- attendance ----------------------------------------------------------------

attendance  presennol                                = present
attendance  yn bresennol                             = present
attendance  yn bresennol oedd                        = present
attendance  aelodau presennol                        = present
attendance  aelodau'n bresennol                      = present
attendance  aelodau [yn] bresennol                   = present
attendance  cynghorwyr [yn] bresennol                = present
attendance  yn y gadair                              = present
attendance  yn bresenol                              = present
attendance  wrth law                                 = in-attendance
attendance  hefyd yn bresennol                       = in-attendance
attendance  hefyd yn bresenol                        = in-attendance
attendance  swyddogion                               = in-attendance
attendance  swyddogion yn bresennol                  = in-attendance
attendance  yn mynychu                               = in-attendance
attendance  yn gwasanaethu                           = in-attendance
attendance  ymddiheuriadau                           = apologies
attendance  ymddiheuriad                             = apologies
attendance  ymddiheuriadau am absenoldeb             = apologies
attendance  ymddiheuriadau gan                       = apologies
attendance  ymddiheuriadau oddi wrth                 = apologies
attendance  derbyniwyd ymddiheuriadau [am] [absenoldeb] gan|oddi [wrth]   = apologies
attendance  derbyniwyd ymddiheuriad [am] [absenoldeb] gan|oddi [wrth]     = apologies
attendance  cafwyd ymddiheuriadau [am] [absenoldeb] gan|oddi [wrth]       = apologies
attendance  cafwyd ymddiheuriad [am] [absenoldeb] gan|oddi [wrth]         = apologies
attendance  absennol                                 = absent
attendance  yn absennol                              = absent
attendance  eilyddion                                = substitute

attendance.sentence  ymddiheurodd                            = apologies
attendance.sentence  derbyniwyd ymddiheuriadau [am] [absenoldeb] gan|oddi [wrth]   = apologies
attendance.sentence  derbyniwyd ymddiheuriad [am] [absenoldeb] gan|oddi [wrth]     = apologies
attendance.sentence  cafwyd ymddiheuriadau [am] [absenoldeb] gan|oddi [wrth]       = apologies
attendance.sentence  cafwyd ymddiheuriad [am] [absenoldeb] gan|oddi [wrth]         = apologies

attendance.note   yn dirprwyo                        = substitute
attendance.note   o bell                             = remote
attendance.note   yn rhithiol                        = remote
attendance.note   trwy zoom|teams                    = remote
attendance.note   hwyr
attendance.note   yn hwyr

attendance.none   dim
attendance.none   neb
attendance.none   dim un
attendance.none   ni chafwyd
attendance.none   ni dderbyniwyd

# ---- times, next meetings, exempt business ------------------------------------

meeting.open   dechreuodd y cyfarfod [am]
meeting.open   agorwyd y cyfarfod [am]
meeting.open   yn dechrau am

meeting.close  daeth y cyfarfod i ben [am]
meeting.close  cyfarfod i ben am
meeting.close  caeodd|chaeodd y cyfarfod [am]
meeting.close  caewyd y cyfarfod [am]
meeting.close  gorffennodd y cyfarfod [am]
meeting.close  terfynwyd y cyfarfod [am]
meeting.close  diweddodd y cyfarfod [am]

next.lead  cyfarfod nesaf
next.lead  y cyfarfod nesaf
next.lead  dyddiad y cyfarfod nesaf
next.lead  dyddiad cyfarfod nesaf
next.lead  dyddiad ac amser y cyfarfod nesaf
next.lead  dyddiadau cyfarfodydd
next.lead  cynhelir y cyfarfod nesaf

exempt  cau allan y wasg a'r cyhoedd
exempt  cau'r wasg a'r cyhoedd allan
exempt  eithrio'r cyhoedd o'r cyfarfod
exempt  gwahardd y wasg a'r cyhoedd
exempt  gwahardd y cyhoedd

venue  lleoliad [:]

# ---- kinds of item --------------------------------------------------------------

item.kind  ymddiheuriadau                            = apologies
item.kind  ymddiheuriadau am absenoldeb              = apologies
item.kind  croeso ac ymddiheuriadau                  = apologies
item.kind  datganiadau o fuddiant|fuddiannau|ddiddordeb    = declarations
item.kind  datganiad o fuddiant|ddiddordeb           = declarations
item.kind  datgan buddiant|buddiannau|diddordeb|cysylltiad     = declarations
item.kind  datgelu buddiannau|buddiannau             = declarations
item.kind  cofnodion                                 = minutes
item.kind  cadarnhau cofnodion                       = minutes
item.kind  materion yn codi                          = matters-arising
item.kind  cyfranogiad y cyhoedd                     = public
item.kind  cyhoeddiadau                              = announcements
item.kind  cyhoeddiadau'r cadeirydd                  = announcements
item.kind  deisebau                                  = petitions
item.kind  cwestiynau                                = questions
item.kind  rhybudd|rhybuddion o gynnig               = motions
item.kind  blaenraglen waith                         = work-programme
item.kind  rhaglen waith                             = work-programme
item.kind  cau allan y wasg a'r cyhoedd              = exclusion
item.kind  unrhyw fater arall                        = any-other-business
item.kind  unrhyw fusnes arall                       = any-other-business
item.kind  materion brys                             = any-other-business
item.kind  dyddiad y cyfarfod nesaf                  = next-meeting
item.kind  y cyfarfod nesaf                          = next-meeting

# ---- references ------------------------------------------------------------------

reference  adran                                     = section
reference  atodiad                                   = appendix

# ---- motions, interests -----------------------------------------------------------

motion.moved     cynigiwyd|chynigiwyd|gynigiwyd gan [y|yr]   = by
motion.moved     cynnig gan [y|yr]                    = by
motion.moved     cynigydd                             = by
motion.moved     cynigiodd [y|yr]                     = by
motion.seconded  eiliwyd|heiliwyd gan [y|yr]          = by
motion.seconded  eilydd                               = by
motion.seconded  eiliodd [y|yr]                       = by

motion.kind      gwelliant|welliant                   = amendment
motion.kind      [y|yr] gwelliant|welliant            = amendment
motion.kind      fel gwelliant                        = amendment
motion.kind      y cynnig                             = motion
motion.kind      y cynnig gwreiddiol|sylweddol        = substantive
motion.kind      y prif gynnig                        = substantive
motion.kind      ethol cadeirydd|is-gadeirydd|maer    = election

motion.outcome   cariwyd|gariwyd|chariwyd             = carried
motion.outcome   pasiwyd|basiwyd|phasiwyd             = carried
motion.outcome   ei gario                             = carried
motion.outcome   cytunodd pawb                        = carried
motion.outcome   pawb o blaid                         = carried
motion.outcome   derbyniwyd y cynnig                  = carried
motion.outcome   collwyd|chollwyd|gollwyd             = lost
motion.outcome   trechwyd|threchwyd                   = lost
motion.outcome   ei golli                             = lost
motion.outcome   gwrthodwyd y cynnig|gwelliant        = lost
motion.outcome   methodd|fethodd y cynnig|gwelliant   = lost
motion.outcome   disgynnodd|syrthiodd y cynnig|gwelliant   = lost
motion.outcome   tynnwyd y cynnig|gwelliant yn ôl     = withdrawn
motion.outcome   tynnodd ... y cynnig|gwelliant yn ôl = withdrawn

vote   pleidleisiodd|phleidleisiodd                   = vote
vote   pleidlais|bleidlais|phleidlais|pleidleisiau    = vote
vote   pleidlais fwrw                                 = casting
vote   ei bleidlais fwrw                              = casting
vote   o blaid                                        = for
vote   o blaid y cynnig                               = for
vote   o blaid y gwelliant                            = amendment
vote   yn erbyn                                       = against
vote   ymatal|ymatalodd|ataliodd                      = abstain
vote   aelod|aelodau|cynghorydd                       = -
vote   y                                              = -
vote   cynnig|gwelliant                               = -
vote   neb yn erbyn                                   = nobody

interest  datganiad|ddatganiad o ddiddordeb|fuddiant gan [y|yr]   = by
interest  datganodd [y|yr]                            = by
interest  ddatgan diddordeb|buddiant                  = declared
interest  datgan diddordeb|buddiant                   = declared
interest  ddatgan ei ddiddordeb|fuddiant              = declared
interest  buddiant|fuddiant|diddordeb|ddiddordeb      = interest
interest  personol|bersonol                           = personal
interest  rhagfarnol                                  = prejudicial
interest  rhagfarnus                              = prejudicial
interest  yn rhagfarnu                            = prejudicial
interest  rhagfarnu                               = prejudicial
interest  ariannol                                    = pecuniary

# ---- calendar and numbers -----------------------------------------------------------

weekday  llun       = 1
weekday  mawrth     = 2
weekday  mercher    = 3
weekday  iau        = 4
weekday  gwener     = 5
weekday  sadwrn     = 6
weekday  sul        = 7
weekday  dydd|ddydd llun       = 1
weekday  dydd|ddydd mawrth     = 2
weekday  dydd|ddydd mercher    = 3
weekday  dydd|ddydd iau        = 4
weekday  dydd|ddydd gwener     = 5
weekday  dydd|ddydd sadwrn     = 6
weekday  dydd|ddydd sul        = 7
weekday  nos lun        = 1
weekday  nos fawrth     = 2
weekday  nos fercher    = 3
weekday  nos iau        = 4
weekday  nos wener      = 5
weekday  bore|fore llun    = 1
weekday  bore|fore mawrth  = 2
weekday  bore|fore mercher = 3
weekday  bore|fore iau     = 4
weekday  bore|fore gwener  = 5

month  ionawr                 = 1
month  chwefror               = 2
month  mawrth|fawrth          = 3
month  ebrill                 = 4
month  mai|fai                = 5
month  mehefin|fehefin        = 6
month  gorffennaf|orffennaf   = 7
month  awst                   = 8
month  medi|fedi              = 9
month  hydref                 = 10
month  tachwedd|dachwedd      = 11
month  rhagfyr|ragfyr         = 12
month  chwef                  = 2
month  ebr                    = 4
month  gorff                  = 7
month  tach                   = 11
month  rhag                   = 12

number  un              = 1
number  dau|dwy|ddau|ddwy   = 2
number  tri|tair        = 3
number  pedwar|pedair   = 4
number  pump|pum        = 5
number  chwech|chwe     = 6
number  saith           = 7
number  wyth            = 8
number  naw             = 9
number  deg             = 10

# ---- given names ----------------------------------------------------------------------

given  aeron|aled|alun|alwyn|aneirin|aneurin|angharad|anwen|arwel|arwyn|awel
given  bedwyr|beca|berwyn|beti|bethan|branwen|bronwen|bryn|bryan|caradog|carwyn|carys
given  catrin|ceinwen|ceri|ceris|cerys|cledwyn|clwyd|cynan|dafydd|deian|deiniol|delyth|derfel
given  dewi|dilwyn|dilys|dorian|dyfan|dyfed|dyfrig|dylan|eifion|eilir|eirian|eirlys|eirwen|eirwyn
given  elen|eleri|elfed|elfyn|elin|elis|eluned|elwyn|emlyn|emrys|emyr|endaf|enid|eryl|erwyn
given  euros|eurwyn|ffion|fflur|gareth|garmon|gerallt|geraint|gerwyn|gethin|glenys|glyn|glynog
given  goronwy|gruffydd|gwen|gwenan|gwenda|gwenfil|gwenfyl|gwenith|gwenllian|gwerfyl|gwilym|gwion|gwyn|gwyndaf|gwyneth|gwynfor
given  haf|hedd|hedydd|hefin|heledd|heulwen|huw|hywel|iago|idris|idwal|iestyn|ieuan|ifan|ifor
given  illtyd|iola|iolo|iona|iorwerth|irfon|islwyn|ithel|iwan|llew|llewelyn|llinos|llion|lloyd|lowri|luned
given  mabon|maldwyn|malan|mair|manon|marged|mared|meinir|meirion|meirwen|menna|mererid|meredydd|merfyn|meurig|myfanwy|myrddin
given  nerys|nesta|nia|olwen|osian|owain|owen|parry|prys|rhian|rhiannon|rhidian|rhisiart|rhodri|rhun|rhys
given  robat|ronwen|selwyn|siân|siarl|sioned|siôn|steffan|tegid|tegwen|teifi|tomos|trefor|tudur|twm|tyssul
given  wil|wyn|wynford|wynne|ynyr

# Words by which a language is known, and what small words mean.
#
# language   a word, or behind "-" an ending, and the language it tells of.
#            Only words that are common in one language and no word of
#            another belong here: "a", "i" and "am" are in none.
# word       a small Welsh word that a rule of the program asks for by its
#            English meaning.

# ---- English -----------------------------------------------------------------

language  the|of|and|to|in|was|were|be|been|being|is|are|had|has|have   = en-GB
language  that|this|these|those|which|who|whom|whether|with|without     = en-GB
language  for|from|by|on|at|as|it|its|into|under|over|before|after      = en-GB
language  would|could|should|will|shall|may|might|must|can|not|no|any   = en-GB
language  he|she|they|them|their|his|her|we|our|you|your|there|all      = en-GB
language  than|then|also|but|or|if|when|where|more|other|such|about     = en-GB
language  following|regarding|between|during|until|against|through      = en-GB
language  minutes|meeting|council|committee|councillor|councillors|chairman|chair|clerk   = en-GB
language  cllr|cllrs|mayor|officer|officers|member|members|report|item|items   = en-GB
language  apologies|absence|present|attendance|declarations|declaration|interest|interests   = en-GB
language  resolved|agreed|noted|approved|proposed|seconded|received|held   = en-GB
language  date|next|matters|arising|correspondence|planning|finance|accounts|business|welcome   = en-GB
language  community|county|town|parish|city|road|street|hall|late|public   = en-GB
language  director|manager|head|deputy|secretary|translator|translation|budget|policy   = en-GB
language  monday|tuesday|wednesday|thursday|friday|saturday|sunday      = en-GB
language  january|february|march|april|june|july|august|september|october|november|december   = en-GB
language  - tion|tions|ing|ings|ment|ments|ship|ity|ies|ness    = en-GB
language  - ance|ence|ght|able|ure|ted|ded|ward|ways             = en-GB

# ---- Welsh -------------------------------------------------------------------

language  y|yr|yn|ym|yng|ar|gan|gyda|gydag|wedi|ei|eu|ein|eich|ac|fod|bod   = cy-GB
language  mae|maent|oedd|roedd|roeddent|oes|bydd|byddai|byddant|bu|buasai|fu|fydd|fyddai   = cy-GB
language  nid|nad|ni|ddim|dim|unrhyw|bob|pob|pawb|bawb|hyn|hwn|hon|hynny|honno|hwnnw   = cy-GB
language  sydd|sy|sy'n|yw|ydyw|mewn|neu|ond|pan|os|trwy|drwy|dros|tros|dan|rhwng   = cy-GB
language  iddo|iddi|iddynt|ato|ati|atynt|hefyd|eto|er|fel|wrth|hyd|oddi|ger|heb|erbyn   = cy-GB
language  a'r|i'r|o'r|â'r|gan|i'w|o'i|a'i|a'u|â|ôl|cael|gael|chael|gwneud|wneud   = cy-GB
language  cyfarfod|gyfarfod|chyfarfod|cyfarfodydd|cyngor|gyngor|chyngor|nghyngor   = cy-GB
language  cynghorydd|cynghorwyr|gynghorydd|chynghorydd|cyng|cyngh|cadeirydd|gadeirydd|chadeirydd   = cy-GB
language  clerc|aelod|aelodau|swyddog|swyddogion|pennaeth|cyfarwyddwr|rheolwr|maer|dirprwy   = cy-GB
language  pwyllgor|bwyllgor|phwyllgor|siambr|neuadd|ystafell|ysgol   = cy-GB
language  sir|tref|dref|cymuned|gymuned|ddinas|dinas|plwyf|cymru|gymru|cymraeg|gymraeg|saesneg   = cy-GB
language  cofnodion|gofnodion|chofnodion|ymddiheuriad|ymddiheuriadau|absenoldeb   = cy-GB
language  presennol|bresennol|datganiad|datganiadau|ddatganiadau|datgan|buddiant|buddiannau|fuddiant|fuddiannau|diddordeb|ddiddordeb   = cy-GB
language  penderfynwyd|penderfyniad|penderfyniadau|cytunwyd|nodwyd|cymeradwywyd|derbyniwyd|argymhellwyd|argymhelliad|cynigiwyd|eiliwyd   = cy-GB
language  adroddiad|adroddiadau|eitem|eitemau|rhif|materion|mater|fater|codi|gohebiaeth|cynllunio|cyllid|cyllideb|cyfrifon   = cy-GB
language  croeso|dyddiad|nesaf|diwethaf|blaenorol|unrhyw|arall|busnes|cyhoedd|cyhoeddus|eithrio   = cy-GB
language  hwyr|cyfieithu|cyfieithydd|strategaeth|gwasanaeth|gwasanaethau|diwylliant|iaith|addysg|tai|ffyrdd|llwybrau|goleuadau   = cy-GB
language  llun|mawrth|mercher|iau|gwener|sadwrn|dydd|ddydd|nos|bore   = cy-GB
language  ionawr|chwefror|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr   = cy-GB
language  - aeth|iad|iadau|wyd|odd|au|dd|wyr|wr|rwydd|oedd     = cy-GB

# ---- other languages: their text is kept, and not read ---------------------------

language  agus|na|leis|bhí|tá|chun|sé|sí|ina|mar|seo|sin|nó|faoi|gur|maidir|rún   = ga-IE
language  comhairle|cruinniú|miontuairiscí|baill|chomhairle|chruinniú|comhairleoir|contae|gaeilge   = ga-IE
language  cathrach|baile|bhaile|rialtas|uachtarán|airgeadas|pobail   = ga-IE

language  anns|airson|bha|tha|chaidh|leabhraichean|gàidhlig|coimhearsnachd   = gd-GB
language  foillseachaidhean|com-pàirt|gairm|chlàir|leisgeulan|geàrr-chunntas|làthair|rathaidean|leasachadh   = gd-GB
language  geamhraidh|foghlam|ionmhas|dearbhadh|geàrr-chunntasan|cheistean|gnothach|sam|bith|plana|seirbheisean   = gd-GB
language  coinneamh|geàrr|cunntas|ceistean|ghàidhealtachd|aithisg   = gd-GB

language  le|la|les|des|du|et|une|est|dans|pour|par|sur|avec|qui|que|au|aux|ce|cette|ont|été|sont|plus|pas|nous|vous   = fr
language  conseil|municipal|séance|maire|délibération|procès|verbal|présents|absents|ordre|jour   = fr

language  der|das|und|den|dem|eine|einer|ist|wird|wurde|werden|nicht|mit|von|für|auf|bei|zu|zum|zur|sich|dass|im|über|nach   = de
language  sitzung|gemeinderat|stadtrat|ausschuss|bürgermeister|beschluss|beschlossen|niederschrift|tagesordnung|anwesend   = de

language  el|los|las|una|del|por|con|para|como|más|fue|su|sus|al|pero|este|esta|ayuntamiento|pleno|sesión|acta|acuerdo   = es
language  il|gli|della|delle|dei|nel|nella|che|per|sono|è|consiglio|comunale|seduta|verbale|sindaco|delibera   = it
language  het|een|van|voor|niet|zijn|wordt|werd|aan|ook|naar|dat|deze|gemeenteraad|vergadering|notulen|wethouder|burgemeester   = nl
language  się|nie|jest|oraz|przez|dla|został|rada|protokół|sesji|uchwała|gminy   = pl

# ---- small words -------------------------------------------------------------------

word  a|ac|ag|a'r                    = and
word  gynhaliwyd|cynhaliwyd|gynhelir = held
word  yn|ym|yng                      = at
word  ar                             = on
word  o|o'r                          = of
word  y|yr                           = the
word  cynghorwyr|gynghorwyr|chynghorwyr   = councillors
word  cyfarfod|gyfarfod|chyfarfod    = meeting
word  am                             = at
word  diwethaf                       = last
word  blaenorol                      = previous
word  cynllunio|gynllunio            = planning
word  cais|gais|chais                = application
word  ceisiadau|geisiadau            = applications
word  canlynol                      = following

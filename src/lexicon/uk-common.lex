# Phrases of British and Irish minutes.
#
# A line is: kind, pattern, and for most kinds "= value".
#   a|b    either word         [x y]  may be left out
#   ...    up to six words     #      a number, in digits or in words
#   @person @date @time @ref   a name, a date, a time of day, a reference
# Case does not matter, nor which blanks, dashes and quotation marks are used.
# The longest phrase wins, then the one that stands first.
# A council's own words go into a profile of the same form (see README).

# ---- kinds of document ------------------------------------------------------

document.item     agenda item
document.item     agenda item #
document.record   decision details
document.record   decision maker:
document.record   record of decision
document.record   decision notice
document.record   officer decision record
document.record   issue - decisions                  = list
document.record   decisions published                = list
document.record   voting record                      = vote
document.record   [view] recorded vote|votes         = vote
document.record   cofnod pleidleisio                 = vote
document.minutes  minutes of [the] [proceedings] [at|of] [a|an|the] [annual|special|extraordinary|ordinary|statutory|monthly] [general|parish] meeting [of]
document.minutes  minute of [the] meeting
document.minutes  minutes of
document.minutes  at a meeting of
document.minutes  meeting of the
document.minutes  draft minutes of
document.minutes  action notes
document.minutes  notes of [a|the] meeting
document.minutes  notes of [a|an|the]
document.minutes  summary of
document.minutes  [the] minutes of
document.minutes  minute of
document.minutes  record of [a|an|the]
document.minutes  report of [the] meeting of
document.minutes  minutes for [the]
document.minutes  minutes from [the]
# Minutes that tell of each item only what was decided.

document.minutes  [record|summary|list|notice|schedule|sheet of] [executive|key] decisions taken|made by|at|of [a|the] [meeting of] [the]   = decisions
document.minutes  [record|summary|list|notice|schedule|sheet] of [executive|key] decisions [-|:] [taken|made] [by|at] [the] = decisions
document.minutes  [executive|cabinet] decision|decisions sheet|list|notice|digest|summary   = decisions
document.minutes  executive decisions [-|:]                                  = decisions
document.minutes  decisions of the                                         = decisions

document.agenda   agenda
document.agenda   agenda frontsheet

# Lines of what is no minutes. Three of a report's, the first and the last of
# a letter, or what a newsletter is called at its head.

document.other    report to :                        = report
document.other    report of :                        = report
document.other    report by :                        = report
document.other    report from :                      = report
document.other    report author [:]                  = report
document.other    report number|no [.] :             = report
document.other    purpose of [the|this] report [:]   = report
document.other    reason for [the|this] report [:]   = report
document.other    executive summary [:]              = report
document.other    background [:]                     = report
document.other    recommendation|recommendations [:] = report
document.other    [summary of] recommendations [:]   = report
document.other    financial|legal|equality|equalities|resource|environmental implications [:]   = report
document.other    legal and financial implications [:]   = report
document.other    financial and legal implications [:]   = report
document.other    equality|equalities impact [assessment] [:]   = report
document.other    risk management [implications] [:] = report
document.other    consultation|consultations [undertaken] [:]   = report
document.other    corporate implications [:]         = report
document.other    background papers [:]              = report
document.other    appendices [:]                     = report
document.other    dear mr|mrs|ms|miss|dr|sir|madam|councillor|cllr|councillors|clerk|all|resident|residents|neighbour|neighbours|colleague|colleagues|member|members|chair|chairman|editor|parishioner|parishioners   = letter
document.other    annwyl                             = letter
document.other    you are [hereby|cordially] invited|summoned|requested to attend   = summons
document.other    i [hereby] [give you] [notice] summon you to attend   = summons
document.other    yours sincerely|faithfully|truly   = farewell
document.other    [with] kind|best regards           = farewell
document.other    yn gywir|gu dileas                 = farewell
document.other    [the] [parish|council|village|town|community|residents'] [council] newsletter   = news
document.other    in this issue|edition [:]          = news
document.other    welcome to the|our ... newsletter|edition|issue   = news
document.other    the newsletter of                  = news

document.status   draft                              = draft
document.status   draft minutes                      = draft
document.status   draft copy                         = draft
document.status   unconfirmed                        = draft
document.status   unconfirmed minutes                = draft
document.status   unapproved                         = draft
document.status   subject to approval                = draft
document.status   subject to confirmation            = draft
document.status   confirmed                          = approved
document.status   approved minutes                   = approved
document.status   final adopted                      = approved

# ---- labels: a line of its own, or the start of one -------------------------

label   decision:                                    = decision
label   decisions:                                   = decision
label   decision                                     = decision
label   decisions                                    = decision
label   decision|decisions taken|made|reached        = decision
label   decision details                             = record
label   minutes:                                     = minutes
label   minute text :                                = minutes
label   content:                                     = minutes
label   minute decision :                            = decision
label   agenda item                                  = document
label   supporting documents:                        = documents
label   additional documents:                        = documents
label   accompanying documents:                      = documents
label   background papers:                           = documents
label   [note] no. item                              = contents
label   reason(s) for [the] decision|decisions [:]       = reasons
label   reason(s) for [the] decision(s) [:]             = reasons
label   reason for decision [:]                       = reasons
label   reasons for decision [:]                      = reasons
label   reason for the decision [:]                   = reasons
label   reasons for the decision [:]                  = reasons
label   reason for decisions [:]                      = reasons
label   reasons for decisions [:]                     = reasons
label   reasons for recommendation|recommendations [:]  = reasons
label   reason|reasons [:]                           = reasons
label   reason for urgency [:]                        = reasons
label   alternative options considered [and rejected] [:]   = options
label   alternatives considered [and rejected] [:]   = options
label   other options considered [and rejected] [:]  = options
label   options considered [and rejected] [:]        = options
label   [details of] [any] alternative|other options [considered] [and|or] [rejected] [by the member|cabinet|executive|council] [when making the decision] [:]   = options
label   alternative options considered|rejected [and why they were rejected] [:]   = options
label   summary of [the] discussion|debate [:]       = minutes
label   discussion and decision [:]                  = minutes
label   conflict|conflicts of interest [declared] [and dispensations granted] [:]   = record
label   [note of] [any] dispensation|dispensations granted [:]   = record
label   [record of] [any] conflict|conflicts of interest declared by any executive member [consulted] [:]   = record
label   alternatives considered [and rejected|discounted] [:]   = options
label   any interest|interests declared or dispensation|dispensations granted [:]   = record
label   reason|reasons for exemption if public / press excluded during consideration [:]   = reasons
label   respective director responsible for implementation [:]   = record
label   relevant scrutiny|policy committee [for|if] [decision] [called in] [:]   = record
label   decision maker:                              = record
label   decision status:                             = record
label   is key decision?:                            = record
label   is subject to call in?:                      = record
label   purpose:                                     = agenda
label   wards affected:                              = record
label   ward|wards [all]:                            = record
label   ward(s) affected:                            = record
label   lead officer:                                = record
label   portfolio [holder]:                          = record
label   report author:                               = record
label   publication date:                            = record
label   date of decision:                            = record
label   decided at meeting:                          = record
label   made at meeting:                             = record
label   decision published:                          = record
label   effective from:                              = record
label   contact:                                     = record
label   venue:                                       = record
label   note:                                        = record
label   declarations of interest:                    = record
label   recommendation|recommendations :             = recommendation
label   officer recommendation :                     = recommendation
label   recommended|suggested|proposed action|actions|motion|decision|resolution [:]   = recommendation
label   staff|officer|officers recommendation|recommendations [:]         = recommendation
label   officer's|manager's|administration|administrator's|author's|officers' recommendation|recommendations [:]   = recommendation

# ---- furniture ---------------------------------------------------------------

furniture   page #                                   = page-number
furniture   page # of #                              = page-number
furniture   # of #                                   = page-number
furniture   page # [of #] - [draft] minutes [of] [-] [@date]   = page-number
furniture   [draft] minutes - [@date -] page # [of #]   = page-number
furniture   tudalen # [o #]                          = page-number
furniture   tud [.] #                                = page-number
furniture   skip to main content
furniture   skip to content
furniture   share this item
furniture   share this page
furniture   you are here
furniture   top of page
furniture   back to top
furniture   view directions
furniture   print this page
furniture   minute no|number [.] [:]
furniture   initials
furniture   chairman's initials
furniture   signed by the chairman
furniture   image not found
furniture   about us
furniture   meeting details
furniture   meeting summary
furniture   modern.gov breadcrumb
furniture   modern.gov content
furniture   agendas, reports and minutes
furniture   councillors and committees
furniture   view the decision for item #
furniture   find out more about this decision (item #)
furniture   find out more about this decision
furniture   view recorded vote for this item
furniture   index to minutes                         = contents
furniture   meeting documents
furniture   attendance details
# above a table whose entries come again below: only there
furniture   [table of] contents [page]               = summary
furniture   index                                    = summary
furniture   agenda items [discussed]                 = summary
furniture   summary of decisions|resolutions [made|taken]   = summary
furniture   decisions taken|made                     = summary
furniture   table of [key] decisions|adoptions|resolutions   = summary
furniture   decisions|resolutions at a glance        = summary
furniture   key decisions [taken|made]               = summary
furniture   no [.] item [summary of] decision|decisions [page]   = summary
furniture   items discussed                          = summary
furniture   mynegai                                  = summary
# lines of a menu: only where three or more stand together
furniture   skip to [primary|secondary] content|navigation
furniture   posted on @date [by ...]                 = menu
furniture   published [on] @date [by ...]            = menu
furniture   share this [:]                           = menu
furniture   like this [:]                            = menu
furniture   leave a reply|comment                    = menu
furniture   recent posts|comments                    = menu
furniture   proudly powered by wordpress             = menu
furniture   toggle navigation                        = menu
# words of a site's menu: two of the first kind and more beside them make one
furniture   home|search|menu|login|register|sitemap|accessibility|privacy   = site
furniture   home page                                = site
furniture   contact [us]                             = site
furniture   log in                                   = site
furniture   about [us]                               = site
furniture   news|events|gallery|facebook|twitter|linkedin|email|tweet|print|archives|categories   = site
furniture   news and events                          = site
furniture   what's on                                = site
furniture   privacy|cookie policy|notice             = site
furniture   website by ...                           = site
furniture   councillors|meetings|agendas|minutes|finance|planning|policies|services|community|documents|calendar|members|committees|publications|links|allotments   = site-too
furniture   your|the council|councillors             = site-too
furniture   agendas and|& minutes                    = site-too
furniture   council meetings|members|documents       = site-too
furniture   local links|information|news|groups      = site-too
furniture   neighbourhood plan                       = site-too
furniture   documents                                = menu-run
furniture   attendance                               = menu-run
furniture   visitors                                 = menu-run
furniture   declarations of interests                = menu-run
furniture   webcast                                  = menu-run
furniture   occurred|scheduled                       = menu-run
furniture   agenda [items]                           = menu-run
furniture   public|private agenda                    = menu-run
furniture   media                                    = menu-run
furniture   items                                    = menu-run

# ---- heads of the narrow column at the right edge, with who is to act -----------

column.head   action|actions [by|for|owner|owners|required|point|points]
column.head   action|actions by whom
column.head   to action
column.head   by whom
column.head   who
column.head   owner
column.head   lead
column.head   actionee
column.head   responsible

# ---- decisions ---------------------------------------------------------------
# A lead opens a formal decision: what follows it, on its line or below, is
# what was decided. The value is the decision's type.

decision.lead   resolved                             = resolved
decision.lead   resolved [unanimously] that          = resolved
decision.lead   resolved unanimously                 = resolved
decision.lead   resolved unanimouslythat             = resolved
decision.lead   resolved to                          = resolved
decision.lead   unanimously resolved [that|to]       = resolved
decision.lead   it was [also|further|then|therefore|duly] [unanimously] resolved [unanimously] [that|to]   = resolved
decision.lead   it was resolved unanimously that     = resolved
decision.lead   and [it was] [unanimously] resolved [unanimously] [that|to]   = resolved
decision.lead   it is [hereby] resolved [that|to]    = resolved
decision.lead   the committee|council|cabinet|board|panel|sub-committee|executive|meeting|forum|assembly|authority|commission [unanimously] resolved [unanimously] [that|to]   = resolved
decision.lead   the committee|council|cabinet|board|panel|sub-committee|executive|meeting|assembly|authority|commission accordingly|therefore|thereupon|then resolved [unanimously] [that|to]   = resolved
decision.lead   council|cabinet|committee|board [unanimously] resolved [that|to]   = resolved
decision.lead   [the] parish|town|community council [unanimously] resolved [that|to]   = resolved
decision.lead   members|councillors [unanimously] resolved [that|to]   = resolved
# the wording of a motion: a decision where the text says that it was carried
decision.lead   be it [hereby|further|also|therefore|now|finally] resolved [:] [that]                     = resolved
decision.lead   [now] [,] therefore [,] be it [hereby|further] resolved [:] [that]                        = resolved
decision.lead   [now] [,] therefore [,] be it and it is hereby resolved [that]                            = resolved
decision.lead   it was [also|further|then|therefore|duly] [unanimously] agreed [unanimously] [that|to]   = agreed
decision.lead   it was [also|further|then|therefore|duly] noted [that]     = noted
decision.lead   the committee|council|cabinet|board|panel|sub-committee|executive|meeting|forum [unanimously] approved      = approved
decision.lead   the following resolution|motion|resolutions|motions was|were [then|unanimously|duly] adopted|passed|agreed|approved|carried [unanimously]   = resolved
decision.lead   the committee|council|cabinet|board|panel|sub-committee|executive|meeting|forum|assembly|authority|commission noted [that]      = noted
decision.lead   the committee|panel|commission|board|sub-committee|forum|council|cabinet|executive|scrutiny made|makes|agreed|submitted the following recommendation|recommendations [to] [the] [full] [cabinet|executive|council|board|leader|committee] [:]   = recommended
decision.lead   the board|committee|trust|panel|governors|group|authority received the|a|an   = noted
decision.lead   agreed                               = agreed
decision.lead   approved -|: that                    = approved
decision.lead   agreed that                          = agreed
decision.lead   and [it was] [unanimously] agreed [unanimously] [that|to]   = agreed
decision.lead   decision|decisions :                        = resolved
decision.lead   decision taken|made|reached :        = resolved
decision.lead   outcome :                            = resolved
decision.lead   [board|council|committee] action :   = resolved
decision.lead   resolution :                         = resolved
decision.lead   resolution [number|no] # [/] [#] :|- that|to = resolved
decision.lead   decision|resolution|determination of [the] committee|council|cabinet|board|panel|sub-committee|executive|meeting :   = resolved
decision.lead   committee|council|cabinet|board|panel|sub-committee|executive decision|resolution :   = resolved
decision.lead   determination :                      = resolved
decision.lead   the committee|council|cabinet|board|panel|sub-committee|executive|meeting|forum|assembly|authority|commission [unanimously] agreed [:]   = agreed
decision.lead   decided                              = resolved
decision.lead   noted                                = noted
decision.lead   recommended                          = recommended
decision.lead   agreed to recommend [to council] that|,   = recommended
decision.lead   the committee|board|panel|sub-committee [unanimously] resolved|agreed to recommend to [the] [full] council|cabinet|executive [that]   = recommended
decision.lead   recommended to council               = recommended
decision.lead   recommended to [the] full|county|town|district|borough|city council   = recommended
decision.lead   recommended to [the] cabinet|executive|board|trust|committee          = recommended
decision.lead   resolved to recommend [to council]   = recommended
decision.lead   it was [unanimously] recommended [that]      = recommended
decision.lead   it was [unanimously] recommended to [the] full|town|parish council [that]   = recommended
decision.lead   it was [unanimously] recommended to council|cabinet [that]   = recommended

# The same, where small letters do as well, at the start of a sentence.
decision.formal   it was [unanimously] ordered [that] = resolved
decision.formal   ordered that                       = resolved

# A sentence of the meeting's own, without a lead.

decision.prose  it was [also|further|then|therefore|duly|subsequently] [unanimously] agreed|decided [unanimously]                    = agreed
decision.prose  it was [also|further|then|therefore|duly|subsequently] [unanimously] agreed|decided [unanimously] that|to            = agreed
decision.prose  it was [also|further|then|therefore|duly|subsequently] [unanimously] approved [unanimously] that|to                  = approved
decision.prose  and [it was] [was] [duly|unanimously] agreed|decided that|to                 = agreed
decision.prose  and [it was] [was] [duly|unanimously] agreed|decided , that                  = agreed
decision.prose  and [it was] [was] unanimously agreed|decided [that|to]                      = agreed
decision.prose  and [it was] [was] unanimously approved [that|to]                            = approved
decision.prose  and [it was] agreed by all [present|members|councillors] that|to             = agreed
decision.prose  all agreed to|that                                                           = agreed
decision.prose  the decision|consensus was to                                                = agreed
decision.prose  it was [also|further|then|subsequently] [unanimously] agreed|decided by all|everyone|members|councillors|consensus [present|members|councillors|governors|trustees] to|that   = agreed
decision.prose  and [it was] [was] [duly|unanimously] agreed|decided , to                        = agreed
decision.prose  decided [unanimously] to|that|not                                                = agreed
decision.prose  agreement [was] reached to|that                                                  = agreed
decision.prose  agreement was reached to|that                                                = agreed
decision.prose  approval was given to|for|that                                               = approved
decision.prose  [delegated] authority was given|granted|delegated to                         = approved
decision.prose  clerk|chair|chairman|mayor|officer|rfo|treasurer|secretary was given [delegated|full] authority to  = approved
decision.prose  there was [a] [general|unanimous|clear] consensus that|to|for                = agreed
decision.prose  it was [unanimously] voted [unanimously] to|that                             = agreed
decision.prose  it was voted # [-|–|to] # to|that                                            = agreed
decision.prose  precept|budget was|is [to be] set at                                         = agreed
decision.prose  was|were [duly|unanimously] appointed|reappointed|re-appointed to [the]      = agreed
decision.prose  was|were [duly|unanimously] elected|re-elected|appointed|reappointed [as] [the] [a] [new] chair|chairman|chairperson|mayor|vice-chair|vice-chairman|vice|deputy|treasurer|secretary|representative|representatives   = agreed
decision.prose  deferred until|to|till [the] ... meeting                                         = deferred
decision.prose  deferred until|to|till [the] next|following                                  = deferred
decision.prose  was|were moved as [a] correct [record] by                                    = approved
decision.prose  there was [general|unanimous|full] agreement that|to|among                   = agreed
decision.prose  it was recommended that we                                                   = recommended
decision.prose  standing orders were [then] suspended                                        = agreed
decision.prose  was|were declared [duly] elected                                             = agreed
decision.prose  [was|were] [duly] elected|re-elected|appointed|reappointed unopposed             = agreed
decision.prose  [was|were] [duly|unanimously] elected|re-elected|appointed|re-appointed [as] [the] [club|association] president|vice-president|co-president|secretary|treasurer|co-treasurer|co-treasurers|chairperson|chairman|chair|vice-chair|co-chair|captain   = agreed
decision.prose  was|were [duly] elected|re-elected|appointed by|on [a] show|acclamation|ballot|unanimous|majority   = agreed
decision.prose  was|were adjourned ... on|upon [a] motion                                        = agreed
decision.prose  and [it was] [was] agreed|approved|accepted|adopted unanimously                  = agreed
decision.prose  had been duly elected .                                                      = agreed
decision.prose  was|were [duly|then|therefore] elected|re-elected|appointed|re-appointed unanimously|nem   = agreed
decision.prose  recommendation|recommendations [was|were] agreed|approved|accepted|adopted           = agreed
decision.prose  agreed to|that|for                                                           = agreed
decision.prose  be deferred until|to the next meeting                                        = deferred
decision.prose  no objection|objections|comments was|were raised|made to|on the|this application|applications|proposal|proposals= agreed
decision.prose  item|matter deferred until|to                                                = deferred
decision.prose  was|were [duly|unanimously] appointed|elected [as] the [parish|town|village] council's= agreed
decision.prose  was|were [duly] appointed|reappointed|re-appointed [as] [the] [council's] internal auditor= agreed
decision.prose  it was [unanimously] agreed|decided by # votes to # to|that                  = agreed
decision.prose  it was [unanimously] agreed|decided by [a] majority [vote] to|that           = agreed

# What was done, behind "was" or "were": "the accounts were approved".
decision.done   agreed                               = agreed
decision.done   co-opted                             = agreed
decision.done   coopted                              = agreed
decision.done   approved                             = approved
decision.done   accepted                             = approved
decision.done   adopted                              = approved
decision.done   ratified                             = approved
decision.done   endorsed                             = approved
decision.done   authorised                           = approved
decision.done   authorized                           = approved
decision.done   confirmed as [being] a|an|the|true|correct|accurate   = approved
decision.done   confirmed and signed                 = approved
decision.done   signed as [a] [true|correct|accurate]   = approved
decision.done   taken as read and|, approved|adopted|confirmed   = approved
decision.done   agreed and signed                    = agreed
decision.done   noted and signed                     = noted
decision.done   reviewed and noted                   = noted
decision.done   unanimously agreed                   = agreed
decision.done   unanimously approved                 = approved
decision.done   approved and signed                  = approved
decision.done   signed and approved                  = approved
decision.done   received and accepted                = approved
decision.done   resolved accordingly                 = resolved
decision.done   refused                              = refused
decision.done   rejected                             = refused
decision.done   granted                              = approved
decision.done   deferred                             = deferred
decision.done   noted                                = noted

# Verbs that a limb or a motion begins with: "(a) note the report", "moved to
# approve the budget". A list whose entries begin so is one of clauses.
decision.act   accept|accepts|accepted|accepting
decision.act   adjourn|adjourns
decision.act   adopt|adopts|adopted|adopting
decision.act   agree|agrees|agreed|agreeing
decision.act   allocate|allocates|allocated
decision.act   allow
decision.act   amend|amends|amended|amending
decision.act   appoint|appoints|appointed|appointing
decision.act   approve|approves|approved|approving
decision.act   arrange
decision.act   ask|asks|asked|asking
decision.act   authorise|authorises|authorised|authorising
decision.act   authorize|authorizes|authorized|authorizing
decision.act   award|awards|awarded
decision.act   buy
decision.act   carry out
decision.act   change
decision.act   close
decision.act   commission
decision.act   confirm|confirms|confirmed|confirming
decision.act   congratulate
decision.act   consider|considers|considered
decision.act   consult
decision.act   contact
decision.act   continue
decision.act   contribute
decision.act   convene
decision.act   co-opt|co-opts
decision.act   create
decision.act   decline|declines|declined
decision.act   defer|defers|deferred|deferring
decision.act   delegate|delegates|delegated|delegating
decision.act   deny|denies|denied
decision.act   direct|directs|directed
decision.act   donate
decision.act   elect|elects|elected
decision.act   employ
decision.act   enact
decision.act   encourage|encourages
decision.act   endorse|endorses|endorsed|endorsing
decision.act   engage
decision.act   ensure
decision.act   enter into
decision.act   establish|establishes
decision.act   exclude
decision.act   express|expresses
decision.act   extend
decision.act   forward
decision.act   fund
decision.act   give
decision.act   go into
decision.act   grant|grants|granted
decision.act   hire
decision.act   hold
decision.act   implement
decision.act   increase
decision.act   instruct|instructs|instructed|instructing
decision.act   invest
decision.act   invite|invites|invited
decision.act   issue
decision.act   lease
decision.act   let
decision.act   make
decision.act   move
decision.act   move into
decision.act   move to
decision.act   nominate|nominates|nominated
decision.act   not
decision.act   note|notes|noted|noting
decision.act   obtain
decision.act   open
decision.act   oppose|opposes
decision.act   order
decision.act   organise
decision.act   pass
decision.act   pay
decision.act   permit
decision.act   place
decision.act   postpone
decision.act   prepare
decision.act   proceed
decision.act   produce
decision.act   progress
decision.act   provide
decision.act   publish
decision.act   purchase
decision.act   ratify|ratifies|ratified
decision.act   receive|receives|received|receiving
decision.act   recommend|recommends|recommended|recommending
decision.act   reconvene
decision.act   reduce
decision.act   refer|refers|referred
decision.act   refuse|refuses|refused
decision.act   reject|rejects|rejected
decision.act   release
decision.act   remove
decision.act   renew
decision.act   repair
decision.act   repeal
decision.act   replace
decision.act   request|requests|requested|requesting
decision.act   require
decision.act   rescind
decision.act   retain
decision.act   return
decision.act   review
decision.act   revoke
decision.act   scrutinise
decision.act   seek
decision.act   select|selects|selected
decision.act   sell
decision.act   send
decision.act   set
decision.act   sign
decision.act   submit
decision.act   support|supports|supported|supporting
decision.act   suspend|suspends|suspended
decision.act   table
decision.act   take
decision.act   thank|thanks|thanked
decision.act   transfer
decision.act   undertake
decision.act   update
decision.act   uphold
decision.act   waive
decision.act   welcome|welcomes|welcomed
decision.act   withdraw
decision.act   write

# That nothing was decided, and the record says so.
decision.none   no [further|formal|firm|final] decision|decisions [was|were] [yet] taken|made|reached
decision.none   no [formal] resolution was passed|made|taken
decision.none   matter|application|item|question|request|motion was|were not determined|decided|resolved
decision.none   no agreement was reached
decision.none   no agreement could be reached
decision.none   without a|any decision being taken|made|reached
decision.none   to be made|taken|decided|determined at|in|by|when|following|after
decision.none   to be decided|determined|confirmed [.]
decision.none   a decision was not taken|made|reached

# What was done with the minutes of an earlier meeting; the sentence or the
# title of the item speaks of minutes.
decision.minutes   confirmed                         = approved
decision.minutes   confirmed|approved|accepted|adopted and signed      = approved
decision.minutes   confirmed as                      = approved
decision.minutes   approved                          = approved
decision.minutes   accepted                          = approved
decision.minutes   adopted                           = approved
decision.minutes   agreed                            = agreed
decision.minutes   agreed and signed                 = agreed
decision.minutes   signed                            = approved
decision.minutes   taken as read                     = approved
decision.minutes   taken as read and|, approved|adopted|confirmed|signed|agreed    = approved
decision.minutes   found to be correct               = approved
decision.minutes   approved as a true|correct|accurate    = approved
decision.minutes   passed as [a|an|the] true|correct|accurate         = approved
decision.minutes   moved|proposed as [a|an|the|being] [a] true|correct|accurate   = approved
decision.minutes   moved|proposed by ... and|, seconded by ... as [a|an|the|being] [a] true|correct|accurate   = approved
decision.minutes   moved|proposed ... and|, seconded ... as [a|an|the|being] [a] true|correct|accurate   = approved

# The answer to an application, behind or below it.
decision.response  no objection|objections|observation|observations|comment|comments   = agreed
decision.response  no planning objection|objections                     = agreed
decision.response  recommend|recommends|recommended approval|refusal    = recommended
decision.response  approval|refusal|permission|consent|support recommended   = recommended
decision.response  approved by [the] parish|town|community council      = approved
decision.response  [strongly] object|objects                            = refused
decision.response  support|supports|supported                    = agreed
decision.response  objection                                     = refused
decision.response  neutral [comment|comments|stance|position|view]       = agreed
decision.response  no view|views|opinion                         = agreed
decision.response  [the] [parish|town|community] council|committee [strongly] objects|objected|object [strongly] to   = refused
decision.response  [the] [parish|town|community] council|committee [strongly|fully] supports|supported|support the|this   = agreed
decision.response  members|councillors [strongly] objected to    = refused
decision.response  [the] [parish|town] council object|objects|objected strongly     = refused

decision.not    it was noted
decision.not    following resolution                 = proposed
decision.not    resolution below                     = proposed
decision.not    asked to pass                        = proposed
decision.not    to resolve that|to
decision.not    at its meeting [held] on
decision.not    at their meeting [held] on
decision.not    that it was
decision.not    at the last meeting                  = past
decision.not    at the previous meeting              = past
decision.not    at our last meeting                  = past
decision.not    at last month's meeting              = past
decision.not    the preceding|foregoing|above minutes = past

decision.outcome   agreed                            = agreed
decision.outcome   agree                             = agreed
decision.outcome   supported                         = agreed
decision.outcome   support                           = agreed
decision.outcome   endorsed                          = agreed
decision.outcome   accepted                          = agreed
decision.outcome   adopted                           = approved
decision.outcome   approved                          = approved
decision.outcome   approves                          = approved
decision.outcome   granted                           = approved
decision.outcome   refused                           = refused
decision.outcome   rejected                          = refused
decision.outcome   deferred                          = deferred
decision.outcome   noted                             = noted
decision.outcome   notes                             = noted
decision.outcome   received                          = noted
decision.outcome   recommended                       = recommended
decision.outcome   referred                          = referred
decision.outcome   appointed                         = appointed
decision.outcome   elected                           = appointed

# The meeting as it speaks of itself: with a verb it makes a prose decision.
body.word   the committee                            = meeting
body.word   the council                              = meeting
body.word   the parish council                       = meeting
body.word   the town council                         = meeting
body.word   the cabinet                              = meeting
body.word   the board                                = meeting
body.word   the panel                                = meeting
body.word   the sub-committee                        = meeting
body.word   the executive                            = meeting
body.word   the meeting                              = meeting
body.word   the community council                    = meeting
body.word   the cc                                   = meeting
body.word   the councillors                          = meeting
body.word   the members                              = meeting
body.word   the trustees                             = meeting
body.word   the governors                            = meeting
body.word   governors                                = meeting
body.word   all governors                            = meeting
body.word   trustees                                 = meeting
body.word   the governing body|board                 = meeting
body.word   the trust board                          = meeting
body.word   the directors                            = meeting
body.word   councillors                              = meeting
body.word   all councillors                          = meeting
body.word   all members                              = meeting
body.word   all board|committee|council members      = meeting
body.word   all present                              = meeting
body.word   all those present                        = meeting
body.word   those present                            = meeting
body.word   everyone                                 = meeting
body.word   committee                                = meeting
body.word   parish council                           = meeting
body.word   the forum                                = meeting
body.word   the joint committee|board                = meeting
body.word   the assembly|commission                  = meeting
body.word   the subcommittee                         = meeting
body.word   the board of directors|trustees|governors|commissioners|education   = meeting
body.word   the executive|management committee       = meeting
body.word   the pcc                                  = meeting
body.word   cabinet                                  = meeting
body.word   council                                  = meeting
body.word   members                                  = meeting
body.word   we                                       = meeting

# What the meeting did, in its own name: "The Committee approved the report".
# "Report noted.", "Quote from Lampco accepted.": what is said so was decided on
decision.paper  report|reports|update|updates|correspondence|letter|letters|information|position|balances
decision.paper  quote|quotes|quotation|quotations|estimate|estimates|tender|tenders|offer
decision.paper  payment|payments|invoice|invoices|account|accounts|cheque|cheques|expenditure|schedule
decision.paper  budget|precept|donation|donations|grant|statement|statements|reconciliation|accounts
decision.paper  policy|policies|standing orders|financial regulations|code of conduct|risk assessment|terms of reference
decision.paper  fee|fees|rent|rents|hire charge|charges|subscription|membership|purchase
decision.paper  privacy notice|notices|asset register|procedure|procedures|protocol|annual return|insurance|renewal
decision.paper  proposal|proposals|action plan|strategy|minutes|notes|dates|schedule of meetings

decision.verb   agreed|decided|determined to|that|not      = agreed
decision.verb   agreed|decided unanimously to|that   = agreed
decision.verb   voted [unanimously] [by # votes to #] to|that  = agreed
decision.verb   voted # [-|–|to] # to|that           = agreed
decision.verb   was|were [all|unanimously] in favour of  = agreed
decision.verb   objected to the|this application|proposal|plan|plans|development  = refused
decision.verb   wishes|wish to object|support .|to|on|the  = agreed
decision.verb   gave [its|their] [full|unanimous] approval|consent|permission|agreement to|for  = approved
decision.verb   confirmed the appointment|election|re-election of  = approved
decision.verb   agreed a|an|the|these|this|those|all|on|upon  = agreed
decision.verb   agreed payment|payments|expenditure|funding|his|her|its|their   = agreed
decision.verb   agreed .                             = agreed
decision.verb   agreed , that|to                     = agreed
decision.verb   agreed with [all] the recommendation|recommendations|proposal|proposals = agreed
decision.verb   agreed|resolved|decided (                = agreed
decision.verb   noted (                              = noted
decision.verb   agreed|resolved|decided [unanimously] , in terms|accordance|pursuance|line  = agreed
decision.verb   agreed|resolved|decided [unanimously] , under|by|on|following|having|subject   = agreed
decision.verb   was|were in [full|unanimous] agreement [with|to|for|that]   = agreed
decision.verb   had no objection|objections|observations|comment|comments  = agreed
decision.verb   raised no objection|objections       = agreed
decision.verb   has|have no objection|objections|observations|comments  = agreed
decision.verb   supports|support the|this application|proposal|plan  = agreed
decision.verb   objects|object to the|this application|proposal      = refused
decision.verb   supported a|an|the|this|these        = agreed
decision.verb   approved a|an|the|this|these|all|both|that|payment|payments|expenditure|funding|having|in|its|his|her|their|up   = approved
decision.verb   accepted a|an|the|this|these|all     = approved
decision.verb   adopted a|an|the|this|these          = approved
decision.verb   adopted|approved|passed|enacted resolution|resolutions|ordinance|ordinances|bylaw|by-law [no|number|#]   = approved
decision.verb   ratified a|an|the|this|these         = approved
decision.verb   endorsed a|an|the|this|these         = approved
decision.verb   authorised a|an|the|this|these       = approved
decision.verb   appointed a|an                       = agreed
decision.verb   appointed cllr|cllrs|councillor|councillors|mr|mrs|ms|miss|dr= agreed
decision.verb   co-opted cllr|councillor|mr|mrs|ms|miss|dr= agreed
decision.verb   appointed the following              = agreed
decision.verb   reviewed|considered|checked and adopted|approved|accepted= approved
decision.verb   reviewed|considered|discussed and agreed= agreed
decision.verb   adopted its|their|all|standing|revised|new|updated= approved
decision.verb   agreed in principle                  = agreed
decision.verb   certified itself|themselves exempt   = agreed
decision.verb   declined to|the|a|an|this            = refused
decision.verb   decided against                      = refused
decision.verb   voted [unanimously] in favour of     = agreed
decision.verb   was|were [all] happy|content|pleased to support|approve|agree|accept= agreed
decision.verb   strongly objects|object|objected to  = refused
decision.verb   [strongly|fully] supports|support|supported the|this [planning|licensing] application|proposal|scheme|development= agreed
decision.verb   deferred the|this|these|it|any|a|an|all|consideration|making|determination|decision|discussion|item|until|pending   = deferred
decision.verb   deferred to [the|a] next|later|following|future|subsequent|further   = deferred
decision.verb   deferred .                           = deferred
decision.verb   recommended|recommends that|to|approval|refusal|acceptance          = recommended
decision.verb   declined|refused|rejected the|a|an|this|to|permission   = refused
decision.verb   noted the [action|risk|annual|quarterly|financial|budget|treasurer's|clerk's|monthly|verbal|written|latest|draft|performance|progress|work|chair's] report|reports|update|updates|minutes|tracker|log|register|statement|statements|plan|programme|accounts|correspondence|information|summary|position|contents|paper|papers|story|presentation|apologies [.]   = noted
decision.verb   received and noted a|an|the|all      = noted
decision.verb   had before it|them [,] and approved|adopted|confirmed   = approved
decision.verb   received and approved|adopted|accepted a|an|the|all   = approved
decision.verb   noted [the] previously circulated report|reports|minutes|update|updates|paper|papers|correspondence   = noted
decision.verb   noted minutes|report|reports|correspondence of|on|from|regarding|dated  = noted
decision.verb   noted with ... the report|update|position|contents|paper   = noted

# ---- recommendations: what was asked, never what was decided ------------------

recommend.lead   is|are|was|were [also] asked to [agree|approve|consider|note|endorse|support] [that] :
recommend.lead   is|are|was|were [also] recommended to :
recommend.lead   is|are|was|were [also] recommended that :
recommend.lead   is|are|was|were [also] invited to :
recommend.lead   is|are|was|were [also] requested to :
recommend.lead   it is recommended
recommend.lead   it was recommended
recommend.lead   recommended [that] :
recommend.lead   recommends [that] :
recommend.lead   recommending [that] :
recommend.lead   recommended that
recommend.lead   recommendation|recommendations :
recommend.lead   recommendation :
recommend.lead   recommendations :
recommend.lead   officer|officers recommendation :

# In a sentence: what is asked stands behind it.
recommend.ask    recommended to [the] board|committee|council|cabinet|panel|executive|members that
recommend.ask    asked|invited|requested the board|committee|council|cabinet|panel|executive|members to
recommend.ask    the report recommended that
recommend.ask    it is|was [further] recommended that
recommend.ask    it is|was recommended by ... that
recommend.ask    the clerk|treasurer|secretary|officer|officers|director|manager|chairman|chair|surveyor|engineer|auditor recommended|recommends that

# ---- people -------------------------------------------------------------------

honorific   cllr                                     = member
honorific   cllrs                                    = member
honorific   clr                                      = member
honorific   coun                                     = member
honorific   couns                                    = member
honorific   clrs                                     = member
honorific   councillor                               = member
honorific   councillors                              = member
honorific   c|d|b|cc / cllr                          = member
honorific   county councillor                        = member
honorific   district councillor                      = member
honorific   borough councillor                       = member
honorific   county cllr                              = member
honorific   district cllr                            = member
honorific   dist|boro|co [.] cllr|councillor         = member
honorific   borough cllr                             = member
honorific   cmhlr                                    = member
honorific   comhairleoir|comhairleoirí|comhairleoiri  = member
honorific   parish councillor                        = member
honorific   parish councillors                       = member
honorific   parish cllr                              = member
honorific   parish cllrs                             = member
honorific   town councillor                          = member
honorific   town councillors                         = member
honorific   town cllr                                = member
honorific   community councillor                     = member
honorific   community councillors                    = member
honorific   county councillors                       = member
honorific   district councillors                     = member
honorific   borough councillors                      = member
honorific   city councillor                          = member
honorific   city councillors                         = member
honorific   county cllrs                             = member
honorific   district cllrs                           = member
honorific   borough cllrs                            = member
honorific   unitary councillor                       = member
honorific   cc                                       = member
honorific   independent member                       = member
honorific   lay member                               = member
honorific   deputy councillor                        = member
honorific   alderman                                 = member
honorific   ald                                      = member
honorific   bailie                                   = member
honorific   council member                           = member
honorific   council members                          = member
honorific   councilmember                            = member
honorific   cr                                       = member
honorific   crs                                      = member
honorific   councilmembers                           = member
honorific   councilman                               = member
honorific   councilwoman                             = member
honorific   councilor                                = member
honorific   councilors                               = member
honorific   aldermen                                 = member
honorific   alderwoman                               = member
honorific   selectman                                = member
honorific   selectwoman                              = member
honorific   lord provost                             = member
honorific   depute lord provost                      = member
honorific   provost                                  = member
honorific   depute provost                           = member
honorific   councilperson                            = member
honorific   board member                             = member
honorific   alderperson                              = member
honorific   mr                                       = title
honorific   mrs                                      = title
honorific   ms                                       = title
honorific   miss                                     = title
honorific   mx                                       = title
honorific   messrs                                   = title
honorific   dr                                       = title
honorific   prof                                     = title
honorific   professor                                = title
honorific   professors                               = title
honorific   profs                                    = title
honorific   drs                                      = title
honorific   right worshipful                         = title
honorific   worshipful                               = title
honorific   sir                                      = title
honorific   dame                                     = title
honorific   lady                                     = title
honorific   baroness                                 = title
honorific   rev                                      = title
honorific   revd                                     = title
honorific   reverend                                 = title
honorific   canon                                    = title
honorific   father                                   = title
honorific   judge                                    = title
honorific   col                                      = title
honorific   colonel                                  = title
honorific   major                                    = title
honorific   captain                                  = title
honorific   capt                                     = title
honorific   mr and mrs                               = title
honorific   rt hon                                   = title
honorific   right honourable                         = title
honorific   hon                                      = title
honorific   the hon                                  = title
honorific   archdeacon                               = title
honorific   dean                                     = title
honorific   lord                                     = title
honorific   fr                                       = title
honorific   lt                                       = title
honorific   lieutenant                               = title
honorific   lt col                                   = title
honorific   lieutenant colonel                       = title
honorific   maj                                      = title
honorific   brigadier                                = title
honorific   brig                                     = title
honorific   cdr                                      = title
honorific   commander                                = title
honorific   wing commander                           = title
honorific   squadron leader                          = title
honorific   sqn ldr                                  = title
honorific   minister                                 = title
honorific   senator                                  = title
honorific   an tuasal                                = title
honorific   uas                                      = title
honorific   ven                                      = title
honorific   venerable                                = title
honorific   rabbi                                    = title
honorific   imam                                     = title
honorific   sheriff                                  = title
honorific   rev canon                                = title
honorific   revd canon                               = title
honorific   mme                                      = title
honorific   pcc                                      = officer
honorific   acc                                      = officer
honorific   pc                                       = officer
honorific   pcso                                     = officer
honorific   pcs                                      = officer
honorific   sgt                                      = officer
honorific   insp                                     = officer
honorific   inspector                                = officer
honorific   supt                                     = officer
honorific   superintendent                           = officer
honorific   detective                                = officer
honorific   wpc                                      = officer
honorific   acting superintendent                    = officer
honorific   sergeant                                 = officer
honorific   chief insp                               = officer
honorific   ch insp                                  = officer
honorific   detective [chief] inspector              = officer
honorific   detective sergeant                       = officer
honorific   police constable                         = officer
honorific   assistant chief constable                = officer
honorific   deputy chief constable                   = officer
honorific   chief constable                          = officer
honorific   chief inspector                          = officer
honorific   chief superintendent                     = officer

postnominal cb
postnominal cmg
postnominal kcb
postnominal kpm
postnominal mbe
postnominal obe
postnominal cbe
postnominal bem
postnominal qpm
postnominal dl
postnominal jp
postnominal mp
postnominal msp
postnominal ms
postnominal as
postnominal mla
postnominal mep
postnominal am
postnominal ac
postnominal frs
postnominal phd
postnominal qfsm
postnominal ostj
postnominal frsa
postnominal dcl
postnominal vl
postnominal gm
postnominal qgm
postnominal mc
postnominal mvo
postnominal kbe
postnominal dbe
postnominal gbe
postnominal ch
postnominal rd
postnominal erd
postnominal bsc
postnominal ma
postnominal fcca
postnominal cpfa
postnominal cipfa
postnominal psc
postnominal cilca
postnominal pslcc
postnominal fslcc
postnominal tds
postnominal qc
postnominal kc
postnominal td

particle    van
particle    von
particle    der
particle    den
particle    de
particle    du
particle    la
particle    le
particle    st
particle    ap
particle    ab
particle    mac
particle    mc
particle    o
particle    di
particle    da
particle    al
particle    el
particle    bin
particle    ní
particle    nic
particle    uí
particle    ó
particle    mhic
particle    nighean
particle    nan

# Offices, by their last word. A word here never ends a personal name.
# "= anybody": without words before it nobody in particular.
role    chair
role    chairman
role    chairwoman
role    chairperson
role    vice-chair
role    vice-chairman
role    vice chair
role    vice chairman
role    deputy chairman
role    deputy chair
role    convener
role    convenor
role    presiding
role    facilitator
role    mayor
role    deputy mayor
role    lord mayor
role    provost
role    lord provost
role    leader
role    deputy leader
role    cathaoirleach
role    an cathaoirleach
role    leas-chathaoirleach
role    president
role    clerk
role    town clerk
role    chief executive
role    chief executive officer
role    superintendant
role    chief superintendant
role    attorney
role    captain
role    commodore
role    harbour master
role    harbourmaster
role    hon sec
role    hon secretary
role    hon treasurer
role    counsel
role    general counsel
role    board clerk
role    sheriff
role    connetable
role    city manager
role    town manager
role    county manager
role    city clerk
role    finance officer
role    accountable officer
role    vice-chancellor
role    deputy vice-chancellor
role    monitoring officer
role    officer                              = anybody
role    officers                             = anybody
role    official                             = anybody
role    manager
role    director
role    head
role    secretary
role    secretariat
role    solicitor
role    treasurer
role    administrator
role    engineer
role    senior engineer
role    surveyor
role    planner
role    architect
role    accountant
role    auditor
role    adviser
role    advisor
role    consultant                           = anybody
role    co-ordinator
role    coordinator
role    assistant                            = anybody
role    inspector
role    warden
role    ranger
role    lead                                 = anybody
role    member                               = anybody
role    cabinet member
role    portfolio holder
role    governor
role    headteacher
role    principal
role    constable
role    commissioner
role    superintendent
role    sergeant
role    librarian
role    curator
role    trustee                              = anybody
role    technician
role    specialist                           = anybody
role    analyst
role    executive                            = anybody
role    applicant
role    agent
role    objector                             = anybody
role    agent for the applicant
role    applicant's agent
role    petitioner                           = anybody
role    spokesperson
role    representative                       = anybody
role    independent person
role    meetings administrator
role    partner                              = anybody
role    regeneration officer
role    economist
role    lawyer
role    barrister
role    resident
role    invitee
role    standing invitee
role    local resident
role    elector
role    parishioner
role    chief
role    fire chief
role    deputy|assistant|acting|battalion|police chief
role    intern
role    minute taker
role    minutes secretary
role    minute secretary
role    parish clerk
role    deputy clerk
role    assistant clerk
role    locum clerk
role    rfo
role    responsible financial officer
role    responsible finance officer
role    ceo
role    foi officer
role    archdeacon
role    vicar
role    rector
role    curate
role    churchwarden
role    headmaster
role    headmistress
role    head teacher
role    deputy head
role    teacher
role    churchwardens
role    local member
role    ward member
role    ward councillor
role    legal adviser
role    caretaker
role    nurse
role    doctor
role    gp
role    matron
role    consultant surgeon
role    registrar
role    archivist
role    handler
role    webmaster
role    correspondent
role    contractor
role    developer
role    liaison
role    programmer
role    statistician
role    scientist
role    pharmacist
role    apprentice
role    graduate
role    trainee
role    delegate
role    observer
role    bursar
role    supervisor
role    co-optee
role    co-opted member
role    chancellor
role    dean
role    professor of
role    deputy lord mayor
role    mayor pro tem
role    mayor pro tempore
role    vice mayor
role    council president
role    president pro tem
role    board president
role    vice chairperson
role    deputy chairperson
role    vice-president
role    vice president
role    vice-convener
role    vice convener
role    depute convener
role    depute provost
role    depute
role    tanaiste
role    returning officer
role    scribe
role    note taker
role    notetaker
role    minutes
role    reporter
role    editor
role    handyman
role    groundsman
role    ombudsman
role    champion
role    postmaster

# Words before an office that belong to it.
role.word   acting
role.word   interim
role.word   deputy
role.word   assistant
role.word   senior
role.word   principal
role.word   chief
role.word   strategic
role.word   corporate
role.word   divisional
role.word   executive
role.word   democratic
role.word   planning
role.word   vice
role.word   joint
role.word   service
role.word   services

# A name in brackets or beside a person that has one of these is a body's;
# "= surname": behind a given name it may be a person's.
organisation.word   inc
organisation.word   llc
organisation.word   council
organisation.word   councils
organisation.word   authority
organisation.word   trust
organisation.word   board
organisation.word   committee
organisation.word   association
organisation.word   society
organisation.word   group
organisation.word   ltd
organisation.word   limited
organisation.word   plc
organisation.word   partnership
organisation.word   university
organisation.word   college
organisation.word   school
organisation.word   church                           = surname
organisation.word   nhs
organisation.word   ccg
organisation.word   police
organisation.word   constabulary
organisation.word   service
organisation.word   agency
organisation.word   federation
organisation.word   foundation
organisation.word   union
organisation.word   forum
organisation.word   network
organisation.word   company
organisation.word   strategy
organisation.word   project
organisation.word   report
organisation.word   plan
organisation.word   programme
organisation.word   policy
organisation.word   framework
organisation.word   road
organisation.word   street                           = surname
organisation.word   lane                             = surname
organisation.word   avenue
organisation.word   hall                             = surname
organisation.word   centre
organisation.word   house                            = surname
organisation.word   park                             = surname
organisation.word   government
organisation.word   department
organisation.word   ministry
organisation.word   office
organisation.word   panel
organisation.word   cabinet
organisation.word   community
organisation.word   team
organisation.word   appendix
organisation.word   section
organisation.word   act
organisation.word   town                             = surname
organisation.word   village
organisation.word   parish                           = surname
organisation.word   borough
organisation.word   district
organisation.word   county
organisation.word   city
organisation.word   services
organisation.word   chamber
organisation.word   audit
organisation.word   institute
organisation.word   institutes
organisation.word   hospital
organisation.word   surgery
organisation.word   alliance
organisation.word   consultants
organisation.word   consulting
organisation.word   consultancy
organisation.word   solicitors
organisation.word   architects
organisation.word   homes
organisation.word   housing
organisation.word   gazette
organisation.word   herald
organisation.word   times
organisation.word   news
organisation.word   bbc
organisation.word   residents
organisation.word   volunteers
organisation.word   environment
organisation.word   commission
organisation.word   collective
organisation.word   academy
organisation.word   bank                             = surname
organisation.word   clinic
organisation.word   partners
organisation.word   directorate
organisation.word   division
organisation.word   unit
organisation.word   legion
organisation.word   rotary
organisation.word   club
organisation.word   scouts
organisation.word   guides
organisation.word   museum
organisation.word   theatre
organisation.word   library
organisation.word   industries
organisation.word   developments
organisation.word   developers
organisation.word   estates
organisation.word   garda
organisation.word   llp

# Last words of a council's name, and of a committee's.
authority.noun  council
authority.noun  councils
authority.noun  corporation
authority.noun  combined authority
authority.noun  national park authority
authority.noun  fire authority
authority.noun  fire and rescue authority
authority.noun  health board
authority.noun  nhs trust
authority.noun  nhs foundation trust
authority.noun  clinical commissioning group
authority.noun  integrated care board
authority.noun  integration joint board
authority.noun  township of                      = first
authority.noun  city of                          = first
authority.noun  town of                          = first
authority.noun  borough of                       = first
authority.noun  county of                        = first
authority.noun  district of                      = first
authority.noun  london borough of                = first
authority.noun  royal borough of                 = first
authority.noun  metropolitan borough of          = first
authority.noun  county borough of                = first
authority.noun  city and county of               = first
authority.noun  corporation of                   = first
authority.noun  council of                       = first
authority.noun  parish of                        = first
authority.noun  municipality of                  = first
authority.noun  village of                       = first
authority.noun  region of                        = first
authority.noun  shire of                         = first
authority.noun  charter township of              = first
authority.noun  rural municipality of            = first
authority.noun  regional municipality of         = first
authority.noun  united townships of              = first
authority.noun  united counties of               = first
authority.noun  corporation of the city|town|township|village|county|municipality|district of = first
authority.noun  comhairle                        = first
authority.noun  church                           = weak
authority.noun  association                      = weak
authority.noun  society                          = weak
authority.noun  trust                            = weak
authority.noun  district                         = weak
authority.noun  partnership                      = weak
authority.noun  federation                       = weak
authority.noun  foundation                       = weak
authority.noun  network                          = weak
authority.noun  school                           = weak
authority.noun  college                          = weak
authority.noun  libraries                        = weak
authority.noun  library                          = weak
authority.noun  company                          = weak
authority.noun  cooperative                      = weak
authority.noun  co-operative                     = weak
authority.noun  community                        = weak
authority.noun  alliance                         = weak
authority.noun  university                       = weak
authority.noun  institute                        = weak
authority.noun  charity                          = weak
authority.noun  transport                        = weak
authority.noun  hospital                         = weak
authority.noun  academy                          = weak
authority.noun  club                             = weak
authority.noun   village hall                      = weak
authority.noun   memorial hall                     = weak
authority.noun   parish hall                       = weak
authority.noun   village hall trust                = weak
authority.noun   recreation ground                 = weak
authority.noun   playing field|fields              = weak
authority.noun   neighbourhood [development] plan  = weak
authority.noun   parish meeting                    = weak
authority.noun   burial ground                     = weak
authority.noun  pta                              = weak
authority.noun  hoa                              = weak
authority.noun  u3a                              = weak
authority.noun  centre                           = weak
authority.noun  authority
authority.noun  unitary authority
authority.noun  passenger transport executive
authority.noun  fire and rescue service
authority.noun  housing association
authority.noun  harbour|port|river|town commissioners
authority.noun  learning|academy|academies|education trust
authority.noun  homes|housing limited|ltd
authority.noun  co-operative|cooperative|society limited|ltd
authority.noun  school district
authority.noun  school district #
authority.noun  unit district #
authority.noun  residents' association

body.noun   committee
body.noun   sub-committee
body.noun   subcommittee
body.noun   cabinet
body.noun   executive
body.noun   board
body.noun   panel
body.noun   commission
body.noun   forum
body.noun   assembly
body.noun   working group
body.noun   working party
body.noun   municipal district
body.noun   joint committee
body.noun   partnership
body.noun   council
body.noun   municipal district of                = first
body.noun   metropolitan district of             = first
body.noun   joint committee for                  = first
body.noun   area committee for                   = first
body.noun   borough district of                  = first
body.noun   full authority
body.noun   full council
body.noun   sub committee
body.noun   sub-group
body.noun   steering group
body.noun   task group
body.noun   working groups
body.noun   task force
body.noun   liaison group
body.noun   council of governors
body.noun   participation group
body.noun   reference group
body.noun   user group
body.noun   users group
body.noun   focus group
body.noun   action group
body.noun   review group
body.noun   project group
body.noun   delivery group
body.noun   implementation group
body.noun   leadership group
body.noun   management group
body.noun   strategy group
body.noun   oversight group
body.noun   special interest group
body.noun   task and finish group
body.noun   joint board
body.noun   governing body
body.noun   governors
body.noun   trustees
body.noun   directors
body.noun   senate
body.noun   court
body.noun   tribunal
body.noun   hearing
body.noun   area board
body.noun   consultative group
body.noun   advisory group
body.noun   scrutiny
body.noun   team
body.noun   congress
body.noun   summit
body.noun   conference

# ---- what people did -----------------------------------------------------------

speech.verb  said
speech.verb  says
speech.verb  stated
speech.verb  reported
speech.verb  advised
speech.verb  advises
speech.verb  explained
speech.verb  explains
speech.verb  presented
speech.verb  introduced
speech.verb  asked
speech.verb  asks
speech.verb  queried
speech.verb  questioned
speech.verb  enquired
speech.verb  inquired
speech.verb  answered
speech.verb  replied
speech.verb  responded
speech.verb  commented
speech.verb  confirmed
speech.verb  informed
speech.verb  outlined
speech.verb  highlighted
speech.verb  suggested
speech.verb  proposed
speech.verb  moved
speech.verb  welcomed
speech.verb  thanked
speech.verb  noted
speech.verb  clarified
speech.verb  added
speech.verb  provided
speech.verb  gave
speech.verb  made
speech.verb  expressed
speech.verb  drew
speech.verb  referred
speech.verb  spoke
speech.verb  raised
speech.verb  requested
speech.verb  invited
speech.verb  summarised
speech.verb  summarized
speech.verb  summed
speech.verb  updated
speech.verb  described
speech.verb  apologised
speech.verb  apologized
speech.verb  emphasised
speech.verb  emphasized
speech.verb  stressed
speech.verb  reminded
speech.verb  announced
speech.verb  felt
speech.verb  thought
speech.verb  believed
speech.verb  considered
speech.verb  argued
speech.verb  complained
speech.verb  supported
speech.verb  opposed
speech.verb  objected
speech.verb  regretted
speech.verb  wished
speech.verb  shared
speech.verb  showed
speech.verb  submitted
speech.verb  tabled
speech.verb  acknowledged
speech.verb  observed
speech.verb  remarked
speech.verb  offered
speech.verb  hoped
speech.verb  congratulated
speech.verb  undertook
speech.verb  wondered
speech.verb  mentioned
speech.verb  assured
speech.verb  warned
speech.verb  agreed
speech.verb  circulated
speech.verb  indicated
speech.verb  voiced
speech.verb  conveyed
speech.verb  addressed
speech.verb  maintained
speech.verb  disagreed
speech.verb  insisted
speech.verb  recalled
speech.verb  urged
speech.verb  reiterated
speech.verb  reassured
speech.verb  commended
speech.verb  complimented
speech.verb  praised
speech.verb  reflected
speech.verb  read
speech.verb  volunteered
speech.verb  promised
speech.verb  demonstrated
speech.verb  illustrated
speech.verb  told
speech.verb  delivered
speech.verb  elaborated
speech.verb  expanded
speech.verb  concluded
speech.verb  concurred
speech.verb  contended
speech.verb  cautioned
speech.verb  challenged
speech.verb  criticised
speech.verb  criticized
speech.verb  disputed
speech.verb  doubted
speech.verb  encouraged
speech.verb  estimated
speech.verb  implored
speech.verb  interjected
speech.verb  intimated
speech.verb  lamented
speech.verb  opined
speech.verb  pleaded
speech.verb  pledged
speech.verb  posed
speech.verb  predicted
speech.verb  quoted
speech.verb  reaffirmed
speech.verb  recapped
speech.verb  recounted
speech.verb  refuted
speech.verb  relayed
speech.verb  remembered
speech.verb  signalled
speech.verb  speculated
speech.verb  talked
speech.verb  testified
speech.verb  underlined
speech.verb  advocated
speech.verb  appealed
speech.verb  conceded
speech.verb  countered
speech.verb  detailed
speech.verb  echoed
speech.verb  exclaimed
speech.verb  paraphrased
speech.verb  rejoined
speech.verb  retorted
speech.verb  ruled
speech.verb  specified
speech.verb  sympathised
speech.verb  cited
speech.verb  set out
speech.verb  took members through
speech.verb  took the committee through
speech.verb  went through
speech.verb  pointed out
speech.verb  paid tribute
speech.verb  was concerned
speech.verb  was pleased to
speech.verb  was of the view|opinion
speech.verb  was not convinced
speech.verb  drew attention
speech.verb  discussed
speech.verb  wanted to
speech.verb  believes
speech.verb  thinks
speech.verb  feels
speech.verb  congratulates
speech.verb  suggests
speech.verb  proposes
speech.verb  confirms
speech.verb  informs
speech.verb  expresses
speech.verb  introduces
speech.verb  announces
speech.verb  mentions
speech.verb  reminds
speech.verb  agrees
speech.verb  describes
speech.verb  responds
speech.verb  replies
speech.verb  recommends
speech.verb  acknowledges
speech.verb  stresses
speech.verb  emphasises
speech.verb  enquired
speech.verb  recounts
speech.verb  welcomes
speech.verb  thanks
# In the present tense these are things, too: only behind a name.
speech.verb  reports                                 = person
speech.verb  comments                                = person
speech.verb  states                                  = person
speech.verb  notes                                   = person
speech.verb  shares                                  = person
speech.verb  wishes                                  = person
speech.verb  moves                                   = person
speech.verb  requests                                = person
speech.verb  queries                                 = person
speech.verb  questions                               = person
speech.verb  raises                                  = person
speech.verb  highlights                              = person
speech.verb  outlines                                = person
speech.verb  presents                                = person
speech.verb  adds                                    = person
speech.verb  offers                                  = person
speech.verb  speaks                                  = person
speech.verb  discusses                               = person
speech.verb  gives [an|a] update|report|overview|presentation|summary = person
speech.verb  declared a quorum
speech.verb  declared the
speech.verb  opened [the] meeting|hearing|session|discussion|debate|proceedings
speech.verb  took questions
speech.verb  brought forth|forward
speech.verb  affirmed
speech.verb  reinforced
speech.verb  referenced
speech.verb  clarifies
speech.verb  reports that
speech.verb  enquires
speech.verb  had a number of questions
speech.verb  was|were invited to address|speak|present
speech.verb  was|were invited ... to address|speak|present|comment
speech.verb  agreed to                               = none
speech.verb  had [a couple of|some|several] questions
speech.verb  accepted that
speech.verb  recommended that
speech.verb  feared that
speech.verb  replied to
speech.verb  called for
speech.verb  called on|upon
speech.verb  ran through
speech.verb  touched on|upon
speech.verb  led a discussion
speech.verb  led the discussion
speech.verb  sought clarification|confirmation|assurance|assurances|an assurance|information|views
speech.verb  put forward
speech.verb  played a
# What sounds like speaking, and is not.
speech.verb  made a declaration                      = none
speech.verb  made the following declaration|declarations  = none
speech.verb  gave apologies|his apologies|her apologies|their apologies  = none
speech.verb  offered apologies|his apologies|her apologies  = none
speech.verb  submitted apologies|his apologies|her apologies  = none
speech.verb  provided a|the venue                    = none
speech.verb  gave|provided|delivered a lecture|concert|workshop|course|class = none
speech.verb  declared the following                  = none
speech.verb  declared the|a|an [same] [personal|prejudicial|pecuniary|other] interest|interests = none

# Between a speaker and the verb.
speech.adverb  also
speech.adverb  then
speech.adverb  further
speech.adverb  again
speech.adverb  briefly
speech.adverb  who
speech.adverb  all
speech.adverb  therefore
speech.adverb  subsequently
speech.adverb  formally
speech.adverb  later
speech.adverb  both
speech.adverb  both of whom
speech.adverb  additionally
speech.adverb  strongly
speech.adverb  respectfully
speech.adverb  accordingly
speech.adverb  and members|councillors
speech.adverb  commenced by
speech.adverb  first
speech.adverb  firstly
speech.adverb  finally
speech.adverb  helpfully
speech.adverb  kindly
speech.adverb  verbally
speech.adverb  similarly
speech.adverb  clearly
speech.adverb  duly
speech.adverb  personally
speech.adverb  simply
speech.adverb  now
speech.adverb  next
speech.adverb  did
speech.adverb  once again
speech.adverb  in turn

# Before a name: whoever follows spoke, too. "= to": only where "to" stands
# behind the name; "= comma": a comma; "= for": "for" and what was spoken;
# "= start": only at the beginning of a sentence.
speech.to    invited                                 = to
speech.to    introduced                              = to
speech.to    called upon|on                          = to
speech.to    thanked                                 = for
speech.to    question|questions|query|queries [#] [raised|asked|posed|put|submitted|received] from|by
speech.to    comment|comments|observation|observations|suggestion|request|enquiry|representation|representations [made|received|raised] from|by
speech.to    address|statement|presentation|deputation|talk|speech|update|petition [given|made|received|delivered] by
speech.to    statement|presentation|deputation|talk|address from
speech.to    in reply|response|answer to             = comma
speech.to    responding|replying to                  = comma
speech.to    deputation|deputations|delegation|presentation|statement|question|questions|representations was|were received|heard|taken|made|given|put from|by
speech.to    heard [representations] from
speech.to    heard representations made by
speech.to    addressed by
speech.to    read out by
speech.to    suspended|adjourned [briefly] for|to|to allow = to
speech.to    moved|proposed|presented|introduced|raised|outlined|explained|suggested|highlighted|stressed|asked|noted|reported by [:]
speech.to    expressed|voiced|queried|mentioned|questioned|stated|clarified by [:]
speech.to    led by
speech.to    informed|told|advised|reminded by
speech.to    response|reply|answer from|by [:]       = start
speech.to    [on] the proposal of
speech.to    [on] the motion of
speech.to    [on] a motion by|from|of
speech.to    notice of motion by|from
speech.to    proposer [:]
speech.to    proposed [:]                            = start
speech.to    moved [:]                               = start

# What a speaker makes: "Cllr Orme's query". "= list": a line of it that ends
# in a colon has the speakers below it.
speech.noun  question|questions|query|queries        = list
speech.noun  the following ... spoke|addressed       = list
speech.noun  the following speakers|spoke|addressed  = list
speech.noun  speaker|speakers                        = list
speech.noun  comment|comments
speech.noun  suggestion|suggestions
speech.noun  request
speech.noun  enquiry
speech.noun  point
speech.noun  concern|concerns
speech.noun  observation|observations
speech.noun  remarks
speech.noun  contribution                            = list
speech.noun  presentation|presentations              = list
speech.noun  representations                         = list
speech.noun  statement|statements                    = list
speech.noun  speech                                  = list
speech.noun  talk
speech.noun  update
speech.noun  address
speech.noun  deputation|deputations                  = list
speech.noun  delegation|delegations                  = list
speech.noun  public [registered] speaker|speakers    = list
speech.noun  speaker|speakers                        = list
speech.noun  following [people|persons|residents|members|objectors] spoke  = list
speech.noun  petition

# ---- attendance ----------------------------------------------------------------

attendance  present                                  = present
attendance  those present                            = present
attendance  present|attending (in person)            = present
attendance  present|attending (remotely|virtually|online) = remote
attendance  present|attending (via|by teams|zoom|video|telephone) = remote
attendance  present in [the] [council] chamber|room|person [:]   = present
attendance  attending|attended in person [:]         = present
attendance  present via|by teams|zoom|video|videolink|telephone [:]   = remote
attendance  members present                          = present
attendance  members                                  = present
attendance  councillors present                      = present
attendance  councillors                              = present
attendance  aldermen :                               = present
attendance  committee members present                = present
attendance  present in the chair                     = present
attendance  members|councillors present in [the] [council] chamber   = present
attendance  members|councillors online|on-line|remotely|virtually    = remote
attendance  members|councillors attending|participating|joining online|remotely|virtually   = remote
attendance  [also] [present|attending|participating] online|on-line [:]   = remote
attendance  in the chair                             = present
attendance  those attending                          = present
attendance  attendees                                = present
attendance  attendance                               = present
attendance  sederunt                                 = present
attendance  roll call                                = present
attendance  who was there                            = present
attendance  on the call                              = present
attendance  dialled|dialed in                        = remote
attendance  sorry                                    = apologies
attendance  public|staff|parent|elected|appointed|co-opted|community|foundation|partner|trust governors = present
attendance  elected|appointed|nominated members      = present
attendance  management :                             = in-attendance
attendance  also present were                        = in-attendance
attendance  others present were                      = in-attendance
attendance  the following members|councillors|directors|trustees|commissioners were|was present [in person|in-person|physically] = present
attendance  the following members|councillors|directors|trustees|commissioners were|was present via|by teleconference|videoconference|zoom|teams|telephone|phone = remote
attendance  the following members|councillors|directors|trustees|commissioners were|was present remotely|virtually|online = remote
attendance  the following members|councillors|directors|trustees|commissioners were|was absent = absent
attendance  gallery                                  = in-attendance
attendance  roll call of members                     = present
attendance  commissioners|supervisors|selectmen|trustees|directors|governors|aldermen present = present
attendance  cathaoirleach :                          = present
attendance  i lathair                                = present
attendance  baill                                    = present
attendance  i láthair                                = present
attendance  baill i|a láthair|lathair                = present
attendance  as láthair                               = apologies
attendance  leithscéalta|leithscealta                = apologies
attendance  present in [the] chamber|room|person     = present
attendance  officers|officials present in [the] chamber|room|person   = in-attendance
attendance  officers|officials present via|by teams|zoom|remotely|online   = in-attendance
attendance  [the] following officers|officials were [also] in attendance :  = in-attendance
attendance  [together|along] with :                  = in-attendance
attendance  oifigigh                                 = in-attendance
attendance  leithsceal|leithsceala                   = apologies
attendance  there were present the following [members|councillors] = present
attendance  the following members|councillors were|are present = present
attendance  the following were|was present           = present
attendance  those in attendance                      = present
attendance  officers|others|officials in             = in-attendance
attendance  present were                             = present
attendance  in attendance were                       = in-attendance
attendance  who came :                               = present
attendance  who could not come :                     = apologies
attendance  co-opted members                         = present
attendance  also present                             = in-attendance
attendance  also in attendance                       = in-attendance
attendance  in attendance                            = in-attendance
attendance  in att [.] :                             = in-attendance
attendance  officers in attendance                   = in-attendance
attendance  officials in attendance                  = in-attendance
attendance  officials present                        = in-attendance
attendance  other members in attendance              = in-attendance
attendance  other councillors in attendance          = in-attendance
attendance  officers present                         = in-attendance
attendance  officers                                 = in-attendance
attendance  officials                                = in-attendance
attendance  attending                                = in-attendance
attendance  guests                                   = in-attendance
attendance  guest|guests :                           = in-attendance
attendance  [meetings|meeting|committee] administrator : = in-attendance
attendance  minute|minutes secretary :               = in-attendance
attendance  note|notes taker :                       = in-attendance
attendance  notes taken by                           = in-attendance
attendance  committee|governance|democratic services officer : = in-attendance
attendance  police|police scotland :                 = in-attendance
attendance  observers                                = in-attendance
attendance  apologies                                = apologies
attendance  apols [:]                                = apologies
attendance  absent with apologies|apology            = apologies
attendance  absent without apologies|apology         = absent
attendance  apologies for absence                    = apologies
attendance  apology for absence                      = apologies
attendance  an apology for absence                   = apologies
attendance  an apology [for absence] was received    = apologies
attendance  apologies received                       = apologies
attendance  apologies received from                  = apologies
attendance  absent                                   = absent
attendance  leave of absence                         = apologies
attendance  substitutes                              = substitute
attendance  oireachtas members                       = present
attendance  garda nominees|nominations|members       = present
attendance  community representatives|members        = present
attendance  ppn ... nominees|representatives         = present
attendance  sectoral nominees|representatives|interests = present
attendance  external members|representatives         = present
attendance  ex-officio members                       = present
attendance  ward members                             = present
attendance  lay members                              = present
attendance  independent members                      = present
attendance  non-executive directors|members|governors = present
attendance  executive directors|members              = present
attendance  union|staff|employer|employers|church|parent|teacher representatives|side = present
attendance  employers|employee|employees|management|union|unions|staff side = present
attendance  employer's|employee's side               = present
attendance  employers' side                          = present
attendance  employees' side                          = present
attendance  trade union side                         = present
attendance  religious representatives                = present
attendance  substantive members                      = present
attendance  voting members                           = present
attendance  non-councillor members                   = present
attendance  other members present                    = present
attendance  presiding                                = present
attendance  [when] there were present                = present
attendance  bailies                                  = present
attendance  other councillors present                = present
attendance  other attendees present                  = present
attendance  attending members                        = present
attendance  members attending in accordance with     = in-attendance
attendance  members attending under                  = in-attendance
attendance  councillors attending under              = in-attendance
attendance  other members attending                  = in-attendance
attendance  non-members in attendance                = in-attendance
attendance  non-committee members [present|in attendance] = in-attendance
attendance  non committee members [present|in attendance] = in-attendance
attendance  non-members present                      = in-attendance
attendance  other elected members [present|in attendance] = in-attendance
attendance  representatives ... in attendance        = in-attendance
attendance  members of the public                    = in-attendance
attendance  observing                                = in-attendance
attendance  members of the press                     = in-attendance
attendance  also present via                         = remote
attendance  council|committee|board|group|forum|panel|cabinet|executive|trust members present = present
attendance  board|committee|council members          = present
attendance  members attending                        = present
attendance  panel|sub-committee|subcommittee :       = present
attendance  panel|sub-committee|subcommittee members [present] = present
attendance  hearing|licensing|hearings panel|sub-committee : = present
attendance  members of the panel|sub-committee [present] = present
attendance  interested|other parties [present]       = in-attendance
attendance  members in attendance                    = present
attendance  present at the meeting                   = present
attendance  members of the committee|council|board|forum [present] = present
attendance  councillors attending                    = present
attendance  councillors in attendance                = present
attendance  cllrs present                            = present
attendance  parish|town|community councillors [present] = present
attendance  voting members [present]                 = present
attendance  elected members [present]                = present
attendance  directors|trustees|governors [present]   = present
attendance  present in person                        = present
attendance  board|committee|council|commission members present in person = present
attendance  board|committee|council|commission members present virtually|remotely|online = remote
attendance  board|committee|council|commission members present via|by zoom|teams|video|telephone|phone = remote
attendance  board|committee|council|commission members absent|excused = absent
attendance  board|committee|council|commission members in attendance = present
attendance  commissioners|directors|trustees|supervisors in attendance = present
attendance  members excused                          = apologies
attendance  in person                                = present
attendance  chair :                                  = present
attendance  chairman :                               = present
attendance  chair|chairman for|of the meeting|assembly :   = present
attendance  chairperson :                            = present
attendance  chairwoman :                             = present
attendance  convener :                               = present
attendance  chair|chairman present :                 = present
attendance  in the chair :                           = present
attendance  chairing :                               = present
attendance  school members                           = present
attendance  non-school members                       = present
attendance  attended                                 = present
attendance  attended by                              = present
attendance  also , in attendance                     = in-attendance
attendance  also attending                           = in-attendance
attendance  present also                             = in-attendance
attendance  others present                           = in-attendance
attendance  others in attendance                     = in-attendance
attendance  others attending                         = in-attendance
attendance  also attended                            = in-attendance
attendance  other attendees                          = in-attendance
attendance  staff                                    = in-attendance
attendance  staff present                            = in-attendance
attendance  staff in attendance                      = in-attendance
attendance  staff attending                          = in-attendance
attendance  officers attending                       = in-attendance
attendance  council officers [present]               = in-attendance
attendance  officers :                               = in-attendance
attendance  in attendance also                       = in-attendance
attendance  non-members                              = in-attendance
attendance  non-voting members                       = in-attendance
attendance  by invitation                            = in-attendance
attendance  invited                                  = in-attendance
attendance  invitees                                 = in-attendance
attendance  standing invitee|invitees                = in-attendance
attendance  visitors                                 = in-attendance
attendance  presenters                               = in-attendance
attendance  clerk :                                  = in-attendance
attendance  minute taker :                           = in-attendance
attendance  minutes taken by                         = in-attendance
attendance  advisers                                 = in-attendance
attendance  advisors                                 = in-attendance
attendance  observer                                 = in-attendance
attendance  present|attending|in attendance|attendance via|by zoom|teams|video|skype|videoconference|phone|telephone = remote
attendance  present|attending|in attendance via|by microsoft|ms teams = remote
attendance  [members] present|attending via|by remote link [( ... )]    = remote
attendance  present|attending|joined|joining remotely|online|virtually = remote
attendance  remote attendance                        = remote
attendance  remote attendees                         = remote
attendance  online attendance                        = remote
attendance  attending online                         = remote
attendance  virtual attendance                       = remote
attendance  members attending|present remotely|online|virtually = remote
attendance  via zoom|teams|video                     = remote
attendance  apologies of|for inability to attend     = apologies
attendance  apologies for their|his|her inability to attend = apologies
attendance  apology                                  = apologies
attendance  apologies [for absence] accepted from    = apologies
attendance  apologies [for absence] [were|was] received [and accepted] from = apologies
attendance  apologies sent                           = apologies
attendance  apologies given                          = apologies
attendance  apologies noted                          = apologies
attendance  apologies tendered                       = apologies
attendance  an apology                               = apologies
attendance  apologies from                           = apologies
attendance  regrets                                  = apologies
attendance  absent without apology|apologies         = absent
attendance  absences                                 = absent
attendance  not present                              = absent
attendance  not attending                            = absent
attendance  unable to attend                         = apologies
attendance  excused                                  = apologies
attendance  members|commissioners|directors|trustees|supervisors excused = apologies
attendance  commissioners|directors|trustees|supervisors|governors|council members absent = absent
attendance  members absent                           = absent
attendance  directors|commissioners|trustees|supervisors|governors|aldermen|selectmen|officials absent   = absent
attendance  harbour|port|river commissioners :       = present
attendance  commissioners :                          = present
attendance  board|committee members absent           = absent
attendance  councillors absent                       = absent
attendance  non attendance                           = absent
attendance  did not attend                           = absent
attendance  apologies for lateness                   = late
attendance  apologies for late arrival               = late
attendance  late arrivals                            = late
attendance  late arrival                             = late
attendance  apologies for lateness were received|submitted from|by = late
attendance  substitute members                       = substitute
attendance  substitute members present               = substitute
attendance  substitutes present                      = substitute
attendance  nominated substitutes|subs               = substitute
attendance  named substitutes                        = substitute
attendance  deputies                                 = substitute
attendance.sentence  apologies|apology ... from               = apologies
attendance.sentence  apologies|apology ... by                 = apologies
attendance.sentence  apologies|apology ... on behalf of       = apologies
attendance.sentence  apologies for lateness ... from|by       = late
attendance.sentence  apologies for late arrival ... from|by   = late
attendance.sentence  apologies|apology from                   = apologies
attendance.sentence  apologies also from                      = apologies
attendance.sentence  apologies|apology on behalf of           = apologies

attendance.note   substitute [for]                   = substitute
attendance.note   as substitute [for]                = substitute
attendance.note   a substitute [for]                 = substitute
attendance.note   substituting [for]                 = substitute
attendance.note   nominated substitute               = substitute
attendance.note   sub for                            = substitute
attendance.note   remote                             = remote
attendance.note   remotely                           = remote
attendance.note   via zoom|teams|video|vc            = remote
attendance.note   via microsoft teams                = remote
attendance.note   by video                           = remote
attendance.note   online                             = remote
attendance.note   via video link                 = remote
attendance.note   via ms teams                   = remote
attendance.note   via videoconference|video-conference|video conference|skype|phone|telephone|link = remote
attendance.note   by zoom|teams|skype|telephone|phone|videoconference|video-link = remote
attendance.note   by video link                  = remote
attendance.note   virtual                        = remote
attendance.note   joined remotely|online         = remote
attendance.note   joining remotely|online        = remote
attendance.note   attending remotely|online|virtually = remote
attendance.note   on zoom|teams                  = remote
attendance.note   zoom|teams                     = remote
attendance.note   vc                             = remote
attendance.note   virtually                          = remote
attendance.note   late
attendance.note   arrived
attendance.note   from item
attendance.note   item|items #
attendance.note   for item|items
attendance.note   until item
attendance.note   excluding item|items
attendance.note   until
attendance.note   to item|items
attendance.note   left
attendance.note   left at
attendance.note   left the meeting
attendance.note   joined
attendance.note   joined at
attendance.note   joining
attendance.note   arriving
attendance.note   arrives
attendance.note   from # @time
attendance.note   from @time
attendance.note   apart from item|items
attendance.note   except item|items
attendance.note   except for item|items
attendance.note   part of the meeting
attendance.note   part
attendance.note   part only
attendance.note   for part
attendance.note   no voting rights
attendance.note   non voting
attendance.note   non-voting
attendance.note   non attending
attendance.note   ex officio
attendance.note   ex-officio
attendance.note   absent for
attendance.note   minutes #
attendance.note   minute #
attendance.note   present for|from|until
attendance.note   present from item|items
attendance.note   in part
attendance.note   up to
attendance.note   agenda item|items
attendance.note   delayed

attendance.substitute  attended|attending as his|her|their representative|deputy|substitute
attendance.substitute  attended|attending on his|her|their behalf
attendance.substitute  attended|attending in his|her|their place|absence
attendance.substitute  represented|representing @person
attendance.substitute  attended|attending as [a|the] substitute
attendance.substitute  was|were substituting
attendance.substitute  substituted|substituting for
attendance.substitute  deputised|deputising for

attendance.none   none
attendance.none   nil
attendance.none   none received
attendance.none   there were none
attendance.none   there were no apologies
attendance.none   no apologies
attendance.none   no apologies received
attendance.none   no apologies were received
attendance.none   none were received
attendance.none   nil received
attendance.none   not applicable
attendance.none   n/a
attendance.none   none recorded
attendance.none   none given
attendance.none   none noted
attendance.none   none reported
attendance.none   none absent
attendance.none   no one
attendance.none   nobody

# ---- actions, next meetings, times -----------------------------------------------

# What follows is to be done. "= bare": only where owners follow at once;
# "= alone": only as a line of its own; "= list": so, over a list of them;
# "= none": nothing is; "= old": it was, by an earlier meeting; "= all": an
# owner who is everybody.
action.lead  action [point|points|item|items|required|agreed|arising|owner|owners|by|for|on] [#] -|:
action.lead  action point|item # -|:|.
action.lead  action # -|:|.
action.lead  actions [points|required|agreed|arising|by|for|on] -|:
action.lead  agreed action|actions -|:
action.lead  the following action|actions was|were agreed|identified :
action.lead  action|actioned [by] [-|:]              = bare
action.lead  to be actioned by [-|:]                 = bare
action.lead  follow-up|followup [by] -|:             = bare
action.lead  follow up [by] -|:                      = bare
action.lead  [person|officer] responsible -|:        = bare
action.lead  responsible person|officer|member -|:   = bare
action.lead  [lead|action] owner -|:                 = bare
action.lead  ap [#] -|:                              = bare
action.lead  [person|officer] to action -|:          = bare
action.lead  action|actions [points|required|agreed|by|for]   = alone
action.lead  action items [resulting]                = list
action.lead  [a] summary|list|schedule|table|record of [the] [agreed|new] action|actions [points|items] [agreed|arising] [from|at] [this|the] [meeting]  = list
action.lead  action|actions [item|items|point|points] list|summary|table|schedule  = list
action.lead  action|actions [points|items] [arising|agreed|resulting] from|at|of [this|the] meeting  = list
action.lead  action|actions [points|items] [for] [follow-up] at|for|before [the] next meeting  = list
action.lead  new|follow-up|further actions           = list
action.lead  to do [list]                            = list
action.lead  all|everyone|everybody [councillors|members]  = all
action.lead  action|actions [points|required|agreed|arising] -|: none|nil = none
action.lead  no action|actions [required|needed|arising] = none
action.lead  no further action|actions [required|needed] = none
action.lead  action|actions [points|arising] from [the] last|previous meeting|minutes = old
action.lead  action|actions outstanding              = old
action.lead  outstanding actions                     = old
action.lead  review of actions                       = old

action.column  action|actions [points|required|agreed|arising]   = task
action.column  actions from [this|the] meeting       = task
action.column  agreed action|actions                 = task
action.column  task|tasks                            = task
action.column  what                                  = task
action.column  action by [whom]                      = owner
action.column  by whom                               = owner
action.column  by                                    = by
action.column  whom                                  = by
action.column  assigned|allocated to                 = owner
action.column  name|names                            = by
action.column  initials                              = by
action.column  action for                            = owner
action.column  action [item|description] [and|with] [date]   = task
action.column  who                                   = owner
action.column  owner|owners                          = owner
action.column  action owner                          = owner
action.column  lead [officer]                        = owner
action.column  responsible [officer|person]          = owner
action.column  person responsible                    = owner
action.column  responsibility                        = owner
action.column  assigned to                           = owner
action.column  by when                               = due
action.column  when                                  = due
action.column  due [date|by]                         = due
action.column  target [date]                         = due
action.column  deadline                              = due
action.column  timescale                             = due
action.column  date [due]                            = due
action.column  completion date                       = due
action.column  status                                = old
action.column  completed                             = old
action.column  progress                              = old
action.column  outcome                               = old
action.column  update|updates                        = old
action.column  action taken                          = old
action.column  result                                = old

next.lead    future meetings
next.lead    future meeting dates
next.lead    future meetings and work programme
next.lead    next meeting
next.lead    date of next meeting
next.lead    date of the next meeting
next.lead    dates of next meetings
next.lead    dates of future meetings
next.lead    date and time of next meeting
next.lead    date and time of the next meeting
next.lead    date and venue of next meeting
next.lead    the next meeting
next.lead    next meetings
next.lead    [the|our] next [pc|general|monthly|regular|ordinary|full|parish|town|community|board] [council] [committee] meeting|meetings
next.lead    next mtg
next.lead    [the] next [regularly] scheduled [regular] [board|council|committee] meeting [of the] [board|council|committee]
next.lead    next meeting date
next.lead    next meetings dates
next.lead    dates of meetings
next.lead    meeting dates
next.lead    schedule of meetings
next.lead    [proposed] dates of [future] [committee|council|board] meetings
next.lead    forthcoming meetings
next.lead    date and time of future meetings
next.lead    time and date of [the] next meeting
next.lead    time and place of [the] next meeting
next.lead    date|dates , time [and] [place|venue] of [the] next meeting|meetings
# Somewhere in a sentence, the day behind it; "= titled": below a heading
# that ends in "meeting".
next.lead    next [regular|ordinary|scheduled|full|monthly] [council|committee|board|parish|community] meeting|meetings [is|will|would|to] [be] [held] [on]  = said
next.lead    next [regular|ordinary|scheduled|full|monthly] [council|committee|board|parish|community] meeting|meetings ... on  = said
next.lead    adjourn|adjourned [the|this] [meeting] to|until [the]     = said
next.lead    reconvene|reconvened|reconvening on     = said
next.lead    next ... meeting is|will|would ... on   = said
next.lead    next ... meeting will|would ... be      = said
next.lead    will|would|to meet again|next on        = said
next.lead    agm|egm on                              = said
next.lead    agm|egm will|would|to be ... on         = said
next.lead    annual|special|extraordinary|monthly|ordinary|budget|parish|general|assembly|hall meeting to|will|would|be ... held|place [on]  = said
next.lead    annual|special|extraordinary|monthly|ordinary|budget|parish|general|assembly meeting [is|was|has been] scheduled|arranged|fixed|set for|on  = said
next.lead    statutory|annual|special|extraordinary|budget meeting :  = said
next.lead    to|will be held on                      = titled
next.lead    will take place on                      = titled
next.lead    meetings be|to|will|would [be] held on  = said

meeting.close  meeting [was] closed|ended|concluded|finished|terminated|rose [at]
meeting.close  closed the meeting at
meeting.close  chairman|chair|mayor [then] closed the meeting at
meeting.close  closed at
meeting.close  finishing|ending at
meeting.close  ended at
meeting.close  concluded at
meeting.close  finished at
meeting.close  meeting to a close [at]
meeting.close  brought to a close [at]
meeting.close  brought the meeting to a close at
meeting.close  meeting [was] adjourned [at]
meeting.close  meeting be adjourned [.] [time]
meeting.close  adjourned the meeting [at]
meeting.close  adjourned at
meeting.close  declared the meeting closed [at]
meeting.close  declared closed at
meeting.close  meeting [was] declared closed [at]
meeting.close  close of meeting [at] [:]
meeting.close  meeting end time
meeting.close  meeting ends|ending [at]
meeting.close  ends|end :
meeting.close  concluding at
meeting.close  conclusion of [the] meeting at
meeting.close  meeting drew to a close [at]
meeting.close  came to an end at
meeting.close  meeting came to an end at
meeting.close  came to a close at
meeting.close  meeting came to a close [at]
meeting.close  meeting terminated at
meeting.close  terminated at
meeting.close  closing time [:]
meeting.close  adjournment|adjourned :
meeting.close  finish time [:]
meeting.close  end time [:]
meeting.close  time ended [:]
meeting.close  time finished [:]
meeting.close  meeting finish [:]
meeting.close  closed the meeting [at]
meeting.close  concluded the meeting at
meeting.close  ended the meeting at
meeting.close  the meeting was brought to a close
meeting.close  business of the meeting concluded|ended|terminated at
meeting.close  proceedings concluded|ended|terminated at
meeting.close  meeting [having] closed
meeting.close  meeting [having] concluded
meeting.close  council|committee|cabinet|board|panel rose at
meeting.close  rose at
meeting.close  meeting dissolved at
meeting.close  meeting wound up at
meeting.close  meeting formally closed at
meeting.close  hearing closed|ended|concluded at
meeting.close  sitting ended at
meeting.close  [meeting] duration ... to
meeting.close  meeting commenced ... and

meeting.open   commencing at
meeting.open   commenced at
meeting.open   meeting started at
meeting.open   meeting opened at
meeting.open   starting at
meeting.open   started at
meeting.open   called the meeting to order at       = meeting
meeting.open   called ... meeting to order at       = meeting
meeting.open   meeting is|was called to order at    = meeting
meeting.open   called to order at                   = meeting
meeting.open   called to order by ... at            = meeting
meeting.open   called ... meeting to order ... at   = meeting
meeting.open   called ... meeting of ... to order at = meeting
meeting.open   call to order :                      = meeting
meeting.open   opened the meeting at                = meeting
meeting.open   meeting [was] opened at              = meeting
meeting.open   meeting commenced|began|started at   = meeting
meeting.open   meeting [was] commenced|begun|started at = meeting
meeting.open   meeting [was] convened at            = meeting
meeting.open   convened the meeting at              = meeting
meeting.open   started the meeting at               = meeting
meeting.open   declared the meeting open at         = meeting
meeting.open   opened the hearing at                = meeting
meeting.open   time [:]                             = label
meeting.open   start time [:]                       = label
meeting.open   time of meeting [:]                  = label
meeting.open   start [:]                            = label
meeting.open   time started [:]                     = label
meeting.open   commenced [:]                        = label
meeting.open   meeting start [:]                    = label
meeting.open   amser                                = label
meeting.open   beginning at
meeting.open   began at
meeting.open   convened at
meeting.open   opened at

# ---- labels of the front matter: whose words follow are the value --------------

title       title of meeting [:]
title       meeting title [:]
title       name of meeting [:]
title       meeting [:]
title       title|subject of decision|report :
title       decision|report title :
body        committee [:]
body        name of committee [:]
body        name of group|body|panel|forum [:]
date        date [:]
date        date of meeting [:]
date        meeting date [:]
date        meeting held on [:]
date        date of decision [:]
date        date and time [of meeting] [:]
date        date/time [:]
date        date & time [:]
venue       venue [:]
venue       place [:]
venue       place of meeting [:]
venue       location [:]
venue       meeting place [:]
venue       meeting venue [:]
venue       held at [:]
venue       where [:]
venue       meeting room [:]
authority   council [:]
authority   organisation [:]

# ---- exempt business ----------------------------------------------------------------

# What shall be done counts where it is decided, what was done anywhere.
exempt   [members of the] press and [the] [members of the] public [and press] be [now|also|temporarily] excluded
exempt   [members of the] public [and press] be [now|also|temporarily] excluded
exempt   public and media [representatives] be [now|also|temporarily] excluded
exempt   press and media [representatives] be [now|also|temporarily] excluded
exempt   press , public|media and public|media be [now|also] excluded
exempt   public and representatives of the press|media be [now|also] excluded
exempt   closed meeting of [the] council|committee|board be held
exempt   meet|meets|convene|enter|enters|proceed|proceeds|recess|recesses|adjourn|adjourns|resolve|resolves [itself] in|into|to [a|an] closed|executive|confidential|private|in-camera session|meeting
exempt   move|moves|go|goes|proceed|proceeds|proceeded in|into camera
exempt   be held|considered|taken|discussed in private|camera|committee
exempt   exclude [the] [members of the] press and [the|members of the] public
exempt   exclude [the] [members of the] public [and press]
exempt   excluding the press and [the] public
exempt   closed to the [press and] public
exempt   meeting be closed
exempt   move|moves|go|goes|enter|enters|adjourn|recess|convene|proceed into|in|to private|closed|confidential|executive session
exempt   enter|enters private|closed|confidential|executive session
exempt   [to] [move|go|proceed|meet|resolve|adjourn] in|into camera|in-camera
exempt   go|resolve|adjourn|proceed in|into committee
exempt   closed|in-camera|private meeting|session [of] [the] [council|board|committee] be held|convened
exempt   [considered|held|taken|discussed|dealt with] in private|closed session
exempt   be considered|taken|held|discussed in private
exempt   be considered|taken|held|discussed in the absence of the press|public
exempt   be considered|taken|held|discussed with the press|public excluded
exempt   public [and] [the] [press] [be] [now|asked|required|requested] [to] leave|withdraw
exempt   press [and] [the] [public] [be] [now|asked|required|requested] [to] leave|withdraw
exempt   agreed|resolved|approved|agreement to|on the exclusion of [the] press|public  = done
exempt   asked [the|members|all] [of] [the] press|public [and press|public] to leave|withdraw  = done
exempt   recessed|entered|retired [the meeting] [in|into|to] [a] private|closed|confidential|executive session  = done
exempt   entered [a] private|closed|confidential|executive session  = done
exempt   went|moved|retired|resolved into|in in-camera|camera|committee  = done
exempt   [members of the] press and [the] public were excluded    = done
exempt   [members of the] public [and press] were excluded  = done
exempt   was|were [then|therefore|accordingly] excluded from the meeting  = done
exempt   moved|went|adjourned into private|closed|confidential|executive session  = done
exempt   convened|convenes|met in closed|executive session [from|at]  = done
exempt   [members of the] press and public withdrew|left   = done
exempt   [members of the] public were asked|requested|required to leave|withdraw  = done
exempt   [members of the] press and public were asked|requested|required to leave|withdraw  = done
exempt   meeting was closed to the press|public      = done
exempt   entered|recessed|proceeded|adjourned|retired in|into|to [a|an] closed|executive|confidential|private session|meeting   = done
exempt   moved|went into|in camera|committee         = done
exempt   press and public left the meeting|room      = done
exempt   members of the public left the meeting|room   = done
exempt   public excluded from the meeting            = done
exempt   [be|was|were] readmitted                    = readmitted
exempt   [be|was|were] re-admitted                   = readmitted
exempt   re-admission|readmission of [the] press|public   = readmitted
exempt   return|returned|returns|resumed|reconvened|resume|reconvene|rise|rose to|in|into [an] open|public session|meeting   = readmitted
exempt   moved|move|went back into open|public session   = readmitted
exempt   public were|was invited back|to return      = readmitted
exempt   rise|rose and report|reported               = readmitted

# ---- payments -----------------------------------------------------------------------

# A heading or line that a list of payments follows; heads of its columns.
payment  payments                                    = list
payment  accounts [for payment]                      = list
payment  accounts to [be] pay|paid                   = list
payment  cheques                                     = list
payment  invoices                                    = list
payment  expenditure                                 = list
payment  to approve payments                         = list
payment  following payments|accounts|cheques|invoices  = list
payment  orders for payment                          = list
payment  bills for payment                           = list
payment  payee                                       = payee
payment  paid to                                     = payee
payment  to whom paid                                = payee
payment  supplier|company|creditor|recipient|name    = payee
payment  purpose|detail|details|description|reason|for|item  = purpose
payment  amount|gross|value|cost|sum                 = amount
payment  total|totals                                = total
payment  sub-total|subtotal                          = total
payment  balance|balances                            = total
payment  vat                                         = total
payment  receipts|income|credit|precept              = total

title.tail   pdf icon pdf # kb|mb
title.tail   pdf # kb|mb
title.tail   pdf icon
title.tail   view the full minutes text for item #
title.tail   ... view the full minutes text for item #
title.tail   view directions
title.tail   ref: #
# what an agenda says under a title, when both stand on one line
title.tail   this item|report                         = agenda
title.tail   a|the report [that|which] to|gives|giving|giving|sets|seeks|seeking|setting|outlining|which|on|detailing   = agenda
title.tail   the committee|cabinet|council|panel|board will|is|are   = agenda
title.tail   the councillors|members will             = agenda
title.tail   any member|members                       = agenda
title.tail   additional documents

# ---- kinds of item ------------------------------------------------------------------

item.kind   apologies                                = apologies
item.kind   declarations of interest                 = declarations
item.kind   declaration of interest                  = declarations
item.kind   declarations of interests                = declarations
item.kind   conflict|conflicts of interest           = declarations
item.kind   minutes                                  = minutes
item.kind   action notes                             = minutes
item.kind   matters arising                          = matters-arising
item.kind   public participation                     = public
item.kind   public forum                             = public
item.kind   public question time                     = public
item.kind   announcements                            = announcements
item.kind   chairman's announcements                 = announcements
item.kind   petitions                                = petitions
item.kind   questions                                = questions
item.kind   public questions                         = questions
item.kind   notices of motion                        = motions
item.kind   motions                                  = motions
item.kind   work programme                           = work-programme
item.kind   exclusion of press and public            = exclusion
item.kind   exclusion of the press and public        = exclusion
item.kind   any other business                       = any-other-business
item.kind   urgent business                          = any-other-business
item.kind   date of next meeting                     = next-meeting
item.kind   date of the next meeting                 = next-meeting
item.kind   future meetings                          = next-meeting

# What items are called everywhere: such a line is a heading, also where it
# has no number and runs on into its text ("Matters Arising: the gate ...").
heading   welcome [and apologies|introductions]
heading   minutes of [the] last|previous meeting|meetings
heading   minutes of the last meeting
heading   minutes
heading   [approval|adoption|confirmation|signing] of [the] minutes [of the last|previous meeting]
heading   matters arising [from the minutes] [of the last meeting]
heading   declaration|declarations of interest|interests
heading   election of chair|chairman|chairperson|mayor|officers
heading   election of vice-chair|vice-chairman|vice-chairperson|deputy mayor
heading   co-option [of new|a] [councillor|councillors|member|members]
heading   public participation|forum|questions|comments|session
heading   public question|comment time
heading   open forum|session
heading   chair's|chairman's|clerk's|treasurer's|secretary's|president's report|announcements|remarks|communications
heading   chairs|chairmans|clerks|treasurers|secretarys|presidents report
heading   treasurers' report
heading   mayor's|police|county|district|borough|ward councillor's|councillors' report|announcements
heading   county councillor's|councillor report
heading   district|borough councillor's|councillor report
heading   police|financial|finance|planning|highways|footpaths|roads [report|matters|issues]
heading   reports
heading   reports from [outside] committees|bodies|councillors|members|officers
heading   planning application|applications|decision|decisions|matters [received]
heading   finance
heading   accounts
heading   accounts|payments|cheques|invoices for payment|approval
heading   payment|payments [of accounts]
heading   budget [and precept]
heading   precept
heading   correspondence [received]
heading   action|actions log|tracker|plan|points [update|review]
heading   review of [the] action|actions [log|tracker|plan|points]
heading   actions from [the] last|previous meeting|minutes
heading   any other business
heading   any other competent|urgent business
heading   aob
heading   aocb
heading   urgent business
heading   other business|matters
heading   councillors|members|public other business|matters
heading   councillors'|members' business|matters|reports|questions|items
heading   exclusion of [the] press and public
heading   work programme
heading   date|dates [and time] of [the] next meeting|meetings
heading   next meeting
heading   items for [the] next agenda|meeting
heading   call to order [and roll call]
heading   roll call
heading   pledge of allegiance
heading   opening [ceremony|remarks|prayer]
heading   approval|acceptance|adoption of [the] agenda
heading   consent agenda|calendar|items
heading   old|new|unfinished business
heading   public comment|comments
heading   executive|closed session
heading   committee|board|staff|officer|director|trustee reports [and updates]
heading   director's|superintendent's|manager's|principal's|headteacher's|captain's report
heading   directors|superintendents|managers|principals|headteachers|captains report
heading   reports of [the] committees|officers|trustees|staff
heading   delegations|deputations|presentations
heading   communications
heading   proclamations
heading   by-laws|bylaws
heading   future agenda [items]
heading   items for [a] future agenda|agendas|meeting|meetings
heading   good of the order
heading   closing remarks
heading   close of [the] meeting
heading   adjournment
heading   adjourn
heading   election of [the] trustees|directors|committee|board|officers

# Lines that stand alone over text and head no item of business.
heading.not   agenda
heading.not   minutes
heading.not   draft minutes
heading.not   [meeting] closed|finished|ended # [:|.] [#] [pm|p.m|hrs]
heading.not   items
heading.not   action|actions
heading.not   action|actions taken|agreed|required
heading.not   attendance|attendees
heading.not   for|against
heading.not   abstain|abstained|abstention|abstentions|abstaining
heading.not   yeas|nays|absent
heading.not   votes for|against
heading.not   motion|amendment|proposal|vote
heading.not   vote on the motion
heading.not   [the] first|second|third|fourth|further|original|substantive|final|proposed amendment|motion
heading.not   applicant|applicants|objector|objectors|supporter|supporters|agent|appellant
heading.not   the applicant|objector|objectors|agent|appellant
heading.not   debate
heading.not   [the] summing up
heading.not   members' questions
heading.not   statutory consultee|consultees
heading.not   [for] [the] motion|amendment ( # )
heading.not   the motion
heading.not   second|seconded|seconder
heading.not   moved|mover|proposed|proposer
heading.not   signed [by]
heading.not   dated|date
heading.not   chair|chairman|chairperson|chairwoman|mayor|clerk|secretary
heading.not   background [information]
heading.not   introduction|summary|conclusion|discussion|consideration
heading.not   recommendation|recommendations
heading.not   reason|reasons
heading.not   reason|reasons for [the] decision|decisions|refusal|recommendation|recommendations
heading.not   resolution|resolutions
heading.not   decision|decisions|outcome|outcomes
heading.not   council|committee|board|commission|authority's|council's|committee's|board's resolution|decision|determination
heading.not   council|committee|board|commission resolution|decision|determination ...
heading.not   council|committee|board|commission resolution|decision # - #
heading.not   council|committee|board|commission resolution|decision # / #
heading.not   resolution|motion|decision [no|number] [.] [:] #
heading.not   resolution|motion|decision [no|number] [.] [:] # - #
heading.not   resolution|motion|decision [no|number] [.] [:] # / #
heading.not   officer|officers|officer's|staff|committee|administration recommendation / council|committee resolution|decision
heading.not   alternative|alternate|amended|procedural|foreshadowed|substantive motion|recommendation|resolution
heading.not   motion to defer|adjourn
heading.not   voting|absolute|simple requirement|requirements|majority
heading.not   condition|conditions
heading.not   informative|informatives
heading.not   question|answer|response|reply
heading.not   supplementary question|answer|response
heading.not   next steps
heading.not   [grand] total|totals
heading.not   no observation|observations|objection|objections|comment|comments
heading.not   note|notes|nb
heading.not   [previously] circulated :
heading.not   not for publication ... ...
heading.not   in confidence
heading.not   carried|lost|rejected|withdrawn|defeated
heading.not   voting record
heading.not   voting|voted aye|ayes|yea|yes|nay|nays|no|for|against|abstain|absent [:]
heading.not   recorded vote|votes
heading.not   [motion] passed|carried|lost|defeated|failed
heading.not   motion passed|carried|lost|defeated|failed ( # to # )
heading.not   staff|others|officers|members|directors present|attending|absent
heading.not   board|council|committee members present|attending|absent

# ---- references ---------------------------------------------------------------------

reference   section                                  = section
reference   sections                                 = section
reference   regulation                               = regulations
reference   appendix                                 = appendix
reference   annex                                    = annex
reference   annexe                                   = annex

reference.tail  act                                  = act
reference.tail  measure                              = act
reference.tail  regulation|regulations               = regulations
reference.tail  order                                = order

reference.not   of the report
reference.not   of the ... report
reference.not   of this report
reference.not   officer|officers

# ---- calendar and numbers ---------------------------------------------------------------

weekday  monday     = 1
weekday  tuesday    = 2
weekday  wednesday  = 3
weekday  thursday   = 4
weekday  friday     = 5
weekday  saturday   = 6
weekday  sunday     = 7
weekday  mondays    = 1
weekday  tuesdays   = 2
weekday  wednesdays = 3
weekday  thursdays  = 4
weekday  fridays    = 5
weekday  mon        = 1
weekday  tue        = 2
weekday  tues       = 2
weekday  wed        = 3
weekday  thu        = 4
weekday  thurs      = 4
weekday  fri        = 5

month  january      = 1
month  february     = 2
month  march        = 3
month  april        = 4
month  may          = 5
month  june         = 6
month  july         = 7
month  august       = 8
month  september    = 9
month  october      = 10
month  november     = 11
month  december     = 12
month  jan          = 1
month  feb          = 2
month  mar          = 3
month  apr          = 4
month  jun          = 6
month  jul          = 7
month  aug          = 8
month  sep          = 9
month  sept         = 9
month  oct          = 10
month  nov          = 11
month  dec          = 12

number  no          = 0
number  none        = 0
number  nil         = 0
number  zero        = 0
number  one         = 1
number  two         = 2
number  three       = 3
number  four        = 4
number  five        = 5
number  six         = 6
number  seven       = 7
number  eight       = 8
number  nine        = 9
number  ten         = 10
number  eleven      = 11
number  twelve      = 12
number  thirteen    = 13
number  fourteen    = 14
number  fifteen     = 15
number  sixteen     = 16
number  seventeen   = 17
number  eighteen    = 18
number  nineteen    = 19
number  twenty      = 20
number  thirty      = 30
number  forty       = 40
number  fifty       = 50
number  sixty       = 60

# Motions, votes and declarations of interest.
#
# The form of the lines is told at the head of uk-common.lex.

# ---- who moved, who seconded -------------------------------------------------
# by: the name follows.  verb: it stands before, or follows: "Proposed Cllr A".
# both: two names follow, the mover's and the seconder's.

motion.moved   moved by                              = by
motion.moved   motion made by                        = by
motion.moved   motion by                             = by
motion.moved   motion moved|proposed by              = by
motion.moved   motioned by                           = by
motion.moved   proposed by                           = by
motion.moved   proposer                              = by
motion.moved   mover                                 = by
motion.moved   nominated by                          = by
motion.moved   on the proposal of                    = by
motion.moved   on the proposition of                 = by
motion.moved   on a proposal|proposition by|from|of  = by
motion.moved   on the motion of                      = by
motion.moved   on a motion by|from|of                = by
motion.moved   on motion of|by                       = by
motion.moved   prop .                                = by
motion.moved   prop                                  = by
motion.moved   prop by                               = by
motion.moved   made a|the motion                     = verb
motion.moved   moved|proposed as [a] [true|correct|accurate] [and] [correct|accurate] [record] by   = both
motion.moved   moved                                 = verb
motion.moved   proposed                              = verb
motion.moved   propose                               = verb
motion.moved   proposes                              = verb
motion.moved   moves                                 = verb
motion.moved   nominated                             = verb
motion.moved   in moving the|his|her|this|their motion|report|amendment|recommendations|recommendation|proposal   = verb
motion.moved   in proposing the|his|her|this|their motion|amendment|recommendations|recommendation   = verb
motion.moved   [duly] proposed and seconded by       = both
motion.moved   [duly] moved and seconded by          = both

motion.seconded   seconded by                        = by
motion.seconded   seconder                           = by
motion.seconded   second by                          = by
motion.seconded   2nd                                = by
motion.seconded   2nd by                             = by
motion.seconded   sec .                              = by
motion.seconded   in seconding the|this motion|amendment|proposal   = verb
motion.seconded   seconded                           = verb
motion.seconded   seconds                            = verb

# ---- what was moved -----------------------------------------------------------

motion.kind   an amendment                           = amendment
motion.kind   a further amendment                    = amendment
motion.kind   the|a first|second|third|following amendment   = amendment
motion.kind   the amendment                          = amendment
motion.kind   amendment proposed|moved               = amendment
motion.kind   amendment was|is [then] proposed|moved   = amendment
motion.kind   as an amendment                        = amendment
motion.kind   by way of amendment                    = amendment
motion.kind   amendment no|number                    = amendment
motion.kind   amendment                              = heading
motion.kind   the motion                             = motion
motion.kind   the above motion                       = any
motion.kind   the|an amendment to the [substantive|original] motion   = amendment
motion.kind   this motion                            = any
motion.kind   the proposal                           = any
motion.kind   this proposal                          = any
motion.kind   the proposition                        = any
motion.kind   the resolution                         = any
motion.kind   this resolution                        = any
motion.kind   the recommendation|recommendations     = any
motion.kind   the vote                               = any
motion.kind   a vote                                 = any
motion.kind   put to the vote|meeting                = any
motion.kind   being put                              = any
motion.kind   the substantive motion                 = substantive
motion.kind   substantive motion                     = substantive
motion.kind   the original motion|proposal|proposition   = substantive
motion.kind   the motion as amended                  = substantive
motion.kind   the amended motion                     = substantive
motion.kind   be elected                             = nomination
motion.kind   be re-elected                          = nomination
motion.kind   was|were elected                       = nomination
motion.kind   be [re] appointed|nominated [as|to] [the] chair|chairman|chairperson|vice-chair|vice-chairman|vice|deputy|mayor|convener|treasurer|secretary   = nomination
motion.kind   be|as [the] chair|chairman|chairperson|vice-chair|vice-chairman|mayor|convener|treasurer|secretary   = nomination
motion.kind   was|were nominated                     = nomination
motion.kind   nominated                              = nomination
motion.kind   be [a] ... member                      = nomination
motion.kind   election of                            = election
motion.kind   elect                                  = election
motion.kind   appointment of [the|a] [vice|deputy] chair|chairman|vice-chair|vice-chairman|mayor|convener   = election

# ---- what became of it --------------------------------------------------------
# agreed: a weaker word, which tells of a motion only right beside it.
# accepted: an amendment that the mover took into the motion.

motion.outcome   carried                             = carried
motion.outcome   passed                              = carried
motion.outcome   carries                             = carried
motion.outcome   motion passed|carried               = carried
motion.outcome   motion lost|defeated|failed         = lost
motion.outcome   amendment lost|defeated|failed      = lost
motion.outcome   amendment passed|carried            = carried
motion.outcome   passed a ... resolution|motion      = carried
motion.outcome   passes                              = carried
motion.outcome   pass for payment                    = carried
motion.outcome   passed for payment                  = carried
motion.outcome   was|were declared carried           = carried
motion.outcome   all in favour|favor                 = carried
motion.outcome   all agreed                          = carried
motion.outcome   gyda phawb [arall] yn gytûn         = carried
motion.outcome   gyda phawb yn gytun                 = carried
motion.outcome   pawb yn gytûn                       = carried
motion.outcome   pawb yn gytun                       = carried
motion.outcome   yn unfrydol                         = carried
motion.outcome   lost                                = lost
motion.outcome   defeated                            = lost
motion.outcome   rejected                            = lost
motion.outcome   voted down                          = lost
motion.outcome   the|this motion|amendment|proposal|proposition fell|fails|failed   = lost
motion.outcome   therefore|accordingly fell          = lost
motion.outcome   not carried                         = lost
motion.outcome   not agreed                          = lost
motion.outcome   not approved                        = lost
motion.outcome   not supported                       = lost
motion.outcome   not accepted                        = lost
motion.outcome   fell                                = lost
motion.outcome   declared lost                       = lost
motion.outcome   withdrawn                           = withdrawn
motion.outcome   withdrew the|his|her|their motion|amendment|proposal   = withdrawn
motion.outcome   accepted the amendment              = accepted
motion.outcome   accepted this amendment             = accepted
motion.outcome   amendment was [then] accepted by    = accepted
motion.outcome   was accepted by the mover           = accepted
motion.outcome   were accepted by the mover          = accepted
motion.outcome   accepted by the mover               = accepted
motion.outcome   incorporated into|in the [substantive|original] motion   = accepted
motion.outcome   agreed                              = agreed
motion.outcome   approved                            = agreed
motion.outcome   resolved                            = agreed
motion.outcome   suspended                           = agreed
motion.outcome   became the finding|decision [of the meeting]   = carried
motion.outcome   accepted                            = agreed
motion.outcome   adopted                             = agreed
motion.outcome   ratified                            = agreed
motion.outcome   confirmed                           = agreed
motion.outcome   signed                              = agreed
motion.outcome   elected                             = agreed
motion.outcome   appointed                           = agreed
motion.outcome   re-elected                          = agreed
motion.outcome   co-opted                            = agreed
motion.outcome   cytunwyd                            = agreed
motion.outcome   penderfynwyd                        = agreed

# ---- votes ----------------------------------------------------------------------
# for against abstain: a side, beside its number.  amendment: the other side
# where the motion is one.  other: no side, but a number
# belongs to it.  -: may stand between the two.  vote: speaks of voting.
# nobody: a stated nought against.  unanimous: all of them.  casting: the chair's.
# recorded: somebody's vote is to be told.  past: it was elsewhere, or long ago.

vote   for                                           = for
vote   in favour                                     = for
vote   in favour of                                  = for
vote   in favor [of]                                 = for
vote   in support                                    = for
vote   voted|voting|vote for                         = for
vote   voted|voting|vote in favour [of]              = for
vote   votes for                                     = for
vote   votes in favour [of]                          = for
vote   ayes                                          = for
vote   yeas                                          = for
vote   yes                                           = for
vote   o blaid                                       = for
vote   for the amendment                             = amendment
vote   voted|voting for the amendment                = amendment
vote   votes for the amendment                       = amendment
vote   against                                       = against
vote   voted|voting|vote against                     = against
vote   votes against                                 = against
vote   opposed                                       = against
vote   objecting                                     = against
vote   dissentient|dissentients                      = against
vote   dissenting                                    = against
vote   noes                                          = against
vote   nays                                          = against
vote   nay                                           = against
vote   yn erbyn                                      = against
vote   abstention|abstentions                        = abstain
vote   abstained                                     = abstain
vote   abstaining                                    = abstain
vote   abstain                                       = abstain
vote   abstains                                      = abstain
vote   ymatal                                        = abstain
vote   ataliad|ataliadau                             = abstain
vote   not voting                                    = other
vote   did not vote                                  = other
vote   did not participate                           = other
vote   absent                                        = other
vote   away                                          = other
vote   excused                                       = other
vote   declined to vote                              = abstain
vote   no vote                                       = other
vote   conflicted                                    = other
vote   recuse|recused                                = other
vote   members                                       = -
vote   member                                        = -
vote   councillors                                   = -
vote   councillor                                    = -
vote   trustees                                      = -
vote   governors                                     = -
vote   were                                          = -
vote   was                                           = -
vote   the                                           = -
vote   it                                            = -
vote   motion                                        = -
vote   proposal                                      = -
vote   proposition                                   = -
vote   amendment                                     = -
vote   resolution                                    = -
vote   recommendation|recommendations                = -
vote   application                                   = -
vote   with                                          = -
vote   of                                            = -
vote   had                                           = -
vote   present                                       = -
vote   votes                                         = vote
vote   vote                                          = vote
vote   voted                                         = vote
vote   voting                                        = vote
vote   show of hands                                 = vote
vote   no|none member|members|councillor|councillors [voted|voting] against   = nobody
vote   nobody [voted|voting] against                 = nobody
vote   no one [voted|voting] against                 = nobody
vote   none [voted|voting] against                   = nobody
vote   casting vote                                  = casting
vote   second or casting vote                        = casting
vote   casting                                       = casting
vote   the deciding vote                             = casting
vote   a second vote                                 = casting

vote   unanimous vote|decision                       = unanimous
vote   by unanimous                                  = unanimous
vote   was|were unanimous .                          = unanimous
vote   vote|voting [:|was] unanimous                 = unanimous
vote   unanimously                                   = unanimous
vote   unanimous )                                   = unanimous
vote   all in favour|favor                           = unanimous
vote   all were in favour                            = unanimous
vote   all present [were] in favour                  = unanimous
vote   all members|councillors|trustees|present [present] [were] in favour   = unanimous
vote   all agreed                                    = unanimous
vote   all present agreed                            = unanimous
vote   all in agreement                              = unanimous
vote   all were in agreement                         = unanimous
vote   all members|councillors|trustees|governors [present] [were] agreed|approved|supported   = unanimous
vote   all [board|committee|council] members were in [full] agreement   = unanimous
vote   agreed by all                                 = unanimous
vote   approved by all                               = unanimous
vote   yn unfrydol                                   = unanimous
vote   gyda phawb [arall] yn gytûn                   = unanimous
vote   gyda phawb yn gytun                           = unanimous
vote   pawb yn gytûn                                 = unanimous
vote   pawb yn gytun                                 = unanimous

vote   be recorded                                   = recorded
vote   is recorded                                   = recorded
vote   was recorded                                  = recorded
vote   were recorded                                 = recorded
vote   recorded as                                   = recorded
vote   be minuted                                    = recorded
vote   be noted                                      = recorded
vote   recorded                                      = recorded

vote   at the last|previous meeting                  = past
vote   at its|their [last|previous] meeting          = past
vote   at the meeting [held] on                      = past
vote   at a [previous|special|earlier] meeting [held]   = past
vote   at the ... meeting [held] on @date            = past
vote   at the @date meeting                          = past
vote   had been moved|proposed|seconded|carried|lost|defeated|agreed|approved   = past
vote   had [previously] voted                        = past

# ---- declarations of interest -------------------------------------------------------
# declared: somebody declares.  by: who declared follows.  interest: the thing declared.  Else a nature.

interest   declared                                  = declared
interest   declares                                  = declared
interest   declaring                                 = declared
interest   registered an|a                           = declared
interest   disclosed an|a                            = declared
interest   disclosed                                 = declared
interest   interest declared                         = declared
interest   interests declared                        = declared
interest   made a declaration of                     = declared
interest   interest was|were [received|made|declared] by|from   = by
interest   interest was|were declared by             = by
interest   declaration|declarations of [personal|prejudicial|pecuniary] interest was|were [received|made] by|from   = by
interest   interest                                  = interest
interest   interests                                 = interest
interest   int                                       = interest
interest   pecuniary                                 = pecuniary
interest   financial                                 = pecuniary
interest   dpi                                       = pecuniary
interest   prejudicial                               = prejudicial
interest   non - pecuniary                           = non-pecuniary
interest   non pecuniary                             = non-pecuniary
interest   nonpecuniary                              = non-pecuniary
interest   non - disclosable pecuniary               = non-pecuniary
interest   disclosable non - pecuniary               = non-pecuniary
interest   other than pecuniary                      = non-pecuniary
interest   non - financial                           = non-pecuniary
interest   non financial                             = non-pecuniary
interest   personal                                  = personal
interest   other registrable                         = other
interest   non - registrable                         = other
interest   non - registerable                        = other
interest   other registerable                        = other
interest   other disclosable                         = other
interest   significant other                         = other
interest   non - statutory                           = other
interest   other interest                            = other

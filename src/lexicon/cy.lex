# Welsh: months, days and labels.

weekday  llun       = 1
weekday  mawrth     = 2
weekday  mercher    = 3
weekday  iau        = 4
weekday  gwener     = 5
weekday  sadwrn     = 6
weekday  sul        = 7
weekday  dydd llun    = 1
weekday  dydd mawrth  = 2
weekday  dydd mercher = 3
weekday  dydd iau     = 4
weekday  dydd gwener  = 5

month  ionawr       = 1
month  chwefror     = 2
month  mawrth       = 3
month  ebrill       = 4
month  mai          = 5
month  mehefin      = 6
month  gorffennaf   = 7
month  awst         = 8
month  medi         = 9
month  hydref       = 10
month  tachwedd     = 11
month  rhagfyr      = 12

label  cofnodion:                 = minutes
label  penderfyniad:              = decision
label  dogfennau ychwanegol:      = documents
label  dogfennau ategol:          = documents

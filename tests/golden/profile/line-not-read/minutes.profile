authority = Harlstow Borough Council
this line says nothing that a lexicon knows
body = Cabinet

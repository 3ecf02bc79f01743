authority = Harlstow Borough Council
body = Cabinet
date = 2026-03-12

# Two items exported on their own: neither says whose meeting it was.
authority = Harlstow Borough Council
body = Cabinet
date = 2026-03-12

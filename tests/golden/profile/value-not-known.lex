# one line is right, five are not
authority  = Sandlow Moot
date       = 9 June 2025
decision.prose  was ordered by the moot  = ordered
label      for the record:
role       harbour master                = officer
meeting    court/2025-06-09

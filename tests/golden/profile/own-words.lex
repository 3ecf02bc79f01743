# What the text lacks, and two phrases of its council.
authority  = Saltmarsh Conservators
body       = Court
date       = 2026-03-12
decision.formal  the bench ordered that  = resolved
role             wharfinger

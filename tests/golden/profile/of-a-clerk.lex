# what our clerk calls things
authority        = Sandlow Moot
honorific        warden|netman           = member
label            for the record:         = minutes
attendance       those in the room       = present
decision.prose   was ordered by the moot = agreed
recommend.lead   the moot is begged to :
role             harbour master
item.kind        tidings                 = announcements
person           gar kemble              = G Kemble
speech.verb      told the moot

#include "motion.h"
void named_votes(struct floor *f, const struct said *s, struct moved *v) { (void)f;(void)s;(void)v; }

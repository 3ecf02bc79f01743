/*
 * batch: many documents. Inputs are walked in a stable order, converted in
 * forked workers, grouped into meetings, rendered, bundled, and written so
 * that nothing half-made is ever seen under its final name.
 */
#ifndef MN_BATCH_H
#define MN_BATCH_H

#include "../bundle/bundle.h"

/* The work of mn_convert and mn_check: see minutes.h for the options. */
enum mn_exit	batch_convert(const struct mn_options *, const char *const *inputs,
		    size_t ninputs);
enum mn_exit	batch_check(const struct mn_options *, const char *const *inputs,
		    size_t ninputs);
enum mn_exit	batch_trace(const struct mn_options *, const char *input);
enum mn_exit	batch_verify(const char *const *paths, size_t npaths);

#endif

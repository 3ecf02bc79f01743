/*
 * libminutes: plain-text minutes of councils in, published record out.
 *
 * Strings are UTF-8 and NUL-terminated unless a length stands beside them.
 * Functions that return a pointer through an argument say who owns it.
 * Nothing here is safe to call from two threads on one context; use one
 * context a thread, or processes, as the program does.
 */
#ifndef MINUTES_H
#define MINUTES_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

#define MN_VERSION	"0.1.0"
#define MN_API		__attribute__((visibility("default")))

/* Whether the caller may go on. The status of a run only rises. */
enum mn_status {
	MN_OK = 0,
	MN_WARN,	/* done, something was odd */
	MN_FAILED,	/* this document cannot be done; the next may be */
	MN_FATAL,	/* stop the run */
};

/* How a finding is to be taken. */
enum mn_level {
	MN_LEVEL_NOTE = 0,
	MN_LEVEL_WARNING,
	MN_LEVEL_ERROR,		/* the document was not written */
	MN_LEVEL_FATAL,		/* the run was stopped */
};

/* Exit statuses of the program, as the manual promises them. */
enum mn_exit {
	MN_EXIT_OK = 0,
	MN_EXIT_DOCUMENT = 1,	/* a document failed or was held */
	MN_EXIT_USAGE = 2,	/* could not run */
	MN_EXIT_AGAIN = 75,	/* interrupted: run the same command again */
	MN_EXIT_MEMORY = 86,	/* a worker's, never the program's: memory ended */
};

/* ---- options ---------------------------------------------------------- */

/* Zero-initialised is every default. Strings are borrowed for the call. */
struct mn_options {
	const char	*output;	/* folder; NULL: "out" */
	const char	*to;		/* "xml,html,akn"; NULL: xml,html,akn,json,bundle
					 * and the site; "all" */
	const char	*profile;	/* what the texts lack; NULL: minutes.profile
					 * beside or above each input */
	int		 jobs;		/* workers; 0: processors allowed */
	size_t		 max_bytes;	/* of one document; 0: 32 MiB */
	unsigned	 max_seconds;	/* of one document; 0: 60 */
	size_t		 max_memory;	/* of one worker in bytes; 0: 2 GiB */
	const char	*xsl;		/* a council's own sheet for html */
	const char	*akn_schema;	/* the official XSD: validates AKN against it */
	const char	*lang;		/* of the page's own words: "en" */
	const char	*base_url;
	const char	*bundle;	/* "tar.gz" (NULL), "zip", "dir" */
	const char	*publish;	/* "exempt": exempt documents go on the site;
					 * NULL: they are held from it */
	const char	*include;	/* further glob for walked folders */
	const char	*files_from;	/* a file that lists inputs, a line each */
	const char	*report;	/* JSON report is written here */
	const char	*date;		/* YYYY-MM-DD: the clock of everything written;
					 * NULL: SOURCE_DATE_EPOCH, else today */
	int		 force;		/* write what is unchanged too */
	int		 quiet;		/* no progress, no summary */
	int		 timing;	/* CPU time by stage, to standard error */
};

/* ---- from memory ------------------------------------------------------ */

struct mn_ctx;		/* lexicons, schemas and sheets, compiled once */
struct mn_document;	/* what one input became */

/*
 * Opens a context; only to, profile, max_bytes, xsl, akn_schema, lang and
 * base_url of the options are looked at. On failure *ctx is NULL and the
 * reasons were written to standard error. The caller closes it.
 */
MN_API enum mn_status	 mn_open(const struct mn_options *, struct mn_ctx **);
MN_API void		 mn_close(struct mn_ctx *);

/*
 * Converts one document from memory. name stands for a file's name without
 * suffix. *doc is always set, to be freed by the caller; where the status is
 * MN_FAILED it holds only diagnostics. Memory running out ends the process:
 * who must survive that converts in a child.
 */
MN_API enum mn_status	 mn_convert(struct mn_ctx *, const char *name,
			    const void *bytes, size_t n, struct mn_document **);
MN_API void		 mn_document_free(struct mn_document *);

/* Records found in the document: 1, or more where it holds several meetings. */
MN_API size_t		 mn_document_records(const struct mn_document *);

/*
 * A record in a format ("xml", "html", "akn", "json", "facts"): NUL-
 * terminated, *n its length, owned by the document; NULL where the format
 * was not asked for.
 */
MN_API const char	*mn_document_output(const struct mn_document *,
			    size_t record, const char *format, size_t *n);

/* The diagnostics, a line each, as the program prints them; "" if none. */
MN_API const char	*mn_document_diagnostics(const struct mn_document *);

/* ---- the verbs of the program ----------------------------------------- */

/*
 * As the manual tells them: results to standard output, diagnostics to
 * standard error, and the exit status returned.
 */
MN_API enum mn_exit	 mn_run_convert(const struct mn_options *,
			    const char *const *inputs, size_t n);
MN_API enum mn_exit	 mn_run_check(const struct mn_options *,
			    const char *const *inputs, size_t n);
MN_API enum mn_exit	 mn_run_trace(const struct mn_options *, const char *input);
MN_API enum mn_exit	 mn_run_verify(const char *const *paths, size_t n);

/* ---- what is built in ------------------------------------------------- */

/* The index-th format's name, with its file name and media type; NULL past the end. */
MN_API const char	*mn_format(size_t index, const char **file,
			    const char **media);

/*
 * A built-in sheet, schema or lexicon by its address without "minutes:"
 * ("xsl/html.xsl"); static, *n bytes; NULL where there is none.
 */
MN_API const char	*mn_resource(const char *name, size_t *n);

/*
 * What the diagnostic MN<code> means and what to do about it; *what, where
 * not NULL, is set to its one-line message. Both are static; NULL where
 * there is no such code.
 */
MN_API const char *mn_explain(int code, const char **what);

/* The index-th code of the table of diagnostics, from 0; 0 past its end. */
MN_API int mn_diag_code(size_t index);

#ifdef __cplusplus
}
#endif
#endif

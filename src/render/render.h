/*
 * render: the written XML is read back, validated, and turned into every
 * format by stylesheets. The only room that knows libxml2 and libxslt.
 */
#ifndef MN_RENDER_H
#define MN_RENDER_H

#include "../record/record.h"

/*
 * Schemas, stylesheets and lexicons inside the program, by their address
 * ("minutes:xsl/html.xsl", "minutes:schemas/minutes.xsd"). NULL where there
 * is none.
 */
struct resource {
	const char	*name;		/* "xsl/html.xsl" */
	str		 bytes;
};
const struct resource	*resource_get(const char *name);
const struct resource	*resource_at(size_t index);	/* NULL past the end */

/* A format that a stylesheet declares: <mn:format name ext media file/>. */
struct format {
	const char	*name;		/* "html" */
	const char	*file;		/* "index.html": its name beside a meeting */
	const char	*media;		/* "text/html" */
	const char	*per;		/* "meeting", or "record": one for each record */
};
const struct format	*format_at(size_t index);	/* ordered by name; NULL past the end */
const struct format	*format_get(const char *name);

struct render_options {
	const char	*html_sheet;	/* a council's own sheet in place of html, or NULL */
	const char	*akn_schema;	/* path of the official XSD, or NULL */
	const char	*lang;		/* "en" or "cy" */
	const char	*base_url;	/* or NULL */
	const char *const *formats;	/* names, NULL-terminated; NULL: all */
};

/* Sheets and schemas, compiled once; shared by forked workers. */
struct render;
enum mn_status	render_open(const struct render_options *, struct diags *,
		    struct render **);
void		render_close(struct render *);

/*
 * For a forked worker, before its first document: a heap of its own, faster
 * than the C library's. The process has one thread and ends by _exit.
 */
void		render_heap(void);

/* minutes.xml, parsed back from its bytes and valid. */
struct tree;

/*
 * <record> elements of one meeting become the bytes of its minutes.xml: the
 * root, with the meeting's id, around them; ids that two records share get
 * "-b" in the later one.
 */
enum mn_status	meeting_xml(const char *id, const str *records, size_t n,
		    struct diags *, struct buf *out);

/* Parses and validates; MN6xx and MN_FAILED where the bytes are not valid. */
enum mn_status	tree_read(struct render *, str xml, struct diags *,
		    struct tree **);
void		tree_free(struct tree *);

/*
 * One format of a meeting. root is the way from the output's folder up to
 * the site's ("../../", or "" beside the style sheet). record is the index
 * of the record, from 0, for formats made per record, else 0; their sheets
 * are told it as the parameter "record", from 1 as XPath counts.
 */
enum mn_status	tree_render(struct render *, struct tree *, const char *format,
		    const char *root, size_t record, struct diags *,
		    struct buf *out);

/* A sheet (by its file name, "index.xsl") over XML that the batch wrote. */
enum mn_status	sheet_render(struct render *, const char *sheet, str xml,
		    const char *root, struct diags *, struct buf *out);

#endif

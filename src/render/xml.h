/*
 * What the files of render share and nobody else sees: libxml2's types, the
 * door through which the libraries read, and what they said.
 */
#ifndef MN_RENDER_XML_H
#define MN_RENDER_XML_H

#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxslt/security.h>
#include <libxslt/xsltInternals.h>

#include "render.h"

#define RECORD_NS	"urn:minutes:record:1"
#define FORMAT_NS	"urn:minutes:format:1"
#define INSTANCE_NS	"http://www.w3.org/2001/XMLSchema-instance"
#define SCHEME		"minutes:"

/* ---- the door (door.c) ------------------------------------------------ */

/*
 * One stay inside the libraries. While it lasts they read nothing but what
 * the door lets through, and what they say goes to said. Stays may nest.
 */
struct stay {
	const char	*folder;	/* real path open while compiling, or NULL */
	bool		 open;		/* minutes: addresses may be read */
	struct buf	 said;		/* lines of the libraries' messages */
	struct stay	*outer;
	/* what stood before, put back by door_leave */
	xmlStructuredErrorFunc	 old_error;
	xmlGenericErrorFunc	 old_generic;
	void			*old_context, *old_generic_context;
};

void	door_enter(struct stay *);
void	door_leave(struct stay *);	/* frees what was said */
void	door_hear(struct stay *, const char *, size_t);

/* For libxslt's contexts: takes printf's arguments; the first is a stay. */
void	door_hear_format(void *stay, const char *, ...)
	    __attribute__((format(printf, 2, 3)));

/* What was said, in one line, arena-held: "minutes:xsl/a.xsl:3: ...". */
const char	*door_said(struct stay *, struct arena *);

/* ---- files and trees -------------------------------------------------- */

/* A file's real path and its folder's, by malloc; false where there is none. */
bool		 path_real(const char *path, char **real, char **folder);
bool		 file_bytes(const char *path, struct buf *);

/* Takes back what was put after the first n bytes. */
void		 buf_cut(struct buf *, size_t n);

/* A document from bytes: no network, no DTD, no entity. NULL after MN602. */
xmlDocPtr	 doc_read(str xml, struct diags *);

struct tree {
	xmlDocPtr	 doc;
	struct buf	 bytes;		/* as they were read: the format "xml" */
};

/* What keeps a document from being a minutes.xml, or NULL. */
const char	*no_record(xmlDocPtr);

/* The next element in document order, below top; NULL past the end. */
xmlNodePtr	 element_next(xmlNodePtr, xmlNodePtr top);

/* The line of the document that an element of minutes.xml speaks of, or 0. */
size_t		 node_line(const xmlNode *);
xmlNodePtr	 node_by_id(xmlDocPtr, const char *id);

/* ---- schemas (schema.c) ----------------------------------------------- */

/* From a minutes: address, or a file with its neighbours. NULL after MN704. */
xmlSchemaPtr	 schema_open(const char *address, struct diags *);

/*
 * Validates; the first faults become diagnostics of the code, each at the
 * line of the document. source is the record's tree where doc is a rendering
 * of it, else NULL.
 */
enum mn_status	 schema_check(xmlSchemaPtr, xmlDocPtr doc, xmlDocPtr source,
		    enum mn_diag, struct diags *);

/* ---- stylesheets (sheet.c) -------------------------------------------- */

/* Compiled from a minutes: address or a file. NULL after MN703. */
xsltStylesheetPtr	 sheet_open(const char *address, struct diags *);

/* params: name, value, ... NULL; values are strings, not expressions. */
enum mn_status	 sheet_apply(xsltStylesheetPtr, xsltSecurityPrefsPtr,
		    xmlDocPtr, const char *name, const char *const *params,
		    struct diags *, struct buf *out);

#endif

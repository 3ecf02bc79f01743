/*
 * The door: the one way by which libxml2 and libxslt read anything but the
 * bytes they are handed, and the ear for what they say.
 *
 * Both libraries ask the external entity loader for every schema that a
 * schema imports, every sheet that a sheet imports, every DTD and every
 * document(). Ours answers with a resource ("minutes:xsl/lib/common.xsl")
 * or with a file of the folder that is open while a council's own sheet or
 * the official schema is compiled; else with nothing. Where a host program
 * uses libxml2 itself, outside our calls, its own loader goes on answering.
 */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <threads.h>

#include <libexslt/exslt.h>
#include <libxml/parserInternals.h>
#include <libxml/uri.h>
#include <libxml/xmlIO.h>
#include <libxml/xmlschemastypes.h>
#include <libxslt/xslt.h>
#include <libxslt/xsltutils.h>

#include "xml.h"

/* More than this of what a sheet says helps nobody. */
#define SAID_MOST	4096

/* The hooks of the libraries are a process's; who is inside is a thread's. */
static _Thread_local struct stay	*inside;
static xmlExternalEntityLoader		 host_loader;
static xmlGenericErrorFunc		 host_error;
static void				*host_error_context;
static once_flag			 hooked = ONCE_FLAG_INIT;

/* libxml2 copies the bytes. */
static xmlParserInputPtr
input_of(xmlParserCtxtPtr ctxt, const char *url, const char *p, size_t n)
{
	xmlParserInputBufferPtr	 b;
	xmlParserInputPtr	 in;

	if (n > INT_MAX)
		return NULL;
	b = xmlParserInputBufferCreateMem(p, (int)n, XML_CHAR_ENCODING_NONE);
	if (b == NULL)
		return NULL;
	in = xmlNewIOInputStream(ctxt, b, XML_CHAR_ENCODING_NONE);
	if (in == NULL) {
		xmlFreeParserInputBuffer(b);
		return NULL;
	}
	in->filename = (char *)xmlStrdup(BAD_CAST url);
	return in;
}

/* Only below the open folder, whatever links and dots the address holds. */
static xmlParserInputPtr
input_file(xmlParserCtxtPtr ctxt, const char *url)
{
	xmlParserInputPtr	 in = NULL;
	struct buf		 b = { 0 };
	size_t			 n = strlen(inside->folder);
	char			*path, *real;

	if (strncmp(url, "file://", 7) == 0)
		url += 7;
	if ((path = xmlURIUnescapeString(url, 0, NULL)) == NULL)
		return NULL;
	real = realpath(path, NULL);
	if (real != NULL && strncmp(real, inside->folder, n) == 0 &&
	    real[n] == '/' && file_bytes(real, &b))
		in = input_of(ctxt, url, b.p, b.n);
	buf_free(&b);
	free(real);
	xmlFree(path);
	return in;
}

static xmlParserInputPtr
load(const char *url, const char *id, xmlParserCtxtPtr ctxt)
{
	const struct resource	*r;

	if (inside == NULL)
		return host_loader == NULL ? NULL : host_loader(url, id, ctxt);
	if (!inside->open || url == NULL)
		return NULL;
	if (strncmp(url, SCHEME, strlen(SCHEME)) == 0) {
		r = resource_get(url + strlen(SCHEME));
		return r == NULL ? NULL :
		    input_of(ctxt, url, r->bytes.p, r->bytes.n);
	}
	return inside->folder == NULL ? NULL : input_file(ctxt, url);
}

/* ---- what the libraries say ------------------------------------------- */

void
door_hear(struct stay *s, const char *p, size_t n)
{
	if (s->said.n < SAID_MOST)
		buf_put(&s->said, p, n > SAID_MOST ? SAID_MOST : n);
}

static void
hear_list(struct stay *s, const char *format, va_list ap)
{
	char	*line;
	int	 n;

	if ((n = vasprintf(&line, format, ap)) < 0)
		mn_out_of_memory();
	door_hear(s, line, (size_t)n);
	free(line);
}

void
door_hear_format(void *stay, const char *format, ...)
{
	va_list	 ap;

	va_start(ap, format);
	hear_list(stay, format, ap);
	va_end(ap);
}

/* libxslt's own messages while it compiles have no context but this. */
__attribute__((format(printf, 2, 3))) static void
hear_compiler(void *unused, const char *format, ...)
{
	char	*line;
	va_list	 ap;

	(void)unused;
	va_start(ap, format);
	if (inside != NULL) {
		hear_list(inside, format, ap);
	} else if (host_error != NULL && vasprintf(&line, format, ap) >= 0) {
		host_error(host_error_context, "%s", line);
		free(line);
	}
	va_end(ap);
}

static void
hear_error(void *stay, xmlErrorPtr e)
{
	if (e->level == XML_ERR_WARNING || e->message == NULL)
		return;
	if (e->file != NULL)
		door_hear_format(stay, "%s:%d: ", e->file, e->line);
	else if (e->line > 0)
		door_hear_format(stay, "line %d: ", e->line);
	door_hear_format(stay, "%s", e->message);
}

/*
 * "runtime error: file minutes:xsl/a.xsl line 3 element b" and its message
 * on the next line are put as "minutes:xsl/a.xsl:3: message".
 */
static void
put_line(struct buf *b, str line)
{
	size_t	 file = str_find(line, STR(" error: file "));
	size_t	 num, end;

	if (file != SIZE_MAX) {
		line = str_sub(line, file + strlen(" error: file "), line.n);
		num = str_find(line, STR(" line "));
		end = str_find(line, STR(" element "));
		if (num != SIZE_MAX && end != SIZE_MAX && num < end) {
			buf_str(b, str_sub(line, 0, num));
			buf_puts(b, ":");
			buf_str(b, str_sub(line, num + 6, end));
			buf_puts(b, ": ");
			return;
		}
	}
	buf_str(b, line);
	buf_puts(b, "; ");
}

const char *
door_said(struct stay *s, struct arena *a)
{
	struct buf	 b = { 0 };
	str		 rest = { s->said.p, s->said.n }, line;
	const char	*text;

	while (rest.n > 0) {
		line = str_sub(rest, 0, str_find(rest, STR("\n")));
		rest = str_sub(rest, line.n + 1, rest.n);
		while (line.n > 0 && line.p[line.n - 1] == ' ')
			line.n--;
		if (line.n > 0)
			put_line(&b, line);
	}
	while (b.n > 0 && strchr("; :", b.p[b.n - 1]) != NULL)
		b.n--;
	text = b.n == 0 ? "" : arena_cstr(a, b.p, b.n);
	buf_free(&b);
	return text;
}

/* ---- in and out ------------------------------------------------------- */

static void
hook(void)
{
	xmlInitParser();
	xsltInit();
	exsltRegisterAll();
	xmlSchemaInitTypes();
	host_loader = xmlGetExternalEntityLoader();
	xmlSetExternalEntityLoader(load);
	host_error = xsltGenericError;
	host_error_context = xsltGenericErrorContext;
	xsltSetGenericErrorFunc(NULL, hear_compiler);
}

void
door_enter(struct stay *s)
{
	call_once(&hooked, hook);
	s->outer = inside;
	s->old_error = xmlStructuredError;
	s->old_context = xmlStructuredErrorContext;
	s->old_generic = xmlGenericError;
	s->old_generic_context = xmlGenericErrorContext;
	xmlSetStructuredErrorFunc(s, hear_error);
	xmlSetGenericErrorFunc(s, door_hear_format);
	inside = s;
}

void
door_leave(struct stay *s)
{
	inside = s->outer;
	xmlSetStructuredErrorFunc(s->old_context, s->old_error);
	xmlSetGenericErrorFunc(s->old_generic_context, s->old_generic);
	xmlResetLastError();
	buf_free(&s->said);
}

/* ---- files ------------------------------------------------------------ */

bool
path_real(const char *path, char **real, char **folder)
{
	char	*slash;

	*folder = NULL;
	if ((*real = realpath(path, NULL)) == NULL)
		return false;
	if ((*folder = strdup(*real)) == NULL)
		mn_out_of_memory();
	slash = strrchr(*folder, '/');
	*slash = '\0';
	return true;
}

bool
file_bytes(const char *path, struct buf *b)
{
	char	 part[8192];
	size_t	 n;
	FILE	*f;
	bool	 good;

	if ((f = fopen(path, "rb")) == NULL)
		return false;
	while ((n = fread(part, 1, sizeof(part), f)) > 0)
		buf_put(b, part, n);
	good = !ferror(f);
	fclose(f);
	return good;
}

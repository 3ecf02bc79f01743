/*
 * The tag files of a bag, written: bagit.txt, bag-info.txt, the two tables
 * that The National Archives' transfers carry, README.txt.
 * Input: what the caller knows of the bag. What is not known is left out
 * or left empty, never made up.
 */
#include <stdio.h>
#include <string.h>

#include "tags.h"

/* What tags_info adds itself; also what our profile requires. */
const char *const tags_required[] = {
	"Bagging-Date", "Payload-Oxum", "Bag-Size", "BagIt-Profile-Identifier",
	"Bag-Software-Agent", NULL,
};

const char *
tags_field(const struct bag *bag, const char *label)
{
	for (size_t i = 0; i < bag->nfields; i++)
		if (str_same(str_c(bag->fields[i].label), str_c(label)))
			return bag->fields[i].value;
	return NULL;
}

void
tags_declaration(struct buf *b)
{
	buf_puts(b, "BagIt-Version: 1.0\n"
	    "Tag-File-Character-Encoding: UTF-8\n");
}

void
tags_manifest_line(struct buf *b, const char *hex, str path)
{
	buf_printf(b, "%s  ", hex);
	buf_str(b, path);
	buf_puts(b, "\n");
}

/* ---- bag-info.txt ----------------------------------------------------- */

/* Labels become XML elements at some receivers: names of XML, in ASCII. */
static bool
label_fits(str label)
{
	for (size_t i = 0; i < label.n; i++) {
		char c = label.p[i];
		bool letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';

		if (!letter && (i == 0 || !((c >= '0' && c <= '9') ||
		    c == '-' || c == '_' || c == '.')))
			return false;
	}
	return label.n > 0;
}

static bool
is_required(const char *label)
{
	for (size_t i = 0; tags_required[i] != NULL; i++)
		if (str_same(str_c(label), str_c(tags_required[i])))
			return true;
	return false;
}

/*
 * Never folded: readers disagree about it. Line ends and control characters
 * become blanks.
 */
static void
put_field(struct buf *b, const char *label, const char *value)
{
	str v = str_trim(str_c(value));

	if (v.n == 0)
		return;
	buf_printf(b, "%s: ", label);
	for (size_t i = 0; i < v.n; i++) {
		unsigned char c = (unsigned char)v.p[i];

		if (c == '\r' && i + 1 < v.n && v.p[i + 1] == '\n')
			continue;
		buf_put(b, c < 0x20 || c == 0x7f ? " " : v.p + i, 1);
	}
	buf_puts(b, "\n");
}

static void
put_size(struct buf *b, uint64_t n)
{
	static const char *const units[] = { "bytes", "KB", "MB", "GB", "TB" };
	uint64_t	 tenths = n * 10;
	size_t		 u = 0;

	for (; tenths >= 10000 && u < 4; u++)
		tenths = (tenths + 500) / 1000;
	if (u == 0)
		buf_printf(b, "%ju %s", (uintmax_t)n, units[u]);
	else
		buf_printf(b, "%ju.%ju %s", (uintmax_t)(tenths / 10),
		    (uintmax_t)(tenths % 10), units[u]);
}

static void
put_date(struct buf *b, time_t clock)
{
	struct tm	t;
	char		day[32];

	gmtime_r(&clock, &t);
	strftime(day, sizeof(day), "%Y-%m-%d", &t);
	buf_puts(b, day);
}

static void
put_counted(const struct bag *bag, struct buf *b)
{
	uint64_t n = 0;

	for (size_t i = 0; i < bag->nfiles; i++)
		n += bag->files[i].bytes.n;
	buf_puts(b, "Bagging-Date: ");
	put_date(b, bag->clock);
	buf_printf(b, "\nPayload-Oxum: %ju.%zu\nBag-Size: ", (uintmax_t)n,
	    bag->nfiles);
	put_size(b, n);
	buf_printf(b, "\nBagIt-Profile-Identifier: %s\n"
	    "Bag-Software-Agent: %s%s\n", BAG_PROFILE, BAG_AGENT, MN_VERSION);
}

bool
tags_info(const struct bag *bag, struct diags *ds, struct buf *b)
{
	for (size_t i = 0; i < bag->nfields; i++) {
		const struct bag_field *f = &bag->fields[i];

		if (!label_fits(str_c(f->label))) {
			diag_at(ds, MN_DIAG_BAG_NAME, 0, 0,
			    "label \"%s\" of bag-info.txt", f->label);
			return false;
		}
		if (f->value != NULL && !is_required(f->label))
			put_field(b, f->label, f->value);
	}
	put_counted(bag, b);
	return true;
}

/* ---- tables ----------------------------------------------------------- */

static void
put_cell(struct buf *b, str v, const char *end)
{
	bool quote = false;

	for (size_t i = 0; i < v.n && !quote; i++)
		quote = strchr("\",\r\n", v.p[i]) != NULL;
	if (quote)
		buf_puts(b, "\"");
	for (size_t i = 0; i < v.n; i++)
		buf_put(b, v.p[i] == '"' ? "\"\"" : v.p + i,
		    v.p[i] == '"' ? 2 : 1);
	if (quote)
		buf_puts(b, "\"");
	buf_puts(b, end);
}

static void
put_cells(struct buf *b, const char *const *cells, size_t n)
{
	for (size_t i = 0; i < n; i++)
		put_cell(b, str_c(cells[i]), i + 1 < n ? "," : "\r\n");
}

static const char *
base_name(const char *path)
{
	const char *slash = path != NULL ? strrchr(path, '/') : NULL;

	return slash != NULL ? slash + 1 : path;
}

/* "en-GB" is English: the words of the transfer schema. */
static const char *
language_word(const struct bag *bag)
{
	str tag = str_c(tags_field(bag, "Language"));

	if (str_starts(tag, STR("en")))
		return "English";
	return str_starts(tag, STR("cy")) ? "Welsh" : NULL;
}

/* Open and Closed are the transfer schema's words; Review is neither. */
static const char *
closure_word(const struct bag *bag)
{
	str access = str_c(tags_field(bag, "Access"));

	if (str_same(access, STR("open")))
		return "Open";
	return str_same(access, STR("closed")) ? "Closed" : NULL;
}

void
tags_metadata(const struct bag *bag, struct buf *b)
{
	static const char *const head[] = {
		"file_path", "file_name", "date_last_modified", "end_date",
		"description", "closure_type", "closure_start_date",
		"closure_period", "foi_exemption_code",
		"foi_exemption_asserted", "title_closed", "title_alternate",
		"description_closed", "description_alternate", "language",
		"rights_copyright", "original_identifier",
	};
	const char	*closure = closure_word(bag);
	const char	*no = str_same(str_c(closure), STR("open")) ? "No" : NULL;
	struct arena	 a = { 0 };
	struct buf	 day = { 0 };

	put_date(&day, bag->clock);
	put_cells(b, head, sizeof(head) / sizeof(head[0]));
	for (size_t i = 0; i < bag->nfiles; i++) {
		const struct bag_file *f = &bag->files[i];
		const char *cells[] = {
			arena_printf(&a, "data/%s", f->path),
			base_name(f->original != NULL ? f->original : f->path),
			day.p, tags_field(bag, "Meeting-Date"), f->description,
			closure, NULL, NULL, NULL, NULL, no, NULL, no, NULL,
			language_word(bag), "Unknown", f->original,
		};

		put_cells(b, cells, sizeof(cells) / sizeof(cells[0]));
	}
	buf_free(&day);
	arena_reset(&a);
}

void
tags_formats(const struct bag *bag, struct buf *b)
{
	static const char *const head[] = {
		"Filepath", "Extension", "PUID", "FFID-Software",
		"FFID-SoftwareVersion",
	};
	struct arena a = { 0 };

	put_cells(b, head, sizeof(head) / sizeof(head[0]));
	for (size_t i = 0; i < bag->nfiles; i++) {
		const char *dot = strrchr(base_name(bag->files[i].path), '.');
		const char *cells[] = {
			arena_printf(&a, "data/%s", bag->files[i].path),
			dot != NULL ? dot + 1 : NULL, bag->files[i].puid,
			"minutes", MN_VERSION,
		};

		put_cells(b, cells, sizeof(cells) / sizeof(cells[0]));
	}
	arena_reset(&a);
}

/* ---- README.txt ------------------------------------------------------- */

void
tags_readme(const struct bag *bag, struct buf *b)
{
	const char *what = tags_field(bag, "External-Description");

	if (what != NULL)
		put_field(b, "What this is", what);
	buf_printf(b, "Name: %s\n\n"
	    "The record of a meeting, packed for keeping (BagIt 1.0, "
	    "RFC 8493).\n\n"
	    "data/source/           the minutes as they were received, byte "
	    "for byte\n"
	    "data/                  the same as structured XML, and what was "
	    "made from it\n"
	    "bag-info.txt           whose minutes, of which meeting, packed "
	    "when\n"
	    "file-metadata.csv      a description of each file\n"
	    "file-ffid.csv          the format of each file (PRONOM)\n"
	    "manifest-sha512.txt    the digest of each file in data/\n"
	    "tagmanifest-sha512.txt the digest of each other file\n\n"
	    "To check that nothing was lost or changed, in this folder:\n\n"
	    "    sha512sum -c manifest-sha512.txt tagmanifest-sha512.txt\n\n"
	    "or, with the program that packed it:\n\n"
	    "    minutes verify .\n", bag->name);
}

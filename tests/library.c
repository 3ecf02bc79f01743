/* The whole of a user of libminutes: text in memory in, facts out. */
#include <minutes.h>
#include <stdio.h>
#include <string.h>

int
main(void)
{
	static const char	 text[] = "Agenda item\n\nBells\n\nMinutes:\n\n"
	    "RESOLVED that the tenor bell be rehung.\n";
	struct mn_options	 options = { .to = "facts" };
	struct mn_ctx		*ctx;
	struct mn_document	*doc;
	const char		*facts;
	size_t			 n;

	if (mn_open(&options, &ctx) != MN_OK)
		return 2;
	if (mn_convert(ctx, "bells", text, strlen(text), &doc) >= MN_FAILED)
		return 1;
	if ((facts = mn_document_output(doc, 0, "facts", &n)) != NULL)
		puts(facts);
	mn_document_free(doc);
	mn_close(ctx);
	return facts == NULL;
}

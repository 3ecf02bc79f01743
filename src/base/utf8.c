/*
 * Characters: reading and writing UTF-8, and what counts as blank, letter
 * or capital. Input: valid UTF-8. The tables know the scripts that British
 * and Irish minutes use (Latin with Welsh and Gaelic accents), Greek and
 * Cyrillic; a character they do not know is neither letter nor blank.
 */
#include "base.h"

uint32_t
utf8_get_long(const char *p, size_t n, size_t *len)
{
	const unsigned char *s = (const unsigned char *)p;

	if (n < 2) {
		*len = 1;
		return s[0];
	}
	if (s[0] < 0xe0 || n < 3) {
		*len = 2;
		return (uint32_t)(s[0] & 0x1f) << 6 | (s[1] & 0x3f);
	}
	if (s[0] < 0xf0 || n < 4) {
		*len = 3;
		return (uint32_t)(s[0] & 0x0f) << 12 |
		    (uint32_t)(s[1] & 0x3f) << 6 | (s[2] & 0x3f);
	}
	*len = 4;
	return (uint32_t)(s[0] & 0x07) << 18 | (uint32_t)(s[1] & 0x3f) << 12 |
	    (uint32_t)(s[2] & 0x3f) << 6 | (s[3] & 0x3f);
}

size_t
utf8_put(char out[4], uint32_t c)
{
	if (c < 0x80) {
		out[0] = (char)c;
		return 1;
	}
	if (c < 0x800) {
		out[0] = (char)(0xc0 | c >> 6);
		out[1] = (char)(0x80 | (c & 0x3f));
		return 2;
	}
	if (c < 0x10000) {
		out[0] = (char)(0xe0 | c >> 12);
		out[1] = (char)(0x80 | (c >> 6 & 0x3f));
		out[2] = (char)(0x80 | (c & 0x3f));
		return 3;
	}
	out[0] = (char)(0xf0 | c >> 18);
	out[1] = (char)(0x80 | (c >> 12 & 0x3f));
	out[2] = (char)(0x80 | (c >> 6 & 0x3f));
	out[3] = (char)(0x80 | (c & 0x3f));
	return 4;
}

size_t
utf8_valid(const char *p, size_t n)
{
	const unsigned char	*s = (const unsigned char *)p;
	unsigned char		 low = 0x80, high = 0xbf;
	size_t			 len;

	if (s[0] < 0x80)
		return 1;
	if (s[0] < 0xc2 || s[0] > 0xf4)
		return 0;
	len = s[0] < 0xe0 ? 2 : s[0] < 0xf0 ? 3 : 4;
	switch (s[0]) {		/* no long forms, surrogates, or beyond 10ffff */
	case 0xe0: low = 0xa0; break;
	case 0xed: high = 0x9f; break;
	case 0xf0: low = 0x90; break;
	case 0xf4: high = 0x8f; break;
	}
	if (n < len || s[1] < low || s[1] > high)
		return 0;
	for (size_t i = 2; i < len; i++)
		if ((s[i] & 0xc0) != 0x80)
			return 0;
	return len;
}

size_t
utf8_back(str s, size_t at)
{
	while (at > 0 && ((unsigned char)s.p[--at] & 0xc0) == 0x80)
		continue;
	return at;
}

unsigned
utf8_count(str s)
{
	unsigned n = 0;

	for (size_t i = 0; i < s.n; i++)
		n += ((unsigned char)s.p[i] & 0xc0) != 0x80;
	return n;
}

bool
cp_blank_wide(uint32_t c)
{
	switch (c) {
	case 0x85: case 0xa0: case 0xad: case 0x1680: case 0x180e:
	case 0x2028: case 0x2029: case 0x202f: case 0x205f: case 0x2060:
	case 0x3000: case 0xfeff:
		return true;
	}
	return c >= 0x2000 && c <= 0x200f;
}

bool
cp_alpha_wide(uint32_t c)
{
	if (c < 0x250)
		return c >= 0xc0 ? c != 0xd7 && c != 0xf7 :
		    c == 0xaa || c == 0xb5 || c == 0xba;
	return (c >= 0x250 && c < 0x2b0) || (c >= 0x370 && c < 0x530) ||
	    (c >= 0x1e00 && c < 0x2000) || (c >= 0xfb00 && c <= 0xfb06);
}

/* Capital letters whose small letter is the next code point. */
static bool
paired_upper(uint32_t c)
{
	if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17e))
		return (c & 1) != 0;
	if (c >= 0x1e96 && c <= 0x1e9f)
		return false;
	return ((c >= 0x100 && c < 0x138) || (c >= 0x14a && c < 0x178) ||
	    (c >= 0x1f8 && c < 0x220) || (c >= 0x222 && c < 0x234) ||
	    (c >= 0x1e00 && c < 0x1eff)) && (c & 1) == 0;
}

static uint32_t
lower(uint32_t c)
{
	if (c < 0x80)
		return c >= 'A' && c <= 'Z' ? c + 0x20 : c;
	if (c >= 0xc0 && c <= 0xde && c != 0xd7)
		return c + 0x20;
	switch (c) {
	case 0x130: return 'i';
	case 0x178: return 0xff;
	case 0x386: return 0x3ac;
	case 0x388: case 0x389: case 0x38a: return c + 0x25;
	case 0x38c: return 0x3cc;
	case 0x38e: case 0x38f: return c + 0x3f;
	case 0x1e9e: return 0xdf;
	}
	if (paired_upper(c))
		return c + 1;
	if (c >= 0x391 && c <= 0x3a9)
		return c + 0x20;
	if (c >= 0x410 && c <= 0x42f)
		return c + 0x20;
	if (c >= 0x400 && c <= 0x40f)
		return c + 0x50;
	return c;
}

bool
cp_upper_wide(uint32_t c)
{
	return cp_alpha(c) && lower(c) != c;
}

uint32_t
cp_fold_wide(uint32_t c)
{
	if (c >= 0x2018 && c <= 0x201b)
		return '\'';
	if (c >= 0x201c && c <= 0x201f)
		return '"';
	if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212)
		return '-';
	return lower(c);
}

bool
cp_private(uint32_t c)
{
	return c >= 0xe000 && c <= 0xf8ff;
}

uint32_t
cp_compose(uint32_t base, uint32_t mark)
{
	/* by mark: a letter, and what the two are together */
	static const struct { uint32_t mark; const char *pairs; } table[] = {
		{ 0x300, "AÀaàEÈeèIÌiìNǸnǹOÒoòUÙuùWẀwẁYỲyỳ" },
		{ 0x301, "AÁaáCĆcćEÉeéGǴgǵIÍiíKḰkḱLĹlĺMḾmḿ"
		  "NŃnńOÓoóPṔpṕRŔrŕSŚsśUÚuúWẂwẃYÝyý"
		  "ZŹzź" },
		{ 0x302, "AÂaâCĈcĉEÊeêGĜgĝHĤhĥIÎiîJĴjĵOÔoô"
		  "SŜsŝUÛuûWŴwŵYŶyŷZẐzẑ" },
		{ 0x303, "AÃaãEẼeẽIĨiĩNÑnñOÕoõUŨuũYỸyỹ" },
		{ 0x304, "AĀaāEĒeēGḠgḡIĪiīOŌoōUŪuūYȲyȳ" },
		{ 0x306, "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭ" },
		{ 0x307, "AȦaȧCĊcċDḊdḋEĖeėGĠgġHḢhḣIİMṀmṁNṄ"
		  "nṅOȮoȯPṖpṗRṘrṙSṠsṡTṪtṫWẆwẇYẎyẏZŻ"
		  "zż" },
		{ 0x308, "AÄaäEËeëHḦhḧIÏiïOÖoötẗUÜuüWẄwẅYŸ"
		  "yÿ" },
		{ 0x30a, "AÅaåUŮuůwẘyẙ" },
		{ 0x30b, "OŐoőUŰuű" },
		{ 0x30c, "AǍaǎCČcčDĎdďEĚeěGǦgǧHȞhȟIǏiǐjǰKǨ"
		  "kǩLĽlľNŇnňOǑoǒRŘrřSŠsšTŤtťUǓuǔZŽ"
		  "zž" },
		{ 0x327, "CÇcçDḐdḑEȨeȩGĢgģHḨhḩKĶkķLĻlļNŅnņ"
		  "RŖrŗSŞsşTŢtţ" },
		{ 0x328, "AĄaąEĘeęIĮiįOǪoǫUŲuų" },
		{ 0x323, "AẠaạDḌdḍEẸeẹHḤhḥIỊiịKḲkḳLḶlḷMṂmṃ"
		  "NṆnṇOỌoọRṚrṛSṢsṣTṬtṭUỤuụWẈwẉYỴyỵ"
		  "ZẒzẓ" },
	};

	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
		str	 s = str_c(table[i].pairs);
		size_t	 len;

		if (table[i].mark != mark)
			continue;
		for (size_t k = 0; k < s.n; k += 1 + len) {
			uint32_t c = utf8_get(s.p + k + 1, s.n - k - 1, &len);

			if ((unsigned char)s.p[k] == base)
				return c;
		}
	}
	return base;
}

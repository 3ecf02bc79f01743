/*
 * Digests, by nettle: of a string at once, or several algorithms over one
 * stream. Which algorithms a manifest may name stands in the table alone.
 */
#include <nettle/nettle-meta.h>
#include <string.h>

#include "base.h"

static const struct {
	const char			*name;	/* as in manifest-NAME.txt */
	const struct nettle_hash	*hash;
} table[DIGESTS] = {
	[DIGEST_MD5] = { "md5", &nettle_md5 },
	[DIGEST_SHA1] = { "sha1", &nettle_sha1 },
	[DIGEST_SHA224] = { "sha224", &nettle_sha224 },
	[DIGEST_SHA256] = { "sha256", &nettle_sha256 },
	[DIGEST_SHA384] = { "sha384", &nettle_sha384 },
	[DIGEST_SHA512] = { "sha512", &nettle_sha512 },
};

int
digest_find(str name)
{
	for (int i = 0; i < DIGESTS; i++)
		if (str_eq(name, str_c(table[i].name)))
			return i;
	return -1;
}

const char *
digest_name(enum digest_alg alg)
{
	return table[alg].name;
}

size_t
digest_size(enum digest_alg alg)
{
	return table[alg].hash->digest_size;
}

void
digester_init(struct digester *d, unsigned algs)
{
	d->algs = algs;
	for (int i = 0; i < DIGESTS; i++) {
		if ((algs & 1u << i) == 0)
			continue;
		if (table[i].hash->context_size > DIGEST_STATE)
			mn_out_of_memory();
		table[i].hash->init(d->state[i]);
	}
}

void
digester_put(struct digester *d, const void *p, size_t n)
{
	for (int i = 0; i < DIGESTS; i++)
		if ((d->algs & 1u << i) != 0)
			table[i].hash->update(d->state[i], n, p);
}

void
digester_end(struct digester *d, enum digest_alg alg, void *out)
{
	table[alg].hash->digest(d->state[alg], digest_size(alg), out);
}

void
digest_hex(char *out, const void *p, size_t n)
{
	static const char	 hex[] = "0123456789abcdef";
	const unsigned char	*s = p;

	for (size_t i = 0; i < n; i++) {
		out[2 * i] = hex[s[i] >> 4];
		out[2 * i + 1] = hex[s[i] & 15];
	}
	out[2 * n] = '\0';
}

static void
digest_str(enum digest_alg alg, str s, char *out)
{
	struct digester	d;
	unsigned char	sum[DIGEST_MAX];

	digester_init(&d, 1u << alg);
	digester_put(&d, s.p, s.n);
	digester_end(&d, alg, sum);
	digest_hex(out, sum, digest_size(alg));
}

void
digest_sha256(str s, char out[65])
{
	digest_str(DIGEST_SHA256, s, out);
}

void
digest_sha512(str s, char out[129])
{
	digest_str(DIGEST_SHA512, s, out);
}

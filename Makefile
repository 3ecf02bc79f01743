# minutes: plain-text minutes of councils into a published, archived record.
#
#	make		the program, build/minutes, and libminutes
#	make demo	everything from nothing: install, build, convert, verify
#	make check	installs what tests need and runs them
#	make check-all	adds sanitizers, valgrind and the whole corpus
#	make install	into PREFIX, below DESTDIR
#
# See README.md. Everything made goes under build/ (and out/ for the demo).

PREFIX	?= /usr/local
DESTDIR	?=
BUILD	?= build
CC	?= cc
AR	?= ar

PACKAGES = libxml-2.0 libxslt libexslt zlib libarchive nettle
CFLAGS	?= -O2 -g
WARN	= -std=c11 -Wall -Wextra -Wshadow -Wstrict-prototypes \
	  -Wmissing-prototypes -Wpointer-arith -Wwrite-strings -Werror
ALL_CFLAGS = $(CFLAGS) $(WARN) -D_GNU_SOURCE -fvisibility=hidden -fPIC \
	  $(SANITIZE) -MMD -MP $(shell pkg-config --cflags $(PACKAGES))
LIBS	= $(shell pkg-config --libs $(PACKAGES))
VERSION	= $(shell sed -n 's/^\#define MN_VERSION[^"]*"\(.*\)"/\1/p' src/minutes.h)
SOMAJOR	= 0
# make V=1 shows whole commands.
Q	= $(if $(V),,@)

SRC	= $(sort $(wildcard src/*/*.c))
OBJ	= $(SRC:%.c=$(BUILD)/obj/%.o) $(BUILD)/obj/resources.o
EMBED	= $(sort $(wildcard xsl/*.xsl xsl/lib/*.xsl xsl/*.css xsl/*.xml \
	  schemas/*.xsd schemas/*.json src/lexicon/*.lex))

all: $(BUILD)/minutes $(BUILD)/libminutes.a $(BUILD)/libminutes.so \
	$(BUILD)/minutes.pc

$(BUILD)/minutes: $(BUILD)/obj/cmd/minutes.o $(BUILD)/libminutes.a
	@echo '  LD  $@'
	$(Q)$(CC) $(SANITIZE) $(LDFLAGS) -o $@ $^ $(LIBS)

$(BUILD)/libminutes.a: $(OBJ)
	@echo '  AR  $@'
	@rm -f $@
	$(Q)$(AR) rcs $@ $^

$(BUILD)/libminutes.so: $(OBJ)
	@echo '  LD  $@'
	$(Q)$(CC) -shared $(SANITIZE) $(LDFLAGS) \
	    -Wl,-soname,libminutes.so.$(SOMAJOR) -o $@ $^ $(LIBS)
	@ln -sf libminutes.so $(BUILD)/libminutes.so.$(SOMAJOR)

$(BUILD)/minutes.pc: Makefile src/minutes.h
	@mkdir -p $(@D)
	@{ echo 'prefix=$(PREFIX)'; echo 'libdir=$${prefix}/lib'; \
	  echo 'includedir=$${prefix}/include'; echo; echo 'Name: minutes'; \
	  echo 'Description: minutes of councils as a published record'; \
	  echo 'Version: $(VERSION)'; echo 'Requires.private: $(PACKAGES)'; \
	  echo 'Libs: -L$${libdir} -lminutes'; \
	  echo 'Cflags: -I$${includedir}'; } > $@

$(BUILD)/obj/%.o: %.c
	@mkdir -p $(@D)
	@echo '  CC  $<'
	$(Q)$(CC) $(ALL_CFLAGS) -c -o $@ $<

# Sheets, schemas and lexicons go into the program byte for byte.
$(BUILD)/gen/resources.S: $(EMBED) Makefile
	@mkdir -p $(@D)
	@{ echo '	.section .rodata'; n=0; for f in $(EMBED); do \
	    echo "res$$n:"; echo "	.incbin \"$$f\""; \
	    echo "res$$n.end:"; echo '	.byte 0'; \
	    echo "name$$n:	.asciz \"$${f#src/}\""; n=$$((n+1)); done; \
	  echo '	.section .data.rel.ro.local,"aw"'; echo '	.balign 8'; \
	  echo '	.globl mn_resource_table'; \
	  echo '	.hidden mn_resource_table'; echo 'mn_resource_table:'; \
	  n=0; for f in $(EMBED); do \
	    echo "	.quad name$$n, res$$n, res$$n.end - res$$n"; \
	    n=$$((n+1)); done; \
	  echo '	.quad 0, 0, 0'; \
	  echo '	.section .note.GNU-stack,"",@progbits'; } > $@

$(BUILD)/obj/resources.o: $(BUILD)/gen/resources.S
	@mkdir -p $(@D)
	@echo '  AS  $<'
	$(Q)$(CC) -c -o $@ $<

# ---- tried out --------------------------------------------------------------

demo:
	tests/install.sh demo
	$(MAKE) all
	rm -rf out
	$(PROGRAM) convert -o out tests/samples
	$(PROGRAM) verify out
	@echo
	@echo 'The pages:        out/site/index.html'
	@echo 'For the archive:  out/bundles/'

# ---- tests -----------------------------------------------------------------
#
# Each group is a target of its own; tests/run.sh runs several, timed.

PROGRAM	= $(BUILD)/minutes
UNIT	= $(patsubst tests/unit/%.c,$(BUILD)/unit/%,$(sort $(wildcard tests/unit/t_*.c)))

CHECK	= lint unit golden codes cli samples accuracy variants roundtrip \
	  readme library pages page-faults data data-faults
CHECK_ALL = $(CHECK) flips hostile mixed linear asan valgrind corpus all-pages

check check-all: install-test
	@$(MAKE) --no-print-directory all
	@BUILD=$(BUILD) MAKE='$(MAKE)' tests/run.sh \
	    $(if $(filter check-all,$@),$(CHECK_ALL),$(CHECK))

install-test:
	@tests/install.sh test

$(BUILD)/unit/%: tests/unit/%.c $(BUILD)/libminutes.a
	@mkdir -p $(@D)
	@echo '  CC  $<'
	$(Q)$(CC) $(ALL_CFLAGS) -Isrc -o $@ $< $(BUILD)/libminutes.a $(LIBS) -lcmocka

unit: $(UNIT)
	@n=0; for t in $(UNIT); do n=$$((n + 1)); echo "$$t"; \
	    $$t || exit 1; done; echo "$$n programs"

golden: $(PROGRAM)
	tests/golden/run.py --program $(PROGRAM)

# Every bit of a small bag flipped, where unit flips one of each byte.
flips: $(BUILD)/unit/t_verify
	MINUTES_ALL=1 $<

# One case's expected files: make accept CASE=family/name [KINDS='xml diag']
accept: $(PROGRAM)
	tests/golden/run.py --program $(PROGRAM) --accept $(CASE) $(KINDS)

# Every diagnostic has a test that looks for it.
codes:
	tests/golden/run.py --codes

samples: $(PROGRAM)
	tests/documents.sh $(PROGRAM) tests/samples

accuracy: $(PROGRAM)
	tests/accuracy/accuracy.py $(PROGRAM) --unseen

# As much time for each megabyte of a large document as of a small one.
linear: $(BUILD)/hostile/record
	tests/hostile/linear.py $<

$(BUILD)/hostile/record: tests/hostile/record.c $(BUILD)/libminutes.a
	@mkdir -p $(@D)
	@echo '  CC  $<'
	$(Q)$(CC) $(ALL_CFLAGS) -Isrc -o $@ $< $(BUILD)/libminutes.a $(LIBS)

# The same facts in every encoding, and nearly so however lines were broken.
variants: $(PROGRAM)
	tests/variants.sh $(PROGRAM)

readme: $(PROGRAM)
	tests/readme.sh $(PROGRAM)

roundtrip: $(PROGRAM)
	tests/roundtrip.sh $(PROGRAM)

# Exit statuses, order, what is held, whole files, the manual.
cli: $(PROGRAM)
	@for t in status order held whole tell manual; do \
	    tests/cli/$$t.sh $(PROGRAM) || exit 1; done

# What make install puts in place can be linked with and used.
library: all
	tests/library.sh $(PROGRAM)

# What vnu, html-validate and axe-core say of the pages; and that they would.
pages: $(PROGRAM)
	tests/check/pages.sh $(PROGRAM)

all-pages: $(PROGRAM)
	tests/check/pages.sh $(PROGRAM) all

page-faults:
	tests/check/selftest.sh

# What schemas and the records say of Akoma Ntoso and JSON; and that they would.
data: $(PROGRAM)
	tests/check/data.sh $(PROGRAM)

data-faults:
	tests/check/selftest-data.sh

corpus: $(PROGRAM)
	tests/corpus.sh $(PROGRAM)

# Deep, long, endless and broken documents: CPU grows with their size.
hostile: $(PROGRAM)
	FORMATS=xml tests/hostile/hostile.sh $(PROGRAM)

# Documents put together from others: each a valid record, with every word.
mixed: $(PROGRAM)
	tests/hostile/mixed.py $(PROGRAM)

lint:
	BUILD=$(BUILD) tests/lint.sh

# Unit and golden tests with the sanitizers built in. With them gcc 12 takes
# vsnprintf(NULL, 0, ...) for a truncation; it asks for the length.
asan:
	$(MAKE) BUILD=$(BUILD)/asan CFLAGS='-O1 -g' \
	    SANITIZE='-fsanitize=address,undefined -fno-sanitize-recover \
	    -Wno-format-truncation' \
	    unit golden

valgrind: $(PROGRAM) $(UNIT)
	tests/valgrind.sh $(PROGRAM) $(UNIT)

bench: $(PROGRAM)
	tests/bench/bench.py --program $(PROGRAM)

# ---- given away ---------------------------------------------------------------

install: all
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/include \
	    $(DESTDIR)$(PREFIX)/lib/pkgconfig \
	    $(DESTDIR)$(PREFIX)/share/man/man1
	install -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/minutes
	install -m 644 cmd/minutes.1 $(DESTDIR)$(PREFIX)/share/man/man1/
	install -m 644 src/minutes.h $(DESTDIR)$(PREFIX)/include/
	install -m 644 $(BUILD)/libminutes.a $(DESTDIR)$(PREFIX)/lib/
	install -m 755 $(BUILD)/libminutes.so \
	    $(DESTDIR)$(PREFIX)/lib/libminutes.so.$(SOMAJOR)
	ln -sf libminutes.so.$(SOMAJOR) $(DESTDIR)$(PREFIX)/lib/libminutes.so
	sed 's|^prefix=.*|prefix=$(PREFIX)|' $(BUILD)/minutes.pc > \
	    $(DESTDIR)$(PREFIX)/lib/pkgconfig/minutes.pc

dist:
	@mkdir -p dist
	git archive --format=tar.gz --prefix=minutes-$(VERSION)/ \
	    -o dist/minutes-$(VERSION).tar.gz HEAD
	@echo dist/minutes-$(VERSION).tar.gz

clean:
	rm -rf $(BUILD) out dist

.PHONY: all demo check check-all install-test unit flips mixed golden accept codes \
	samples accuracy variants linear cli roundtrip readme library pages \
	all-pages \
	page-faults data data-faults corpus hostile lint asan valgrind bench install \
	dist clean
.DELETE_ON_ERROR:

-include $(OBJ:.o=.d) $(BUILD)/obj/cmd/minutes.d $(UNIT:=.d) \
	$(BUILD)/hostile/record.d

# minutes: plain-text minutes of councils into a published, archived record.
#
#	make		the program, build/minutes, and libminutes
#	make demo	everything from nothing: install, build, convert, verify
#	make check	the tests; make check-all adds the whole corpus
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

SRC	= $(sort $(wildcard src/*/*.c))
OBJ	= $(SRC:%.c=$(BUILD)/obj/%.o) $(BUILD)/obj/resources.o
EMBED	= $(sort $(wildcard xsl/*.xsl xsl/lib/*.xsl xsl/*.css xsl/*.xml \
	  schemas/*.xsd schemas/*.json src/lexicon/*.lex))

all: $(BUILD)/minutes $(BUILD)/libminutes.a $(BUILD)/libminutes.so \
	$(BUILD)/minutes.pc

$(BUILD)/minutes: $(BUILD)/obj/cmd/minutes.o $(BUILD)/libminutes.a
	$(CC) $(SANITIZE) $(LDFLAGS) -o $@ $^ $(LIBS)

$(BUILD)/libminutes.a: $(OBJ)
	rm -f $@
	$(AR) rcs $@ $^

$(BUILD)/libminutes.so: $(OBJ)
	$(CC) -shared $(SANITIZE) $(LDFLAGS) -Wl,-soname,libminutes.so.$(SOMAJOR) \
	    -o $@ $^ $(LIBS)
	ln -sf libminutes.so $(BUILD)/libminutes.so.$(SOMAJOR)

$(BUILD)/minutes.pc: Makefile src/minutes.h
	@mkdir -p $(@D)
	{ echo 'prefix=$(PREFIX)'; echo 'libdir=$${prefix}/lib'; \
	  echo 'includedir=$${prefix}/include'; echo; echo 'Name: minutes'; \
	  echo 'Description: minutes of councils as a published record'; \
	  echo 'Version: $(VERSION)'; echo 'Requires.private: $(PACKAGES)'; \
	  echo 'Libs: -L$${libdir} -lminutes'; \
	  echo 'Cflags: -I$${includedir}'; } > $@

$(BUILD)/obj/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -c -o $@ $<

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
	$(CC) -c -o $@ $<

# ---- tests -----------------------------------------------------------------

UNIT	= $(patsubst tests/unit/%.c,$(BUILD)/unit/%,$(sort $(wildcard tests/unit/t_*.c)))

$(BUILD)/unit/%: tests/unit/%.c $(BUILD)/libminutes.a
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -Isrc -o $@ $< $(BUILD)/libminutes.a $(LIBS) -lcmocka

unit: $(UNIT)
	@for t in $(UNIT); do echo "$$t"; $$t || exit 1; done

clean:
	rm -rf $(BUILD) out

.PHONY: all unit clean

-include $(OBJ:.o=.d) $(BUILD)/obj/cmd/minutes.d $(UNIT:=.d)

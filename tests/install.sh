#!/bin/sh
# Installs what is missing: install.sh build|demo|test
#
# build and demo need the compiler and libraries alone; test also the tools
# of tests/packages.txt and the npm packages of tests/check, in the exact
# versions of its lock file. Where nothing is missing nothing is done and no
# network is needed.
set -eu
cd "$(dirname "$0")/.."

usage()
{
	echo 'usage: tests/install.sh build|demo|test' >&2
	exit 2
}

# The packages of the given kinds that are not installed.
missing()
{
	sed -n "s/^\\($1\\)[ 	][ 	]*\\([^ 	]*\\).*/\\2/p" tests/packages.txt |
	sort -u | while read -r package; do
		installed "$package" || echo "$package"
	done
}

installed()
{
	dpkg-query -W -f '${db:Status-Status} ' "$1" 2>/dev/null |
	    grep -q '^installed' && return 0
	case $1 in	# other packages give the same tool
	pkg-config)	command -v pkg-config >/dev/null ;;
	openjdk-*)	command -v java >/dev/null ;;
	chromium)	command -v chromium >/dev/null ;;
	*)		false ;;
	esac
}

as_root()
{
	if [ "$(id -u)" -eq 0 ]; then
		"$@"
	else
		sudo "$@"
	fi
}

apt_install()
{
	[ $# -gt 0 ] || return 0
	if ! command -v apt-get >/dev/null; then
		echo "install.sh: no apt-get here; please install: $*" >&2
		exit 2
	fi
	echo "installing: $*"
	as_root apt-get -qq update
	as_root env DEBIAN_FRONTEND=noninteractive \
	    apt-get -qq install -y --no-install-recommends "$@" >/dev/null
}

# Debian's nodejs where there is none; npm may come with another one.
node_missing()
{
	command -v node >/dev/null || echo nodejs
	command -v npm >/dev/null || echo npm
}

npm_install()
{
	lock=tests/check/package-lock.json
	stamp=tests/check/node_modules/.installed
	[ -f "$lock" ] || return 0
	cmp -s "$lock" "$stamp" 2>/dev/null && return 0
	echo 'installing: the npm packages of tests/check'
	(cd tests/check && PUPPETEER_SKIP_DOWNLOAD=1 \
	    PUPPETEER_SKIP_CHROMIUM_DOWNLOAD=1 \
	    npm ci --no-audit --no-fund --loglevel=error >/dev/null)
	cp "$lock" "$stamp"
}

[ $# -eq 1 ] || usage
case $1 in
build|demo)
	# shellcheck disable=SC2046 # a word is a package
	apt_install $(missing build)
	;;
test)
	# shellcheck disable=SC2046
	apt_install $(missing 'build\|test\|apt'; node_missing)
	npm_install
	;;
*)	usage ;;
esac

#!/usr/bin/env bash
# Checks the prose of comments and pages: at most 100 columns, no private words, few lines that
# begin with a relative. Prints each line that breaks a rule, with the rule. No arguments.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Written by tools.
generated='^(pallet|runtime|benchmarking/before)/.*weights(/[a-z_]+)?\.rs$|^docs/results/|^docs/host-functions\.md$'
mapfile -t code < <(git ls-files '*.rs' '*.mjs' '*.js' '*.jsx' '*.sh' Makefile | grep -vE "$generated")
mapfile -t pages < <(git ls-files '*.md' | grep -vE "$generated")
failed=

# Prints the lines of the standard input, if there are any, under the rule that they break.
report() {
	local rule=$1 found
	found=$(cat)
	[ -n "$found" ] || return 0
	printf 'prose: %s\n%s\n' "$rule" "$found" >&2
	failed=1
}

# In characters: bytes that continue one do not count. A tab counts as four columns. A line without
# spaces cannot be wrapped.
long_comments() {
	LC_ALL=C awk '
		{ line = $0; gsub(/\t/, "    ", line); gsub(/[\200-\277]/, "", line) }
		line ~ /^ *(\/\/|# )/ && length(line) > 100 && line ~ /[^ ] +[^ ]+ +[^ ]/ {
			print FILENAME ":" FNR ": " length(line) " columns"
		}
	' "${code[@]}"
}

# Tables, code and the targets of links aside: they cannot be wrapped.
long_lines() {
	LC_ALL=C awk '
		FNR == 1 { fence = 0 }
		/^ *(```|~~~)/ { fence = !fence; next }
		{ line = $0; gsub(/\]\([^)]*\)/, "]", line); gsub(/[\200-\277]/, "", line) }
		!fence && line !~ /^ *\|/ && line !~ /^ *\[[^]]*\]: / && length(line) > 100 {
			print FILENAME ":" FNR ": " length(line) " columns"
		}
	' "${pages[@]}"
}

# A list that was wrapped into one paragraph.
joined_items() {
	grep -nHE '[a-z0-9`)]\. - [A-Z`]' "${pages[@]}" || true
}

# In comments and pages; names in backticks aside.
banned='\banew\b|\bas if new\b|\bof before\b|\bdear(er|est|ly)?\b|\bbe it\b'
banned+='|\b[Aa] code (is|was|that|of|with|has|can|may|from)\b'
banned+='|\b(the|of|all|these|those|such|other|stored|which) codes\b'
banned_words() {
	{
		grep -nHE '^\s*(//|# )' "${code[@]}"
		grep -nH '' "${pages[@]}"
	} | sed 's/`[^`]*`//g' | grep -P "$banned" || true
}

# Openers that make the reader wait for the subject.
openers='^\s*(//[/!]?|-|[0-9]+\.)\s*(What|Whether|How|Who|Those|That which|As)\b'
most=40
relative_openers() {
	grep -rnE "$openers" pallet/src pallet/host-api/src || true
}

report "at most 100 columns in a comment" < <(long_comments)
report "at most 100 columns in a page" < <(long_lines)
report "a word that CONTRIBUTING.md rules out" < <(banned_words)
report "items of a list in one paragraph" < <(joined_items)
count=$(relative_openers | wc -l)
if [ "$count" -gt "$most" ]; then
	report "$count lines begin with a relative, expected at most $most" < <(relative_openers)
fi

[ -z "$failed" ] || exit 1
echo "prose: ${#pages[@]} pages and the comments of ${#code[@]} files; $count lines begin with a relative"

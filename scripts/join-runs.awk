# Joins three runs of a pallet's benchmarks. Arguments: files that the CLI wrote by one template.
#
# Of each fitted time the middle one counts: one disturbed run does not show, and what a fit gives to a
# slope and takes from the rest neither. A slope's standard error is that of its run. Accesses and proofs
# are the same in all runs.

function number(text) {
	gsub(/_/, "", text)
	return text + 0
}

function grouped(value,   text, rest) {
	text = sprintf("%.0f", value)
	for (rest = ""; length(text) > 3; text = substr(text, 1, length(text) - 3))
		rest = "_" substr(text, length(text) - 2) rest
	return text rest
}

# Sets `term` to the component that a line's time is for, "base" if for none, "" if it has no time.
function read_term(text) {
	term = ""
	if (text ~ /^\t\tWeight::from_parts\([0-9]/) term = "base"
	else if (match(text, /from_parts\([0-9_]+, 0\)\.saturating_mul\([a-z]/))
		term = substr(text, RSTART + RLENGTH - 1, 1)
	if (term == "") return
	match(text, /from_parts\([0-9][0-9_]*[0-9]|from_parts\([0-9]/)
	before = substr(text, 1, RSTART + 10)
	value = number(substr(text, RSTART + 11, RLENGTH - 11))
	after = substr(text, RSTART + RLENGTH)
}

function joined(id, term,   a, b, c) {
	a = fitted[1, id, term] + 0; b = fitted[2, id, term] + 0; c = fitted[3, id, term] + 0
	if (a > b) { value = a; a = b; b = value }
	# a <= b
	return c <= a ? a : (c < b ? c : b)
}

FNR == 1 { run++; section = 0 }
/^impl/ { section++ }

/^\tfn .* -> Weight \{$/ {
	name = $2; sub(/\(.*/, "", name)
	id = section " " name
	inside = 1; body = ""; terms = 0
	if (run == 1) line[++lines] = $0
	next
}
inside && /^\t}$/ {
	inside = 0
	# A slope that was not found is not written: the run that found the most shows where it goes.
	if (terms > most[id] + 0 || !(id in bodies)) { most[id] = terms; bodies[id] = body }
	if (run == 1) { body_at[++lines] = id; line[++lines] = $0 }
	next
}
inside {
	# It stands before its slope.
	if ($0 ~ /Standard error/) { error = $0; next }
	body = body $0 "\n"
	read_term($0)
	if (term != "") { terms++; fitted[run, id, term] = value; errors[run, id, term] = error }
	error = ""
	next
}
run == 1 { line[++lines] = $0 }

END {
	for (i = 1; i <= lines; i++) {
		if (!(i in body_at)) { print line[i]; continue }
		id = body_at[i]
		count = split(bodies[id], texts, "\n")
		for (j = 1; j < count; j++) {
			read_term(texts[j])
			if (term == "") { print texts[j]; continue }
			middle = joined(id, term)
			for (r = 1; r <= 3; r++) {
				if (fitted[r, id, term] + 0 != middle) continue
				if (errors[r, id, term] != "") print errors[r, id, term]
				break
			}
			print before grouped(middle) after
		}
	}
}

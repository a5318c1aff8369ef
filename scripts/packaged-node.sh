#!/usr/bin/env bash
# What the tests of packages have in common: a new Debian, and a node that makes a block. Each
# function takes the name of the test first, for its messages.

# Installs the Debian packages in the other arguments, each of which has a command of its name.
install_missing() {
	local test=$1 missing=() name
	for name in "${@:2}"; do
		command -v "$name" >/dev/null || missing+=("$name")
	done
	[ ${#missing[@]} = 0 ] && return
	echo "$test: installing ${missing[*]}"
	apt-get update -qq
	apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# Makes a new Debian 12 in a folder. Takes the settings of apt from this machine, as a proxy may be
# among them.
new_debian() {
	local test=$1 system=$2
	debootstrap --variant=minbase bookworm "$system" "${DEBIAN_MIRROR:-http://deb.debian.org/debian}" >"$system.log" ||
		{ echo "$test: debootstrap failed:" >&2; tail -n 20 "$system.log" >&2; return 1; }
	rm "$system.log"
	cp -r /etc/apt/apt.conf.d/. "$system/etc/apt/apt.conf.d/"
}

# Waits until the node with this process id serves this port, by its log, and has made a block.
wait_for_block() {
	local test=$1 node=$2 port=$3 log=$4 begun=$SECONDS header=
	until [[ $header =~ \"number\":\"0x[1-9a-f] ]]; do
		kill -0 "$node" 2>/dev/null || { cat "$log" >&2; return 1; }
		[ $((SECONDS - begun)) -lt 60 ] || { echo "$test: no block in a minute: $header" >&2; tail "$log" >&2; return 1; }
		sleep 0.2
		# Another node may have the port. The answer counts once this one has said that it has it.
		! grep -q "Running JSON-RPC server" "$log" ||
			header=$(curl -s -H 'Content-Type: application/json' "http://127.0.0.1:$port" \
				-d '{"id":1,"jsonrpc":"2.0","method":"chain_getHeader","params":[]}' || true)
	done
}

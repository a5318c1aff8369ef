#!/usr/bin/env bash
# Installs the Debian package of a release (LEAN_DEB, or that in target/release-files) in a new
# Debian 12, starts its node there, and asks it for a block. Needs root and a Debian mirror.
set -euo pipefail
cd "$(dirname "$0")/.."

deb=${LEAN_DEB:-$(find target/release-files -name '*.deb' 2>/dev/null | head -n 1)}
[ -f "$deb" ] || { echo "test-deb: there is no package: run \`make release\`, or set LEAN_DEB" >&2; exit 1; }
[ "$(id -u)" = 0 ] || { echo "test-deb: chroot needs root" >&2; exit 1; }
command -v debootstrap >/dev/null || {
	echo "test-deb: installing debootstrap"
	apt-get update -qq
	apt-get install -y -qq --no-install-recommends debootstrap >/dev/null
}
system=$(mktemp -d)
# For apt's own user.
chmod 755 "$system"
node=""
cleanup() {
	[ -z "$node" ] || kill "$node" 2>/dev/null || true
	umount "$system/proc" 2>/dev/null || true
	rm -rf --one-file-system "$system"
}
trap cleanup EXIT

echo "test-deb: a new Debian 12 in $system"
debootstrap --variant=minbase bookworm "$system" "${DEBIAN_MIRROR:-http://deb.debian.org/debian}" >"$system.log" ||
	{ tail -n 20 "$system.log" >&2; exit 1; }
rm "$system.log"
cp /etc/resolv.conf "$system/etc/"
cp -r /etc/apt/apt.conf.d/. "$system/etc/apt/apt.conf.d/"
mount -t proc proc "$system/proc"
cp "$deb" "$system/tmp/lean-contracts.deb"
echo "test-deb: installing $deb"
chroot "$system" apt-get update -qq
chroot "$system" apt-get install -y -qq --no-install-recommends /tmp/lean-contracts.deb >/dev/null
chroot "$system" lean-contracts-node --version
chroot "$system" lean-contracts --version
port=19944
: >"$system/tmp/node.log"
chroot "$system" lean-contracts-node --dev --tmp --rpc-port "$port" >"$system/tmp/node.log" 2>&1 &
node=$!
begun=$SECONDS
until grep -q "Running JSON-RPC server" "$system/tmp/node.log"; do
	kill -0 "$node" 2>/dev/null || { cat "$system/tmp/node.log" >&2; exit 1; }
	[ $((SECONDS - begun)) -lt 60 ] || { echo "test-deb: no answer in a minute" >&2; exit 1; }
	sleep 0.2
done
answer=$(curl -sf -H 'Content-Type: application/json' "http://127.0.0.1:$port" \
	-d '{"id":1,"jsonrpc":"2.0","method":"dev_newBlock","params":[]}')
[[ $answer =~ \"result\":\"0x[0-9a-f]{64}\" ]] || { echo "test-deb: no block: $answer" >&2; exit 1; }
echo "test-deb: the node of the package made a block"

#!/usr/bin/env bash
# Builds the image of the Dockerfile with buildah, starts its node as the image says, and waits
# for a block. Needs root, the package of `make release`, and a Debian mirror. The base image
# (`FROM`) is made with debootstrap, so no registry is asked.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/packaged-node.sh

[ "$(id -u)" = 0 ] || { echo "test-image: buildah runs here as root" >&2; exit 1; }
deb=$(find target/release-files -name '*.deb' 2>/dev/null | head -n 1)
[ -f "$deb" ] || { echo "test-image: there is no package: run \`make release\`" >&2; exit 1; }
install_missing test-image buildah debootstrap curl
# Images of this test are not to mix with others on the machine.
work=$(mktemp -d)
chmod 755 "$work"
export STORAGE_DRIVER=vfs BUILDAH_ISOLATION=chroot
buildah() { command buildah --root "$work/storage" --runroot "$work/run" "$@"; }
node=""
cleanup() {
	# buildah does not pass the signal on: the whole group ends.
	[ -z "$node" ] || kill -- "-$node" 2>/dev/null || true
	wait
	buildah rm --all >/dev/null 2>&1 || true
	# The node's last processes keep the mount busy for a moment.
	for _ in {1..20}; do
		umount --lazy "$work/storage/overlay" 2>/dev/null || true
		rm -rf --one-file-system "$work" 2>/dev/null && return
		sleep 0.5
	done
	echo "test-image: cannot remove $work" >&2
}
trap cleanup EXIT

base=$(sed -n 's/^FROM //p' Dockerfile)
echo "test-image: a new Debian 12 as $base"
new_debian test-image "$work/base"
container=$(buildah from scratch)
buildah copy --quiet "$container" "$work/base" / >/dev/null
buildah commit --quiet --rm "$container" "docker.io/library/$base" >/dev/null

echo "test-image: building the Dockerfile with $deb"
buildah build --pull-never --quiet --tag lean-contracts . >"$work/build.log" 2>&1 ||
	{ tail -n 20 "$work/build.log" >&2; exit 1; }
container=$(buildah from --pull-never lean-contracts)
# `buildah run` leaves out the entry point.
read -ra command <<<"$(buildah inspect --type container \
	--format '{{range .OCIv1.Config.Entrypoint}}{{.}} {{end}}{{range .OCIv1.Config.Cmd}}{{.}} {{end}}' "$container")"
[ ${#command[@]} -gt 1 ] || { echo "test-image: the image has no command" >&2; exit 1; }
echo "test-image: ${command[*]}"
port=19945
# In a process group of its own.
set -m
buildah run "$container" -- "${command[@]}" --rpc-port "$port" >"$work/node.log" 2>&1 &
node=$!
wait_for_block test-image "$node" "$port" "$work/node.log"
echo "test-image: the node of the image made a block"

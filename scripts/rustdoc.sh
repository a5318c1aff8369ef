#!/usr/bin/env bash
# Replaces rustdoc while `cargo test --doc` runs. It builds the crate's documentation from the same
# libraries, with warnings as errors, before the doc tests run as usual.
set -euo pipefail

rustdoc=$(rustc --print sysroot)/bin/rustdoc
[ -x "$rustdoc" ] || rustdoc=/usr/bin/rustdoc

case " $* " in
	*" --test "*)
		arguments=()
		skip=""
		for argument in "$@"; do
			if [ -n "$skip" ]; then
				skip=""
				continue
			fi
			case "$argument" in
				--test) ;;
				--test-run-directory | --test-args | --test-runtool | --test-runtool-arg) skip=yes ;;
				--test-*) ;;
				*) arguments+=("$argument") ;;
			esac
		done
		"$rustdoc" "${arguments[@]}" -D warnings -o "$CARGO_TARGET_DIR/doc"
		;;
esac
exec "$rustdoc" "$@"

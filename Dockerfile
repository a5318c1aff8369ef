# The node and lean-contracts of a release, in a small image. It uses the package that
# `make release` built:
#
#   make release
#   docker build -t lean-contracts .
#   docker run --rm -p 9944:9944 lean-contracts
#
# The node refuses the methods `dev_…` to external callers. To allow them, append
# `--dev --rpc-external --rpc-methods unsafe` to `docker run`. The contracts page is reachable only
# inside the container. Serve it on the host: `lean-contracts page ws://127.0.0.1:9944`.
# `make test-image` builds this image with buildah.
FROM debian:12-slim
COPY target/release-files/lean-contracts_*.deb /tmp/lean-contracts.deb
RUN apt-get update \
	&& apt-get install -y --no-install-recommends /tmp/lean-contracts.deb \
	&& rm -rf /tmp/lean-contracts.deb /var/lib/apt/lists/* \
	&& useradd --create-home --uid 1000 chain
USER chain
VOLUME /home/chain
EXPOSE 9944 30333
ENTRYPOINT ["lean-contracts-node"]
CMD ["--dev", "--rpc-external"]

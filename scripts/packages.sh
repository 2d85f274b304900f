# The Debian 12 packages that Theseus is built and tested with; read by quickstart and check.
# shellcheck shell=bash

build_packages=(
  ca-certificates cmake curl g++ git ninja-build pkg-config python3 python3-yaml ccache
  libboost1.81-dev libcli11-dev libcurl4-openssl-dev libfmt-dev libicu-dev libspdlog-dev
  libsodium-dev libsqlite3-dev libssl-dev libsimdjson-dev libstemmer-dev libtomlplusplus-dev libxxhash-dev libyaml-dev
  libzstd-dev
  nlohmann-json3-dev
)

test_packages=(
  clang-16 clang-format-16 clang-tidy-16 libbenchmark-dev libgmock-dev libgtest-dev libpq-dev
  postgresql-15 python3-jsonschema python3-venv sqlite3 strace
)

# ensure_packages NAME..: installs what is missing, with sudo when that is needed.
ensure_packages() {
  local missing=() package
  for package in "$@"; do
    if ! dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed; then
      missing+=("$package")
    fi
  done
  [ ${#missing[@]} -eq 0 ] && return
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "These packages are missing and only root can install them: ${missing[*]}" >&2
      echo "Run this as root, or install sudo. Nothing was changed." >&2
      exit 3
    fi
    as_root=(sudo)
  fi
  echo "Installing ${#missing[@]} packages: ${missing[*]}"
  if [[ " ${missing[*]} " == *" postgresql-15 "* ]] && [ ! -e /etc/postgresql-common/createcluster.conf ]; then
    # The tests make a cluster of their own; the package shall not start one.
    "${as_root[@]}" mkdir -p /etc/postgresql-common
    echo 'create_main_cluster = false' | "${as_root[@]}" tee /etc/postgresql-common/createcluster.conf >/dev/null
  fi
  local log
  log=$(mktemp)
  if ! { "${as_root[@]}" apt-get update -q &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
      apt-get install -yq --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    echo "The packages could not be installed (the whole log: $log). Theseus needs Debian 12 and its package archive." >&2
    exit 1
  fi
  rm -f "$log"
}

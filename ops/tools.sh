# Sourced by ./start and ./verify: finds, or installs, the tools that both need.

# say SVENSKA ENGLISH: one message in both languages.
say() {
  printf '%s\n%s\n' "$1" "$2" >&2
}

# stop SVENSKA ENGLISH [STATUS]: says why, and ends.
stop() {
  say "$1" "$2"
  exit "${3:-1}"
}

# version_of FOLDER: the Java version of a JDK, such as 25; nothing when it is not a JDK.
version_of() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# find_jdk: the folder of a JDK 25. A newer one is taken only where JAVA_HOME names it.
find_jdk() {
  local version folder on_path
  version=$(version_of "${JAVA_HOME:-}")
  if [ "${version:-0}" -ge 25 ]; then
    echo "$JAVA_HOME"
    return
  fi
  on_path=$(readlink -f "$(command -v javac)" 2>/dev/null)
  for folder in "${on_path%/bin/javac}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /opt/* /opt/java/*; do
    if [ "$(version_of "$folder")" = 25 ]; then
      echo "$folder"
      return
    fi
  done
  return 1
}

may_install() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null
}

# has_package NAME: whether the system's package sources offer it.
has_package() {
  [ -n "$(apt-cache madison "$1" 2>/dev/null)" ]
}

# install_package NAME...: the first of them that the system's package sources have.
install_package() {
  may_install || return 1
  local round name
  for round in first second; do
    for name in "$@"; do
      if has_package "$name"; then
        echo "Installerar $name / installing $name" >&2
        DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$name" >&2
        return
      fi
    done
    [ "$round" = second ] || apt-get update -q >&2
  done
  return 1
}

# use_jdk: sets JAVA_HOME to a JDK 25.
use_jdk() {
  local found
  if ! found=$(find_jdk); then
    install_package openjdk-25-jdk-headless temurin-25-jdk || true
    found=$(find_jdk) || stop \
      "JDK 25 saknas. Installera Temurin 25 eller OpenJDK 25 och peka ut mappen med JAVA_HOME." \
      "There is no JDK 25. Install Temurin 25 or OpenJDK 25, and point JAVA_HOME at its folder."
  fi
  export JAVA_HOME=$found
}

use_maven() {
  command -v mvn >/dev/null || install_package maven || stop \
    "Maven saknas. Installera det (på Debian: apt install maven) och försök igen." \
    "There is no Maven. Install it (on Debian: apt install maven) and try again."
}

# one_build_at_a_time: waits for another build in this folder; build_done lets the next one in.
one_build_at_a_time() {
  mkdir -p target 2>/dev/null
  if [ -w target ] && command -v flock >/dev/null; then
    exec 9>target/build.lock
    flock -n 9 || {
      echo "Väntar på ett annat bygge / waiting for another build" >&2
      flock 9
    }
  fi
}

build_done() {
  exec 9>&-
}

# run_maven LOG ARGUMENT...: Maven with its output in a file; each module it comes to is named
# with the seconds that have passed.
run_maven() {
  local log=$1 began=$SECONDS line module
  shift
  mkdir -p "$(dirname "$log")"
  mvn -B -ntp "$@" 2>&1 | tee "$log" | while IFS= read -r line; do
    case $line in
      "[INFO] Building jar:"*) ;;
      "[INFO] Building "*)
        module=${line#"[INFO] Building "}
        printf '  %4d s  %s\n' $((SECONDS - began)) "${module%% 0.*}"
        ;;
    esac
  done
  return "${PIPESTATUS[0]}"
}

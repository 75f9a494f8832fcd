#!/bin/sh
# Shows that a new rule takes two files and no other edit, and that the next build sees a rule file
# or a checker that was added, edited, renamed or deleted, and says what is wrong with a bad one.
# Usage: new-rule.sh PACKAGE-ROOT. Works on a copy; prints each step; exit status 0 if all hold.
set -eu

root=$(cd "${1:?usage: new-rule.sh PACKAGE-ROOT}" && pwd)
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp -R "$root/Package.swift" "$root/Sources" "$root/rules" "$copy"
# The tests are not built, but the manifest names their folders.
for tests in "$root"/Tests/*/; do
  mkdir -p "$copy/Tests/$(basename "$tests")"
  echo '// empty' > "$copy/Tests/$(basename "$tests")/Empty.swift"
done
cd "$copy"

fail() {
  echo "FAILED: $1"
  exit 1
}

build() {
  swift build --target Linting > build.log 2>&1
}

must_build() {
  build || { cat build.log; fail "the build after: $1"; }
}

generated() {
  find .build/plugins/outputs -name "$1" -exec cat {} +
}

# shows FILE TEXT STEP: the generated FILE has TEXT after STEP.
shows() {
  must_build "$3"
  generated "$1" | grep -q -- "$2" || fail "$3 was not seen"
  echo "ok: $3"
}

# hides FILE TEXT STEP: the generated FILE has lost TEXT after STEP.
hides() {
  must_build "$3"
  if generated "$1" | grep -q -- "$2"; then fail "$3 was not seen"; fi
  echo "ok: $3"
}

# refuses FILE TEXT STEP: the build fails after STEP and says TEXT about a place in FILE.
refuses() {
  if build; then fail "$3 was not refused"; fi
  grep -q -- "$1:[0-9]*:[0-9]*: error: .*$2" build.log || { cat build.log; fail "$3: no message"; }
  echo "ok: $3: $(grep -m 1 -o 'error: .*' build.log)"
}

rule() {
  sed "s|\"id\": \"[^\"]*\"|\"id\": \"lead/$1\"|" "$root/rules/lead/marker-spacing.json"
}

checker() {
  printf 'internal import NewsCopy\n'
  sed -n "s/\\bLead[A-Za-z]*\\b/$1/gp" /dev/null
  cat "$2" | sed "s/LeadMarkerSpacing/$1/g"
}

folder=Sources/Linting/Rules/Lead
rules=rules/lead

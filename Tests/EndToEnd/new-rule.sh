#!/bin/sh
# Shows that a new rule takes two files and no other edit, that the next build sees a rule file or a
# checker that was added, edited, renamed or deleted, and that it refuses a wrong one with its place.
# Usage: new-rule.sh PACKAGE-ROOT. Works on a copy; exit status 0 if everything holds.
set -eu

root=$(cd "${1:?usage: new-rule.sh PACKAGE-ROOT}" && pwd)
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp -R "$root/Package.swift" "$root/Sources" "$root/Tests" "$root/rules" "$copy"
cd "$copy"

fail() {
  echo "FAILED: $1"
  cat build.log
  exit 1
}

build() {
  swift build --target Linting > build.log 2>&1
}

# generated FILE TEXT: whether the generated FILE has TEXT.
generated() {
  find .build/plugins/outputs -name "$1" -exec grep -l -- "$2" {} + | grep -q .
}

# shows FILE TEXT STEP: after STEP the package builds and the generated FILE has TEXT.
shows() {
  build || fail "$3: the build"
  generated "$1" "$2" || fail "$3: not seen"
  echo "ok: $3"
}

# hides FILE TEXT STEP: after STEP the package builds and the generated FILE has lost TEXT.
hides() {
  build || fail "$3: the build"
  if generated "$1" "$2"; then fail "$3: not seen"; fi
  echo "ok: $3"
}

# refuses PLACE TEXT STEP: after STEP the build fails and says TEXT about PLACE.
refuses() {
  if build; then fail "$3: not refused"; fi
  grep -q -- "$1: error: .*$2" build.log || fail "$3: no message"
  echo "ok: $3: $(grep -m 1 -o -- "[^/]*: error: .*$2.*" build.log)"
}

# rule NAME: a rule file of the desk `lead`, made from the model.
rule() {
  sed "s|\"lead/marker-spacing\"|\"lead/$1\"|" "$root/rules/lead/marker-spacing.json"
}

# checker TYPE: a checker for it, made from the model where that is written.
checker() {
  model="$root/Sources/Linting/Rules/Lead/LeadMarkerSpacing.swift"
  if [ -f "$model" ]; then
    sed "s/LeadMarkerSpacing/$1/g" "$model"
  else
    printf 'internal import Rulebook\nstruct %s: Rule {\n  init(_ options: RuleOptions) {}\n}\n' "$1"
  fi
}

rulebook=CompiledRulebook.swift
table=Checkers.swift
checkers=Sources/Linting/Rules/Lead

shows $rulebook lead/marker-spacing "the package as it is"

rule test-rule > rules/lead/test-rule.json
mkdir -p $checkers
checker LeadTestRule > $checkers/LeadTestRule.swift
shows $rulebook lead/test-rule "a rule file added"
shows $table 'lead/test-rule.*LeadTestRule' "its checker added"

sed -i.old 's/Spacing after the lead marker/Edited title/' rules/lead/test-rule.json
rm rules/lead/test-rule.json.old
shows $rulebook 'Edited title' "a rule file edited"

rule other-rule > rules/lead/other-rule.json
rm rules/lead/test-rule.json
checker LeadOtherRule > $checkers/LeadOtherRule.swift
rm $checkers/LeadTestRule.swift
shows $rulebook lead/other-rule "a rule file renamed"
hides $rulebook lead/test-rule "its old name gone"
shows $table LeadOtherRule "a checker renamed"
hides $table LeadTestRule "its old name gone"

rm rules/lead/other-rule.json $checkers/LeadOtherRule.swift
hides $rulebook lead/other-rule "a rule file deleted"
hides $table LeadOtherRule "a checker deleted"

mkdir -p rules/care
rule marker-spacing | sed 's|"lead/|"care/|' > rules/care/marker-spacing.json
shows $rulebook care/marker-spacing "a rule file in a new folder"
rm -r rules/care
hides $rulebook care/marker-spacing "the folder deleted"

rule wrong-rule | sed 's/"severity"/"severty"/' > rules/lead/wrong-rule.json
refuses 'wrong-rule.json:[0-9]*:[0-9]*' 'did you mean “severity”' "a wrong key"
rule right-rule > rules/lead/wrong-rule.json
refuses 'wrong-rule.json:2:9' 'expected “lead/wrong-rule”' "an id that is not the path"
printf '{ "id": "lead/wrong-rule"\n  "title": 1 }\n' > rules/lead/wrong-rule.json
refuses 'wrong-rule.json:2:3' 'expected “,” or “}”' "a comma forgotten"
rm rules/lead/wrong-rule.json

checker WrongName > $checkers/WrongName.swift
refuses 'WrongName.swift:1:1' 'expected a name that begins with its folder' "a type misnamed"
rm $checkers/WrongName.swift
shows $rulebook lead/marker-spacing "everything mended"

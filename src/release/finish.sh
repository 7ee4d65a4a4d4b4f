# Shows a release that has been copied, in one step, and clears the oldest away. What is shown by then must still be what
# was shown at the start; of two that come at once the second waits, and finds that it is not.
# Given: doel, nummer, aantal (of files), feiten (a line of JSON), nu (number of what was shown; may be empty), bewaar.
set -eu
uitgaven=$doel.uitgaven
naam=${doel##*/}
deel=$uitgaven/$nummer.deel
if [ "$(find "$deel" -type f | wc -l)" -ne "$aantal" ]; then
  echo onvolledig
  exit 0
fi
# A lock ends with its holder. Where there is no flock, two at once have no more than a moment to meet in.
exec 9<"$uitgaven"
! command -v flock >/dev/null || flock 9
als_eerst() {
  toont=
  [ ! -L "$doel" ] || toont=$(readlink "$doel")
  [ "$toont" = "${nu:+$naam.uitgaven/$nu}" ] && { [ -L "$doel" ] || [ -d "$doel" ] || [ ! -e "$doel" ]; }
}
if ! als_eerst || [ -e "$uitgaven/$nummer" ]; then
  echo intussen
  exit 0
fi
mv "$deel" "$uitgaven/$nummer"
printf '%s\n' "$feiten" > "$uitgaven/$nummer.json"
printf '%s\n' "$nu" > "$uitgaven/$nummer.vorige"
sync
# That takes long enough for somebody else to come.
if ! als_eerst; then
  rm -f "$uitgaven/$nummer.json" "$uitgaven/$nummer.vorige"
  mv "$uitgaven/$nummer" "$deel"
  echo intussen
  exit 0
fi
[ -L "$doel" ] || [ ! -d "$doel" ] || rmdir "$doel"
ln -sfn "$naam.uitgaven/$nummer" "$doel.nieuw"
mv -fT "$doel.nieuw" "$doel"
echo klaar
# From here on nothing is lost that anybody sees. The notes go first: what has none is no release.
ls "$uitgaven" | sed -n 's/^\([0-9][0-9]*\)\.json$/\1/p' | sort -rn | tail -n "+$((bewaar + 1))" | while read -r oud; do
  # What was shown until now stays, however old: somebody may want to go back.
  [ "$oud" != "$nummer" ] && [ "$oud" != "$nu" ] || continue
  rm -f "$uitgaven/$oud.json" "$uitgaven/$oud.vorige"
  rm -rf "$uitgaven/$oud"
done
# Of runs that died. A higher number is somebody's who is at work.
for deel in "$uitgaven"/*.deel; do
  ander=${deel##*/}
  ander=${ander%.deel}
  [ "$ander" -ge "$nummer" ] 2>/dev/null || rm -rf "$deel"
done

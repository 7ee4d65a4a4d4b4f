# Shows a release that has been copied, in one step, and clears the oldest away. What is shown by then must still be what
# was shown at the start; of two that come at once the second waits, and finds that it is not.
# Given: nummer, aantal (of files), feiten (a line of JSON), nu (number of what was shown; may be empty), bewaar.
deel=$uitgaven/$nummer.deel
vergrendel
als_eerst() {
  toont=$(nummer_van "$doel") || exit 1
  if [ -L "$doel" ]; then
    [ -n "$nu" ] && [ "$toont" = "$nu" ]
  else
    [ -z "$nu" ] && { [ -d "$doel" ] || [ ! -e "$doel" ]; }
  fi
}
# The mark comes first and goes last, so that a next run can finish this.
ruim_op() {
  : >"$uitgaven/$1.begonnen"
  rm -f "$uitgaven/$1.json" "$uitgaven/$1.vorige"
  rm -rf "$uitgaven/$1.deel" "$uitgaven/$1"
  rm -f "$uitgaven/$1.begonnen"
}
if ! als_eerst; then
  ruim_op "$nummer"
  printf 'intussen\n'
  exit 0
fi
stop_als_in_de_weg
kwam_over=$(find "$deel" -type f)
if [ "$(printf '%s\n' "$kwam_over" | wc -l)" -ne "$aantal" ]; then
  printf 'onvolledig\n'
  exit 0
fi
mv -T "$deel" "$uitgaven/$nummer"
printf '%s\n' "$feiten" >"$uitgaven/$nummer.json"
printf '%s\n' "$nu" >"$uitgaven/$nummer.vorige"
sync
# That takes long enough for somebody else to come.
if ! als_eerst; then
  ruim_op "$nummer"
  printf 'intussen\n'
  exit 0
fi
zet_om "$nummer"
# From here on nothing is lost that anybody sees.
rm -f "$uitgaven/$nummer.begonnen"
# Of runs that died. A higher number is somebody's who is at work.
for begonnen in "$uitgaven"/*.begonnen; do
  oud=${begonnen##*/}
  oud=${oud%.begonnen}
  is_nummer "$oud" && [ -f "$begonnen" ] && [ "$oud" -lt "$nummer" ] || continue
  if [ "$oud" = "$nu" ]; then rm -f "$begonnen"; else ruim_op "$oud"; fi
done
van_ons() {
  is_nummer "$1" && grep -q '"voortgang-uitgave/1"' "$uitgaven/$1.json"
}
for feiten in "$uitgaven"/*.json; do
  oud=${feiten##*/}
  ! van_ons "${oud%.json}" || printf '%s\n' "${oud%.json}"
done | sort -rn | tail -n "+$((bewaar + 1))" | while read -r oud; do
  # What was shown until now stays, however old: somebody may want to go back.
  [ "$oud" = "$nummer" ] || [ "$oud" = "$nu" ] || ruim_op "$oud"
done

# What a folder of a web server shows, and which releases stand beside it. Changes nothing.
# Given: doel.
set -eu
uitgaven=$doel.uitgaven
naam=${doel##*/}
nu=
if [ -L "$doel" ]; then
  verwijst=$(readlink "$doel")
  case $verwijst in
    "$naam.uitgaven"/*) nu=${verwijst##*/}; echo "soort eigen" ;;
    *) echo "soort verwijzing" ;;
  esac
elif [ -d "$doel" ]; then
  if [ -z "$(ls -A "$doel")" ]; then echo "soort leeg"; else echo "soort map"; fi
elif [ -e "$doel" ]; then
  echo "soort bestand"
else
  echo "soort nieuw"
fi
[ -z "$nu" ] || echo "nu $nu"
for feiten in "$uitgaven"/*.json; do
  [ -f "$feiten" ] || continue
  nummer=${feiten##*/}
  nummer=${nummer%.json}
  echo "uitgave $nummer $(cat "$feiten")"
  # What was shown before it, which need not be the release before.
  [ "$nummer" != "$nu" ] || [ ! -f "$uitgaven/$nu.vorige" ] || echo "vorige $(cat "$uitgaven/$nu.vorige")"
done

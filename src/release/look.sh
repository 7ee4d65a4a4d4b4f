# What a folder of a web server shows, and which releases stand beside it. Changes nothing.
# Given: wacht (so many seconds for one that is switching; may be empty).
[ -z "$wacht" ] || [ ! -d "$uitgaven" ] || vergrendel "$wacht"
nu=$(nummer_van "$doel")
if [ -n "$nu" ]; then
  # Somebody may have removed what is shown.
  if [ -d "$uitgaven/$nu" ]; then soort=eigen; else soort=weg; fi
elif [ -L "$doel" ]; then
  soort=verwijzing
elif [ -d "$doel" ]; then
  inhoud=$(ls -A "$doel")
  if [ -z "$inhoud" ]; then soort=leeg; else soort=map; fi
elif [ -e "$doel" ]; then
  soort=bestand
else
  soort=nieuw
fi
printf 'soort %s\n' "$soort"
[ -z "$nu" ] || printf 'nu %s\n' "$nu"
stop_als_in_de_weg
for feiten in "$uitgaven"/*.json; do
  nummer=${feiten##*/}
  nummer=${nummer%.json}
  is_nummer "$nummer" && [ -f "$feiten" ] && [ -d "$uitgaven/$nummer" ] || continue
  regel=$(head -n 1 "$feiten")
  printf 'uitgave %s %s\n' "$nummer" "$regel"
  # What was shown before it, which need not be the release before.
  [ "$nummer" = "$nu" ] && [ -f "$uitgaven/$nu.vorige" ] || continue
  regel=$(head -n 1 "$uitgaven/$nu.vorige")
  printf 'vorige %s\n' "$regel"
done

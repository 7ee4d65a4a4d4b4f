# Shows an earlier release again, in one step.
# Given: nummer, nu (of what was shown).
vergrendel
toont=$(nummer_van "$doel")
if [ "$toont" != "$nu" ] || [ ! -d "$uitgaven/$nummer" ]; then
  printf 'intussen\n'
  exit 0
fi
stop_als_in_de_weg
zet_om "$nummer"

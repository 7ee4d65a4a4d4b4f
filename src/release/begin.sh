# Makes room for a release, which is nobody else's, and says its number: the first from `nummer` on that nothing has. Its
# `.begonnen` stays until it is shown: by that the next run knows what one that died has left.
# Given: nummer.
mkdir -p "$uitgaven"
bezet() {
  for wat in '' .begonnen .deel .json .vorige; do
    [ ! -e "$uitgaven/$nummer$wat" ] && [ ! -L "$uitgaven/$nummer$wat" ] || return 0
  done
  return 1
}
# Of two at once one makes it.
neem() (
  set -C
  : >"$uitgaven/$nummer.begonnen"
)
while bezet || ! neem 2>/dev/null; do
  bezet || neem  # nobody has it, and it cannot be made: that is told
  nummer=$(expr "$nummer" + 1)
done
mkdir "$uitgaven/$nummer.deel"
printf '%s\n' "$nummer"

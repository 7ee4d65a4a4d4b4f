# Comes before each of the other scripts.
# Given: doel.
set -eu
umask 022  # who serves the site has to read it
uitgaven=$doel.uitgaven
naam=${doel##*/}
is_nummer() {
  case $1 in '' | *[!0-9]*) return 1 ;; esac
}
# Of a link of ours the number of the release that it leads to; of anything else nothing. Of one that cannot be read neither is
# so: whoever asks within a condition ends by himself, as `set -e` does nothing there.
nummer_van() {
  [ -L "$1" ] || return 0
  verwijst=$(readlink "$1") || exit 1
  is_nummer "${verwijst##*/}" && [ "$verwijst" = "$naam.uitgaven/${verwijst##*/}" ] || return 0
  printf '%s\n' "${verwijst##*/}"
}
# Of two that switch at once the second waits: for so many seconds, or as long as it takes. A lock ends with its holder. Where
# there is no flock, two at once have no more than a moment to meet in.
vergrendel() {
  exec 9<"$uitgaven"
  ! command -v flock >/dev/null || flock ${1:+-w "$1"} 9
}
# What stands where a switch has to pass, and is no link that a run of ours has left.
stop_als_in_de_weg() {
  [ -e "$doel.nieuw" ] || [ -L "$doel.nieuw" ] || return 0
  ons=$(nummer_van "$doel.nieuw")
  [ -z "$ons" ] || return 0
  printf 'in-de-weg %s\n' "$doel.nieuw"
  exit 0
}
# Shows another release, in one step. Nothing of others is written over: ln refuses what is there, and so does mv a folder.
zet_om() {
  if [ -L "$doel" ]; then
    [ -z "$(nummer_van "$doel.nieuw")" ] || rm -f "$doel.nieuw"
    ln -sT "$naam.uitgaven/$1" "$doel.nieuw"
    mv -fT "$doel.nieuw" "$doel"
  else
    [ ! -d "$doel" ] || rmdir "$doel"
    ln -sT "$naam.uitgaven/$1" "$doel"
  fi
  printf 'klaar\n'
}

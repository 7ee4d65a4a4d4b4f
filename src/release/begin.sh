# Makes room for a release, which is nobody else's, and says its number: the first from `nummer` on that nothing has, not
# even a run that died or one that is at work.
# Given: doel, nummer.
set -eu
mkdir -p "$doel.uitgaven"
until mkdir "$doel.uitgaven/$nummer.deel" 2>/dev/null; do
  [ -e "$doel.uitgaven/$nummer.deel" ]
  nummer=$(expr "$nummer" + 1)
done
echo "$nummer"

# Shows an earlier release again, in one step.
# Given: doel, nummer, nu (of what was shown).
set -eu
naam=${doel##*/}
exec 9<"$doel.uitgaven"
! command -v flock >/dev/null || flock 9
toont=$(readlink "$doel")
if [ "${toont##*/}" != "$nu" ] || [ ! -d "$doel.uitgaven/$nummer" ]; then
  echo intussen
  exit 0
fi
ln -sfn "$naam.uitgaven/$nummer" "$doel.nieuw"
mv -fT "$doel.nieuw" "$doel"
echo klaar

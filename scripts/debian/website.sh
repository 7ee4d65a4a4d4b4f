#!/bin/sh
# Follows docs/handboek/website.md on a clean machine where the package is installed, with its commands and no others: a site
# behind nginx, a later edition, the one before it again, and what a scheduled build does. `naam@server` is this machine.
# Run by scripts/package as root, with the page as $1.
set -eu
page=$1

# The commands of the page, by how they begin.
of_page() {
  found=$(grep -oE "^ *voortgang $1.*" "$page" | sed 's/^ *//; s/ *#.*//' | head -1)
  [ -n "$found" ] || { echo "the page no longer says: voortgang $1" >&2; exit 1; }
  echo "$found"
}

follow() {
  command=$(of_page "$1" | sed "s/ --pdf\$//")
  echo "\$ $command ${2:-}"
  su naam -s /bin/sh -c "cd ~/programma && $command ${2:-}"
}

asked() { curl --silent --show-error --max-time 10 "$@"; }

# A server: ssh with a key, and nginx.
useradd --create-home naam
mkdir -p /run/sshd /home/naam/.ssh
ssh-keygen -q -t ed25519 -N '' -f /home/naam/.ssh/id_ed25519
cp /home/naam/.ssh/id_ed25519.pub /home/naam/.ssh/authorized_keys
printf 'Host server\n  HostName 127.0.0.1\n  Port 8932\n  StrictHostKeyChecking accept-new\n' > /home/naam/.ssh/config
chown -R naam: /home/naam/.ssh
chmod 700 /home/naam/.ssh
chmod 600 /home/naam/.ssh/*
install -d -o naam /var/www
/usr/sbin/sshd -o Port=8932 -o ListenAddress=127.0.0.1 -o PidFile=/run/proef-sshd.pid
trap 'kill "$(cat /run/proef-sshd.pid)" "$(cat /run/proef-nginx.pid 2>/dev/null)" 2>/dev/null || :' EXIT

su naam -c 'cd ~ && voortgang new programma programma' >/dev/null
follow build
# What is made up is refused, unless one says so.
if follow publish 2>/tmp/refused; then echo "an example was published unasked" >&2; exit 1; fi
follow publish --toch
follow 'new server nginx'
{
  echo 'pid /run/proef-nginx.pid; events {} http { access_log off; server { listen 127.0.0.1:8931;'
  cat /home/naam/programma/voortgang.conf
  echo '} }'
} > /tmp/nginx.conf
nginx -c /tmp/nginx.conf
path=$(sed -n 's/^location ^~ \(.*\)\/ {$/\1/p' /home/naam/programma/voortgang.conf | head -1)
site=http://127.0.0.1:8931$path
asked --fail --dump-header /tmp/head "$site/" > /tmp/first
for header in Content-Security-Policy X-Content-Type-Options Referrer-Policy Cache-Control; do
  grep -qi "^$header: " /tmp/head || { echo "without header $header" >&2; exit 1; }
done
[ "$(asked --output /tmp/none --write-out '%{http_code}' "$site/er-is-niets")" = 404 ]

# A later version, and the one before it again.
sed -i 's|"naam": "Wonen"|"naam": "Wonen nu"|' /home/naam/programma/site/programma.json
follow publish --toch
asked --fail "$site/" > /tmp/second
grep -q 'Wonen nu' /tmp/second
follow publish --terug
asked --fail "$site/" | cmp - /tmp/first

# What a machine does each night.
follow 'new ci cron'
su naam -c 'cd ~/programma && VOORTGANG_FORMATEN=--odt sh ci/voortgang.sh nacht &&
  VOORTGANG_FORMATEN=--toch VOORTGANG_DOEL=naam@server:/var/www/zorglandschap sh ci/voortgang.sh publicatie'
asked --fail "$site/" | grep -q "Wonen nu"
echo "The page on the website was followed: a site behind nginx, a second version, the first again, a night's build."

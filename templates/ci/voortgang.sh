#!/bin/sh
# Wat de geplande builds van dit programma doen. Gemaakt met: voortgang new ci
#   sh ci/voortgang.sh gereedschap   zet het programma voortgang klaar
#   sh ci/voortgang.sh controle      controleert een wijziging, met meldingen bij de regels
#   sh ci/voortgang.sh nacht         bouwt alles, en zegt wie nog iets moet leveren
#   sh ci/voortgang.sh publicatie    zet de site op de webserver
# Instellingen, in de omgeving:
#   VOORTGANG_BRON         adres van de broncode van voortgang (git), als het niet geinstalleerd is
#   VOORTGANG_VERSIE       tak of versie daarvan (standaard: main)
#   VOORTGANG_FORMATEN     papieren die er ook zijn (standaard: --pdf --odt)
#   VOORTGANG_DOEL         waarheen: naam@server:/var/www/site, een map, of git:adres#tak
#   VOORTGANG_SLEUTEL      inhoud van de sleutel voor ssh, als de server erom vraagt
#   VOORTGANG_SERVERS      regels voor known_hosts, van die server (ssh-keyscan server)
#   VOORTGANG_MELDINGEN    vorm van de meldingen: text, github of gitlab (standaard: text)
#   VOORTGANG_DAG          de dag van vandaag (standaard: die van de machine)
#   VOORTGANG_MAIL         wie een bericht krijgt als er cijfers ontbreken; daarvoor is mail nodig
# Gaat er iets mis, dan blijft de site zoals hij was, en eindigt dit met dezelfde code als voortgang.
set -eu
gereedschap=$PWD/.voortgang/gereedschap
verslag=.voortgang/ci
PATH=$gereedschap/build/release:$PATH
formaten=${VOORTGANG_FORMATEN:---pdf --odt}
dag=${VOORTGANG_DAG:-$(date +%F)}
mkdir -p "$verslag"

gereedschap() {
  if [ -d "$gereedschap" ]; then
    # Bewaard van een vorige keer: wat het van de machine nodig heeft, is dat niet.
    (cd "$gereedschap" && scripts/install build)
  fi
  if ! voortgang --version >/dev/null 2>&1; then
    if [ -z "${VOORTGANG_BRON:-}" ]; then
      echo "voortgang ontbreekt. Installeer het, of geef met VOORTGANG_BRON het adres van de broncode." >&2
      exit 2
    fi
    rm -rf "$gereedschap"
    git clone --quiet --depth 1 --branch "${VOORTGANG_VERSIE:-main}" -- "$VOORTGANG_BRON" "$gereedschap"
    (cd "$gereedschap" && scripts/install build && cmake --preset release >/dev/null &&
      cmake --build --preset release --target voortgang)
  fi
  # Zonder wat PDF's maakt, zegt voortgang dat zelf.
  [ ! -d "$gereedschap" ] || (cd "$gereedschap" && scripts/install papers) || :
  voortgang --version
}

controle() {
  case ${VOORTGANG_MELDINGEN:-text} in
    gitlab) voortgang check --datum "$dag" --format gitlab > "$verslag/meldingen.json" ;;
    *) voortgang check --datum "$dag" --format "${VOORTGANG_MELDINGEN:-text}" ;;
  esac
}

# Alle bladen van de papieren klein naast elkaar: .voortgang/ci/bladen/index.html
bladen() {
  rm -rf "$verslag/bladen"
  find public/documenten -name '*.pdf' 2>/dev/null | sort > "$verslag/papieren.txt"
  [ -s "$verslag/papieren.txt" ] || return 0
  if ! command -v pdftoppm >/dev/null; then
    echo "Er is geen overzicht van de bladen: daarvoor is poppler-utils nodig."
    return 0
  fi
  mkdir -p "$verslag/bladen"
  {
    echo '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Alle bladen</title><h1>Alle bladen</h1>'
    echo '<style>img { inline-size: 15rem; border: 1px solid; margin: .25rem }</style>'
    nummer=0
    while read -r papier; do
      nummer=$((nummer + 1))
      pdftoppm -r 60 -jpeg "$papier" "$verslag/bladen/$nummer"
      echo "<h2>${papier#public/documenten/}</h2>"
      for blad in "$verslag/bladen/$nummer"-*.jpg; do
        echo "<img loading=lazy alt=\"$(basename "$blad" .jpg)\" src=\"$(basename "$blad")\">"
      done
    done < "$verslag/papieren.txt"
  } > "$verslag/bladen/index.html"
}

nacht() {
  einde=0
  # De papieren zijn er in de vormen die gevraagd zijn: elk woord is een optie.
  # shellcheck disable=SC2086
  voortgang build $formaten --datum "$dag" || einde=$?
  bladen
  if voortgang status --datum "$dag" --strict --format markdown > "$verslag/status.md"; then
    echo "Alles is geleverd."
  else
    cat "$verslag/status.md"
    if [ -n "${VOORTGANG_MAIL:-}" ]; then
      mail -s "Er ontbreken cijfers of teksten" "$VOORTGANG_MAIL" < "$verslag/status.md"
    fi
  fi
  return "$einde"
}

sleutel() {
  [ -n "${VOORTGANG_SLEUTEL:-}" ] || return 0
  mkdir -p "$HOME/.ssh"
  chmod 700 "$HOME/.ssh"
  if [ ! -e "$HOME/.ssh/id_ed25519" ]; then
    (umask 077 && printf '%s\n' "$VOORTGANG_SLEUTEL" > "$HOME/.ssh/id_ed25519")
  fi
  [ -z "${VOORTGANG_SERVERS:-}" ] || printf '%s\n' "$VOORTGANG_SERVERS" >> "$HOME/.ssh/known_hosts"
}

publicatie() {
  if [ -z "${VOORTGANG_DOEL:-}" ]; then
    echo "Zeg met VOORTGANG_DOEL waar de site moet komen, zoals naam@server:/var/www/site." >&2
    exit 2
  fi
  sleutel
  # shellcheck disable=SC2086
  voortgang publish "$VOORTGANG_DOEL" $formaten --datum "$dag"
}

case ${1:-} in
  gereedschap | controle | nacht | publicatie) "$1" ;;
  *)
    echo "Gebruik: sh ci/voortgang.sh gereedschap, controle, nacht of publicatie" >&2
    exit 2
    ;;
esac

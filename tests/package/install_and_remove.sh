#!/bin/bash
# install_and_remove.sh DEB: installs the package in a Debian system that may be thrown away, uses it as a normal user on a
# display and a bus of its own, removes it, and looks at what it left. As root.
set -euo pipefail
deb=$(realpath "$1")
step() { printf '\n== %s\n' "$*"; }

step "installing"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends "$deb" xvfb xauth dbus procps >/dev/null 2>&1 || apt-get install -y --no-install-recommends "$deb" xvfb xauth dbus procps
dpkg -L unhunch >/tmp/unhunch-files
id person >/dev/null 2>&1 || useradd -m person

step "using it"
cat >/tmp/use-unhunch <<'PERSON'
set -euo pipefail
export XDG_RUNTIME_DIR=$HOME/run
mkdir -p -m 700 "$XDG_RUNTIME_DIR"
until_true() { for _ in $(seq 200); do "$@" >/dev/null 2>&1 && return; sleep 0.1; done; echo "in vain: $*" >&2; return 1; }
unhunch --version
unhunch status && exit 1 || [ $? -eq 4 ]

# As a session would: what the autostart file says, in a session with a display.
unhunch autostart on
command=$(sed -n 's/^Exec=//p' "$HOME/.config/autostart/org.unhunch.Unhunch.desktop")
[ "$command" = "unhunch --hidden" ]
$command &
until_true unhunch status
unhunch status
unhunch pause 1h
unhunch status --json
unhunch history
unhunch autostart off
[ ! -e "$HOME/.config/autostart/org.unhunch.Unhunch.desktop" ]
unhunch # a second start hands over
dbus-send --session --print-reply --dest=org.unhunch.Unhunch /org/unhunch/Unhunch org.unhunch.Unhunch1.Quit
wait %1

# The bus starts it by its installed description.
dbus-send --session --print-reply --dest=org.unhunch.Unhunch /org/unhunch/Unhunch org.unhunch.Unhunch1.DidIt
unhunch status
unhunch doctor || true
grep -qs libQt6Network /proc/"$(pgrep -x unhunch)"/maps && { echo "the resident program maps QtNetwork" >&2; exit 1; }
dbus-send --session --print-reply --dest=org.unhunch.Unhunch /org/unhunch/Unhunch org.unhunch.Unhunch1.Quit
find "$HOME/.local/share/unhunch" -type f ! -perm 600
PERSON
chmod 755 /tmp/use-unhunch
runuser -u person -- env HOME=/home/person LANG=C.UTF-8 xvfb-run -a dbus-run-session -- bash /tmp/use-unhunch

step "removing"
apt-get purge -y -qq unhunch >/dev/null
left=0
while read -r file; do
    [ -d "$file" ] || [ ! -e "$file" ] || { echo "left behind: $file"; left=1; }
done </tmp/unhunch-files
[ "$left" -eq 0 ] && [ ! -e /usr/lib/unhunch ] && [ ! -e /usr/share/doc/unhunch ]
step "installed, used and removed"

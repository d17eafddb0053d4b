#!/bin/sh
# Put the program that lies beside this folder into your desktop's menu, and offer it (not more)
# for SQLite files. Writes below ~/.local/share only; "add-to-menu.sh --remove" takes it back.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
program=$(dirname "$here")/owui-migrate-gui
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$data/applications/owui-migrate-gui.desktop

refresh() {
    if command -v update-desktop-database >/dev/null; then
        update-desktop-database -q "$data/applications" || true
    fi
}

if [ "${1:-}" = --remove ]; then
    rm -f "$entry" "$data"/icons/hicolor/*/apps/owui-migrate.*
    refresh
    echo "Removed from the menu."
    exit 0
fi
[ -x "$program" ] || { echo "There is no $program." >&2; exit 1; }

mkdir -p "$data/applications"
# In a desktop file a path is quoted, with \ before ", `, $ and \.
quoted=$(printf '%s' "$program" | sed 's/[\\"`$]/\\\\&/g')
escaped=$(printf '%s' "$quoted" | sed 's/[\\&|]/\\&/g')
sed "s|^Exec=.*|Exec=\"$escaped\" %f|" "$here/owui-migrate-gui.desktop" >"$entry"
for picture in "$here"/icons/owui-migrate-*.png; do
    size=${picture##*-}
    size=${size%.png}
    folder=$data/icons/hicolor/${size}x${size}/apps
    mkdir -p "$folder"
    cp "$picture" "$folder/owui-migrate.png"
done
mkdir -p "$data/icons/hicolor/scalable/apps"
cp "$here/icons/owui-migrate.svg" "$data/icons/hicolor/scalable/apps/"
refresh
echo "In the menu: $program"

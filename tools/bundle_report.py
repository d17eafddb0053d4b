"""What each megabyte of the bundle is for, and what it expects of the system.

python tools/bundle_report.py          print the table
python tools/bundle_report.py --write  put it into docs/packaging.md
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from bundle_contents import ROOT, needed_libraries

BUNDLE = ROOT / "dist" / "owui-migrate"
PAGE = ROOT / "docs" / "packaging.md"
BEGIN, END = "<!-- sizes: written by tools/bundle_report.py -->", "<!-- end of sizes -->"

# The first pattern that fits a file's place says what it is for.
_PARTS = (
    (
        r"owui-migrate(-gui)?(\.exe)?$",
        "The program: starter, and the Python modules of all libraries",
    ),
    (r".*libicu", "ICU: letters of all languages, for Qt"),
    (r".*(PySide6|shiboken6|libQt6|libpyside|libshiboken).*", "Qt and PySide6: the window"),
    (
        r"_internal/lib(xcb|X11|xkb|dbus|glib|gthread|pcre2|systemd|gcrypt|gpg|cap|lz4|zstd)",
        "Libraries of the system that Qt needs, taken along",
    ),
    (r".*(sqlcipher3).*", "SQLCipher with its OpenSSL: encrypted files"),
    (
        r".*(psycopg).*|_internal/lib(pq|ldap|lber|sasl|krb5|gssapi|k5crypto|com_err|keyutils)",
        "psycopg, libpq and their OpenSSL: PostgreSQL",
    ),
    (
        r"_internal/(sqlalchemy|msgspec|markupsafe|psutil|yaml)/",
        "Compiled parts of the other libraries",
    ),
    (
        r"_internal/(cryptography/|_cffi_backend)",
        "cryptography: how Linux's keychain is talked to",
    ),
    (r"_internal/lib(ssl|crypto)\.", "Python's own OpenSSL"),
    (
        r".*(libpython|python3|base_library|lib(sqlite3|ffi|bz2|lzma|z|uuid|ncursesw|panelw|tinfo)\.)",
        "Python and its library",
    ),
    (
        r"_internal/(migrations|internal_migrations|resources|docs)/",
        "Bundled migrations, schemas, help pages, translations, icons",
    ),
    (r"share/", "Menu entry and icons"),
    (r"_internal/(licences|.*dist-info)", "Licence texts, versions of libraries"),
)


def main(arguments: list[str]) -> int:
    """Print the table, or write it into the page."""
    text = table(BUNDLE)
    if "--write" not in arguments:
        print(text)
        return 0
    page = PAGE.read_text(encoding="utf-8")
    head, _, rest = page.partition(BEGIN)
    _, _, tail = rest.partition(END)
    PAGE.write_text(f"{head}{BEGIN}\n\n{text}\n{END}{tail}", encoding="utf-8")
    return 0


def table(bundle: Path) -> str:
    """A Markdown table of sizes by purpose, then what is expected of the system."""
    sizes: Counter[str] = Counter()
    for path in _files(bundle):
        sizes[_purpose(path.relative_to(bundle).as_posix())] += path.stat().st_size
    lines = ["| MB | what for |", "|---:|---|"]
    lines += [f"| {size / 1e6:.1f} | {purpose} |" for purpose, size in sizes.most_common()]
    lines += [f"| **{sum(sizes.values()) / 1e6:.1f}** | **one folder, unpacked** |"]
    for path in sorted(bundle.parent.glob("owui-migrate-[0-9]*")):
        if path.suffix == ".xz":
            lines.append(f"| **{path.stat().st_size / 1e6:.1f}** | **the same as .tar.xz** |")
        elif path.suffix not in {".json", ".sha256", ".xz", ".zip"}:
            lines.append(f"| **{path.stat().st_size / 1e6:.1f}** | **one file** |")
    floor = ".".join(map(str, glibc_floor(bundle)))
    libraries = ", ".join(f"`{name}`" for name in sorted(system_libraries(bundle)))
    lines += [
        "",
        f"Built here it needs glibc {floor} or newer, and of the system: {libraries}.",
        "",
    ]
    return "\n".join(lines)


def size_of(bundle: Path) -> int:
    """Bytes of all files; links count nothing."""
    return sum(path.stat().st_size for path in _files(bundle))


def _files(bundle: Path) -> Iterator[Path]:
    return (path for path in sorted(bundle.rglob("*")) if path.is_file() and not path.is_symlink())


def _purpose(place: str) -> str:
    for pattern, purpose in _PARTS:
        if re.match(pattern, place):
            return purpose
    return f"Other: {place.split('/')[1] if '/' in place else place}"


def elf_files(bundle: Path) -> list[Path]:
    """Programs and libraries of Linux."""
    return [path for path in _files(bundle) if path.open("rb").read(4) == b"\x7fELF"]


def system_libraries(bundle: Path) -> set[str]:
    """Names of libraries that something in the bundle links to and that the bundle doesn't have."""
    files = elf_files(bundle)
    needed = {name for path in files for name in needed_libraries(path)}
    return needed - {path.name for path in bundle.rglob("*")}


def glibc_floor(bundle: Path) -> tuple[int, int]:
    """The oldest glibc that has every symbol that the bundle's files ask for."""
    newest = (0, 0)
    for path in elf_files(bundle):
        told = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True)
        for major, minor in re.findall(r"GLIBC_(\d+)\.(\d+)", told.stdout):
            newest = max(newest, (int(major), int(minor)))
    return newest


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

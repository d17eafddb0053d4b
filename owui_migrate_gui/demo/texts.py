"""What the invented people of the demo database talk about; all of it made up."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A conversation: its title, tags, folder, and questions with their answers."""

    title: str
    tags: tuple[str, ...]
    folder: str
    turns: tuple[tuple[str, str], ...]


PEOPLE = (
    ("Maren Lindqvist", "maren@example.com", "admin"),
    ("Tomás Ferreira", "tomas@example.com", "user"),
    ("Aiko Tanabe", "aiko@example.com", "user"),
    ("Joss Abara", "joss@example.com", "user"),
    ("Old Intern", "intern@example.com", "pending"),
)

MODELS = ("llama3.1:8b", "mistral-nemo:12b", "qwen2.5-coder:7b")

TOPICS = (
    Topic(
        title="Sourdough that keeps collapsing",
        tags=("cooking",),
        folder="Kitchen",
        turns=(
            (
                "My sourdough rises well and then collapses in the oven. What am I doing wrong?",
                "That sounds over-proofed. When the dough has risen by about half, it should go in;"
                " if it doubles first, there is nothing left for the oven.",
            ),
            (
                "How do I tell half from double in a bowl?",
                "Use a straight-sided jar with a rubber band at the starting height. It takes the"
                " guessing out of it.",
            ),
            (
                "The kitchen is at 27 °C in summer.",
                "Then expect three to four hours instead of six, or let it rise overnight in the"
                " fridge and bake it cold.",
            ),
        ),
    ),
    Topic(
        title="Backups of the home server",
        tags=("homelab", "linux"),
        folder="Home server",
        turns=(
            (
                "I have a small server with two disks. What is a sensible backup plan?",
                "Three copies, two kinds of storage, one elsewhere. For you: snapshots on the"
                " second disk every night, and an encrypted copy at a friend's place every week.",
            ),
            (
                "Isn't the mirror enough?",
                "A mirror protects from a broken disk, not from a deleted folder: the deletion is"
                " mirrored too, within milliseconds.",
            ),
            (
                "How do I know that a backup works?",
                "Only by restoring it. Put a date in the calendar, restore one folder into an empty"
                " place, and compare.",
            ),
        ),
    ),
    Topic(
        title="Quarterly report, outline",
        tags=("work", "writing"),
        folder="Work",
        turns=(
            (
                "Help me outline a quarterly report for people who read only the first page.",
                "1. What changed, in three sentences.\n2. One chart.\n3. What you need from them."
                "\n\nEverything else goes behind page one.",
            ),
            (
                "The numbers are bad this time.",
                "Say so in the first sentence, then the reason, then what is being done. Bad news"
                " found on page four costs more trust than bad news on page one.",
            ),
        ),
    ),
    Topic(
        title="SQL: newest row per customer",
        tags=("sql", "work"),
        folder="Work",
        turns=(
            (
                "How do I get the newest order of each customer in SQLite?",
                "```sql\nSELECT * FROM (\n  SELECT *, row_number() OVER (\n    PARTITION BY"
                " customer_id ORDER BY placed_at DESC\n  ) AS n FROM orders\n) WHERE n = 1;\n```",
            ),
            (
                "It takes four seconds on a million rows.",
                "Add `CREATE INDEX orders_newest ON orders (customer_id, placed_at DESC);` and it"
                " can walk the index instead of sorting.",
            ),
            ("Down to 0.3 s, thanks!", "Good. Run `ANALYZE` once, so that it stays that way."),
        ),
    ),
    Topic(
        title="A week in Jämtland by train",
        tags=("travel",),
        folder="",
        turns=(
            (
                "We would like to hike for a week in Jämtland without a car. Ideas?",
                "Take the night train to Enafors and walk the Jämtland Triangle: three huts, about"
                " 47 km, four days. The other days fit Åre or Storulvån.",
            ),
            (
                "With two children of nine and twelve?",
                "Yes, in late July. Plan five days for the triangle, and book Sylarna early; it"
                " fills up first.",
            ),
        ),
    ),
    Topic(
        title="Grammatik: wegen mit Genitiv?",
        tags=("german",),
        folder="",
        turns=(
            (
                "Heißt es „wegen dem Regen“ oder „wegen des Regens“?",
                "Standardsprachlich „wegen des Regens“. Im Gespräch ist der Dativ verbreitet, in"
                " einem Brief würde ich ihn vermeiden.",
            ),
            (
                "Und bei Plural ohne Artikel?",
                "Dann steht der Dativ auch standardsprachlich: „wegen Streiks“ geht nur, wenn der"
                " Genitiv erkennbar ist, sonst „wegen Problemen“.",
            ),
        ),
    ),
    Topic(
        title="週末の献立",
        tags=("cooking", "日本語"),
        folder="Kitchen",
        turns=(
            (
                "冷蔵庫に豆腐とほうれん草と卵があります。何が作れますか？",
                "ほうれん草と豆腐の卵とじはいかがですか。だし、醤油、みりんを 4:1:1 で合わせます。",
            ),
            ("辛いものも一品ほしいです。", "麻婆豆腐にして、卵はスープに回しましょう🌶️"),
        ),
    ),
    Topic(
        title="Python: read a CSV with strange quotes",
        tags=("python",),
        folder="Home server",
        turns=(
            (
                'A supplier sends CSV files where "" means an empty field and \\" a quote.',
                '```python\nreader = csv.reader(file, doublequote=False, escapechar="\\\\")\n```\n'
                "With that, two quotes in a row are an empty field again.",
            ),
            (
                "And it is Windows-1252 with a BOM?!",
                "A BOM means UTF-8, whatever they say: open it with `encoding='utf-8-sig'`.",
            ),
        ),
    ),
    Topic(
        title="Explain mortgage amortisation",
        tags=("money",),
        folder="",
        turns=(
            (
                "Why do I pay so much interest in the first years?",
                "Interest is charged on what is left. At the start that is nearly everything, so"
                " most of the fixed rate goes to interest; each month a little less does.",
            ),
        ),
    ),
    Topic(
        title="Name for a cat who opens doors",
        tags=(),
        folder="",
        turns=(
            (
                "We adopted a cat. She opens doors. Names?",
                "Houdini, Ada, Klinke (German for door handle), Janus, the god of doorways.",
            ),
            ("Klinke it is 😺", "An excellent choice. May your cupboards be forgiving."),
        ),
    ),
)

EDITED = "Let me put it differently: {question}"
REGENERATED = "Another way to see it. {answer}"

FOLDERS = {"Work": ("Reports",), "Home server": (), "Kitchen": ("Bread",)}

DOCUMENTS = (
    ("handbook.md", "Employee handbook", "# Handbook\n\nHow we work, and when we don't.\n"),
    ("printer.txt", "Printer on floor 2", "Turn it off. Wait. Turn it on. Then call Joss.\n"),
    ("onboarding.md", "First day", "Laptop, badge, coffee machine, in this order.\n"),
)

PROMPTS = (
    ("/summarise", "Summarise", "Summarise this in five sentences:\n{{CLIPBOARD}}"),
    ("/review", "Review code", "Review this code for errors, then for style:\n{{CLIPBOARD}}"),
    ("/polite", "Make it polite", "Rewrite this so that nobody is hurt: {{CLIPBOARD}}"),
)

MEMORIES = (
    "Prefers metric units.",
    "Has a cat named Klinke.",
    "Works in UTC+9 and answers in the evening.",
    "Is allergic to hazelnuts.",
)

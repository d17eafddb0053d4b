"""Small stand-ins for what Open WebUI's scripts import, so that they run without it installed.

Which names scripts need, and what they must do, is known from the facts about the releases
0.3.35 to 0.12.4: a JSON column type stored as text, two helpers about tables and ids, and one
parser of Ollama modelfiles. Everything else is refused by name.
"""

from owui_migrate_gui.engine.stand_ins.finder import MissingStandInError, install

__all__ = ["MissingStandInError", "install"]

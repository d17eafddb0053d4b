"""Scripts see stand-ins for ``open_webui``, in a process of their own."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from owui_migrate_gui.engine.stand_ins.modelfile import parse_ollama_modelfile


def run_python(code: str) -> subprocess.CompletedProcess[str]:
    prelude = "from owui_migrate_gui.engine.stand_ins import install; install()\n"
    return subprocess.run(
        [sys.executable, "-c", prelude + code], capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    "code",
    [
        "from open_webui.internal.db import JSONField",
        "from open_webui.apps.webui.internal.db import JSONField",
        "import open_webui.internal.db",
        "from open_webui.migrations.util import get_existing_tables, get_revision_id",
        "from open_webui.utils.misc import parse_ollama_modelfile",
    ],
)
def test_names_that_scripts_import_are_there(code: str) -> None:
    assert run_python(code).returncode == 0


@pytest.mark.parametrize(
    ("code", "module"),
    [
        ("import open_webui.models.users", "open_webui.models"),
        ("from open_webui.internal.db import get_db", "open_webui.internal.db.get_db"),
        ("import open_webui.config", "open_webui.config"),
    ],
)
def test_what_has_no_stand_in_is_named(code: str, module: str) -> None:
    ended = run_python(code)
    assert ended.returncode == 1
    assert f"{module} belongs to Open WebUI itself" in ended.stderr


def test_the_json_field_is_text_in_ddl() -> None:
    ended = run_python(
        "from open_webui.internal.db import JSONField\n"
        "from sqlalchemy.dialects import postgresql\n"
        "print(JSONField().compile(dialect=postgresql.dialect()))"
    )
    assert ended.stdout.strip() == "TEXT"


MODELFILE = '''\
FROM llama3:8b
TEMPLATE """ {{ .Prompt }} """
PARAMETER stop "<|end|>"
PARAMETER stop "User:"
PARAMETER num_ctx 4096
PARAMETER temperature 0.7
PARAMETER top_k many
PARAMETER use_mmap TRUE
ADAPTER ./lora.bin
SYSTEM You are kind.
MESSAGE user Hello there
MESSAGE assistant Hi!
'''


def test_a_modelfile_becomes_base_model_and_parameters() -> None:
    """``top_k`` has no number and is left out (facts on peewee 010)."""
    assert parse_ollama_modelfile(MODELFILE) == {
        "base_model_id": "llama3",
        "params": {
            "template": "{{ .Prompt }}",
            "stop": ["<|end|>", "User:"],
            "num_ctx": 4096,
            "temperature": 0.7,
            "use_mmap": True,
            "adapter": "./lora.bin",
            "system": "You are kind.",
            "messages": [
                {"role": "user", "content": "Hello there"},
                {"role": "assistant", "content": "Hi!"},
            ],
        },
    }


def test_a_modelfile_without_anything_known_is_empty() -> None:
    parsed = parse_ollama_modelfile("# nothing here")
    assert json.dumps(parsed) == '{"base_model_id": null, "params": {}}'

"""Requests and events as JSON: one request on the child's input, one event a line on its output."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from owui_migrate_gui.engine.requests import Request
from owui_migrate_gui.events import Event
from owui_migrate_gui.secret import Secret

CANCEL_LINE = b"cancel\n"
"""What the parent writes, after the request's line, to ask for a clean stop."""
GO_ON_LINE = b"go on\n"
"""What the parent writes after a ``StepPaused`` to have the next step run."""
PAUSE_LINE = b"pause\n"
"""What the parent writes to have a run wait before its next step."""


def _as_text(value: Any) -> str:
    """What JSON has no word for; the only place that writes a secret out."""
    match value:
        case Path():
            return str(value)
        case Secret():
            return value.reveal()
        case _:
            raise NotImplementedError


def _from_text(kind: type, value: Any) -> Any:
    return kind(value)


_encoder = msgspec.json.Encoder()
_request_encoder = msgspec.json.Encoder(enc_hook=_as_text)
_event_decoder: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)
_request_decoder: msgspec.json.Decoder[Request] = msgspec.json.Decoder(Request, dec_hook=_from_text)


def encode_request(request: Request) -> bytes:
    """A request as one line, its secret included: for the child's standard input alone."""
    return _request_encoder.encode(request) + b"\n"


def decode_request(line: bytes) -> Request:
    """The request of one line; raises ``msgspec.DecodeError`` for anything else."""
    return _request_decoder.decode(line)


def encode_event(event: Event) -> bytes:
    """An event as one line."""
    return _encoder.encode(event) + b"\n"


def decode_event(line: bytes) -> Event:
    """The event of one line; raises ``msgspec.DecodeError`` for anything else."""
    return _event_decoder.decode(line)


__all__ = [
    "CANCEL_LINE",
    "GO_ON_LINE",
    "PAUSE_LINE",
    "decode_event",
    "decode_request",
    "encode_event",
    "encode_request",
]

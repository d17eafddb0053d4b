"""Requests and events as JSON: one request on the child's input, one event a line on its output."""

from __future__ import annotations

import msgspec

from owui_migrate_gui.engine.requests import Request
from owui_migrate_gui.events import Event

CANCEL_LINE = b"cancel\n"
"""What the parent writes, after the request's line, to ask for a clean stop."""

_encoder = msgspec.json.Encoder()
_event_decoder: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)
_request_decoder: msgspec.json.Decoder[Request] = msgspec.json.Decoder(Request)


def encode_request(request: Request) -> bytes:
    """A request as one line."""
    return _encoder.encode(request) + b"\n"


def decode_request(line: bytes) -> Request:
    """The request of one line; raises ``msgspec.DecodeError`` for anything else."""
    return _request_decoder.decode(line)


def encode_event(event: Event) -> bytes:
    """An event as one line."""
    return _encoder.encode(event) + b"\n"


def decode_event(line: bytes) -> Event:
    """The event of one line; raises ``msgspec.DecodeError`` for anything else."""
    return _event_decoder.decode(line)


__all__ = ["CANCEL_LINE", "decode_event", "decode_request", "encode_event", "encode_request"]

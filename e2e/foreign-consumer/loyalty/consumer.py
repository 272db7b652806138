"""Loyalty points: a context in another language, with the standard library of Python 3.8 and nothing of ours.

It follows the facts of two contexts over HTTP, keeps a store of its own, and serves a subgraph with one field on
Reservation. What it knows of the platform it read in docs/conventions.md, in packages/contracts/schema (JSON Schema)
and in the SDL that it shares.

Environment: PORT, INTERNAL_SECRET, STORE (a file), SCHEMA_DIR, FEEDS ("reservation=http://…,payment=http://…").
"""

import json
import os
import signal
import sqlite3
import sys
import threading
import urllib.error
import urllib.parse
import urllib.request
from http.client import HTTPException

from principal import HEADER, sign
from schema import Invalid, Schemas
from server import serve
from store import Store

NAME = "loyalty"
WANTED = {"reservation": ["ReservationHeld"], "payment": ["PaymentApproved", "PaymentRefunded"]}
WAIT_SECONDS = 20
TRY_AGAIN_SECONDS = 1
# What may be wrong with a connection, an answer, a message, and the store while somebody else writes.
FAILURES = (OSError, HTTPException, ValueError, LookupError, TypeError, Invalid, sqlite3.Error)


def log(**entry):
    print(json.dumps(entry), flush=True)


def read(origin, types, cursor, secret):
    """One answer of a feed: pairs of a cursor and a message, or of a cursor alone."""
    query = urllib.parse.urlencode({"types": ",".join(types), "after": cursor, "wait": WAIT_SECONDS})
    signed = sign({"type": "service", "name": NAME}, secret)
    request = urllib.request.Request(f"{origin}/facts?{query}", headers={HEADER: signed})
    with urllib.request.urlopen(request, timeout=WAIT_SECONDS + 10) as answer:
        for line in answer:
            entry = json.loads(line)
            yield entry["cursor"], entry.get("message")


def follow(source, origin, store, schemas, secret, ended):
    """Takes in what a context says, for as long as the process lives. A message that cannot be read stops this feed: it is
    tried again and again, and visible in the log, but never skipped."""
    while not ended.is_set():
        try:
            for cursor, message in read(origin, WANTED[source], store.cursor(source), secret):
                if message is not None:
                    schemas.check(message)
                if store.take(source, cursor, message):
                    log(taken=message["type"], id=message["id"], correlationId=message["correlationId"])
        except FAILURES as error:
            log(source=source, error=str(error) or type(error).__name__)
            ended.wait(TRY_AGAIN_SECONDS)


def main():
    secret = os.environ["INTERNAL_SECRET"]
    store = Store(os.environ["STORE"])
    if "--from-the-beginning" in sys.argv:
        store.start_again()
    schemas = Schemas(os.environ["SCHEMA_DIR"])
    ended = threading.Event()
    for feed in os.environ["FEEDS"].split(","):
        source, origin = feed.split("=", 1)
        arguments = (source, origin, store, schemas, secret, ended)
        threading.Thread(target=follow, args=arguments, daemon=True).start()
    server = serve(int(os.environ.get("PORT", "0")), secret, store)
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: ended.set())
    log(port=server.server_address[1])
    ended.wait()


if __name__ == "__main__":
    main()

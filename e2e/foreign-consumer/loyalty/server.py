"""The subgraph over HTTP: /graphql for the router, /livez and /readyz for whoever watches over processes."""

import json
import os
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from graphql import Unreadable, execute
from principal import HEADER, may_see, verify

LARGEST_BODY = 1_000_000

with open(os.path.join(os.path.dirname(__file__), "schema.graphql"), encoding="utf-8") as file:
    SDL = file.read()


def resolver(store, principal):
    def resolve(kind, value, field, arguments):
        if kind == "Query" and field == "_service":
            return "_Service", {"sdl": SDL}
        if kind == "Query" and field == "_entities":
            return None, [(one["__typename"], {"id": one["id"]}) for one in arguments["representations"]]
        if kind == "Reservation" and field == "loyalty":
            known = store.loyalty(value["id"])
            return "Loyalty", {"points": known[1]} if known and may_see(principal, known[0]) else None
        if field in value:
            return None, value[field]
        raise Unreadable(f"{kind} has no {field}")

    return resolve


def serve(port, secret, store):
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_):
            pass

        def answer(self, status, content):
            body = json.dumps(content).encode()
            self.send_response(status)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def do_GET(self):
            alive = self.path in ("/livez", "/readyz")
            self.answer(200 if alive else 404, {"status": "ready" if alive else "unknown"})

        def do_POST(self):
            try:
                length = int(self.headers.get("content-length", "0"))
                if self.path != "/graphql" or length > LARGEST_BODY:
                    self.close_connection = True
                    return self.answer(404 if length <= LARGEST_BODY else 413, {})
                asked = json.loads(self.rfile.read(length))
                principal = verify(self.headers.get(HEADER), secret)
                self.answer(200, execute(asked["query"], asked.get("variables"), resolver(store, principal)))
            except PermissionError:
                self.refuse(401, "UNAUTHENTICATED", "Who is asking could not be verified.")
            except (Unreadable, KeyError, ValueError):
                self.refuse(400, "BAD_REQUEST", "The request is not understood.")

        def refuse(self, status, code, message):
            self.answer(status, {"errors": [{"message": message, "extensions": {"code": code}}]})

    server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server

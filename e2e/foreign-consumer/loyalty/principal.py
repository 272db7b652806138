"""Who is asking, as docs/conventions.md describes it: v1.<JSON in base64url>.<HMAC-SHA256 of that in base64url>."""

import base64
import hashlib
import hmac
import json
import time

HEADER = "x-yeyak-principal"
TTL_SECONDS = 60


def _encode(raw):
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def _decode(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def _mac(body, secret):
    return _encode(hmac.new(secret.encode(), body.encode(), hashlib.sha256).digest())


def sign(principal, secret):
    body = _encode(json.dumps({"p": principal, "exp": int(time.time()) + TTL_SECONDS}).encode())
    return f"v1.{body}.{_mac(body, secret)}"


def verify(header, secret):
    """The principal that a header names; anonymous without one. Raises PermissionError where it is forged or too old."""
    if not header:
        return {"type": "anonymous"}
    parts = header.split(".")
    if len(parts) != 3 or parts[0] != "v1" or not hmac.compare_digest(_mac(parts[1], secret), parts[2]):
        raise PermissionError("forged")
    said = json.loads(_decode(parts[1]))
    if said["exp"] < time.time():
        raise PermissionError("expired")
    return said["p"]


def may_see(principal, customer_id):
    """A customer their own; administrators and other contexts all."""
    if principal["type"] == "service":
        return True
    if principal["type"] != "user":
        return False
    return principal["userId"] == customer_id or any(role["role"] == "ADMIN" for role in principal["roles"])

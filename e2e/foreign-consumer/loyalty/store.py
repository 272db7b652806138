"""What this context keeps: its cursors, what it has taken in, and the points. Effects commit with both or not at all."""

import sqlite3

TABLES = """
CREATE TABLE IF NOT EXISTS cursor (source TEXT PRIMARY KEY, place TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS inbox (message_id TEXT PRIMARY KEY, type TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS loyalty (
  reservation_id TEXT PRIMARY KEY, customer_id TEXT, points INTEGER NOT NULL DEFAULT 0);
"""
BEGINNING = "0.0"
MINOR_UNITS_PER_POINT = 100


def on_held(db, payload):
    db.execute(
        "INSERT INTO loyalty (reservation_id, customer_id) VALUES (?, ?)"
        " ON CONFLICT (reservation_id) DO UPDATE SET customer_id = excluded.customer_id",
        (payload["reservationId"], payload["customerId"]),
    )


def on_paid(sign):
    def add(db, payload):
        db.execute(
            "INSERT INTO loyalty (reservation_id, points) VALUES (?, ?)"
            " ON CONFLICT (reservation_id) DO UPDATE SET points = points + excluded.points",
            (payload["reservationId"], sign * (payload["amount"]["amount"] // MINOR_UNITS_PER_POINT)),
        )

    return add


# They commute: contexts say what they say in an order that nobody promises.
EFFECTS = {"ReservationHeld": on_held, "PaymentApproved": on_paid(1), "PaymentRefunded": on_paid(-1)}


class Store:
    def __init__(self, path):
        self.path = path
        db = self._open()
        db.execute("PRAGMA journal_mode = WAL")
        db.executescript(TABLES)
        db.close()

    def _open(self):
        # A connection of each call's own: they are cheap, and threads share none.
        return sqlite3.connect(self.path, timeout=10, isolation_level="IMMEDIATE")

    def _one(self, statement, *values):
        db = self._open()
        try:
            return db.execute(statement, values).fetchone()
        finally:
            db.close()

    def cursor(self, source):
        row = self._one("SELECT place FROM cursor WHERE source = ?", source)
        return row[0] if row else BEGINNING

    def start_again(self):
        """Hears everything once more; the inbox knows what has had its effect."""
        db = self._open()
        with db:
            db.execute("DELETE FROM cursor")
        db.close()

    def take(self, source, cursor, message):
        """Takes a message in and moves the cursor on, in one transaction. Says whether it had an effect: a second time it has
        none."""
        db = self._open()
        try:
            with db:
                db.execute(
                    "INSERT INTO cursor VALUES (?, ?) ON CONFLICT (source) DO UPDATE SET place = excluded.place",
                    (source, cursor),
                )
                if message is None:
                    return False
                row = (message["id"], message["type"])
                if db.execute("INSERT OR IGNORE INTO inbox VALUES (?, ?)", row).rowcount == 0:
                    return False
                EFFECTS[message["type"]](db, message["payload"])
                return True
        finally:
            db.close()

    def loyalty(self, reservation_id):
        """(customer, points), or None where nothing is known of the reservation, or not yet whose it is."""
        return self._one(
            "SELECT customer_id, points FROM loyalty WHERE reservation_id = ? AND customer_id IS NOT NULL", reservation_id
        )

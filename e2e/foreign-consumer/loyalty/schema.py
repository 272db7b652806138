"""As much of JSON Schema (draft 2020-12) as packages/contracts/schema uses."""

import json
import os
import re


class Invalid(Exception):
    """A message that is not of the shape that was promised."""


TYPES = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
    "number": lambda value: isinstance(value, (int, float)) and not isinstance(value, bool),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
}
ANNOTATIONS = {"$schema", "$id", "title", "description", "default", "format"}


def same(one, other):
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def problems(schema, value, at="$"):
    """Everything that is wrong with a value. A keyword that is not known here is a fault: nothing is let pass unseen."""
    for keyword, wanted in schema.items():
        if keyword in ANNOTATIONS:
            continue
        if keyword == "type":
            if not any(TYPES[name](value) for name in ([wanted] if isinstance(wanted, str) else wanted)):
                yield f"{at}: not {wanted}"
        elif keyword == "const":
            if not same(value, wanted):
                yield f"{at}: not {json.dumps(wanted)}"
        elif keyword == "enum":
            if not any(same(value, one) for one in wanted):
                yield f"{at}: none of {json.dumps(wanted)}"
        elif keyword in ("anyOf", "oneOf"):
            fits = sum(not any(problems(one, value, at)) for one in wanted)
            if fits == 0 or (keyword == "oneOf" and fits > 1):
                yield f"{at}: fits {fits} of {keyword}"
        elif keyword == "required":
            if isinstance(value, dict):
                yield from (f"{at}.{name}: missing" for name in wanted if name not in value)
        elif keyword == "properties":
            if isinstance(value, dict):
                for name, one in wanted.items():
                    if name in value:
                        yield from problems(one, value[name], f"{at}.{name}")
        elif keyword == "items":
            if isinstance(value, list):
                for index, one in enumerate(value):
                    yield from problems(wanted, one, f"{at}[{index}]")
        elif keyword == "pattern":
            if isinstance(value, str) and not re.search(wanted, value):
                yield f"{at}: not of the pattern"
        elif keyword in ("minLength", "maxLength"):
            if isinstance(value, str) and (len(value) < wanted if keyword == "minLength" else len(value) > wanted):
                yield f"{at}: {keyword} {wanted}"
        elif keyword in ("minimum", "maximum", "exclusiveMinimum"):
            if TYPES["number"](value) and not {
                "minimum": value >= wanted,
                "maximum": value <= wanted,
                "exclusiveMinimum": value > wanted,
            }[keyword]:
                yield f"{at}: {keyword} {wanted}"
        else:
            raise NotImplementedError(f"JSON Schema's {keyword}")


class Schemas:
    def __init__(self, folder):
        self.folder = folder
        self.known = {}

    def of(self, kind):
        if kind not in self.known:
            with open(os.path.join(self.folder, f"{kind}.json"), encoding="utf-8") as file:
                self.known[kind] = json.load(file)
        return self.known[kind]

    def check(self, message):
        """Raises Invalid where a message is not of the shape that its type promises."""
        wrong = list(problems(self.of("Envelope"), message))
        if not wrong:
            if not re.fullmatch(r"[A-Za-z]+", message["type"]):
                raise Invalid("not a type")
            wrong = list(problems(self.of(message["type"]), message))
        if wrong:
            raise Invalid("; ".join(wrong[:3]))
